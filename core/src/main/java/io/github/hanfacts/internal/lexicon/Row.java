package io.github.hanfacts.internal.lexicon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One row of a word list, with typed access to its cells and errors that name file and line. */
public final class Row {

  /** What a cell holds where a column does not apply. */
  public static final String NONE = "-";

  private final String file;
  private final int line;
  private final List<String> columns;
  private final List<String> cells;

  Row(String file, int line, List<String> columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The word itself, as written in the list. */
  public String surface() {
    return cells.get(0);
  }

  /** The line of the file, from 1. */
  public int line() {
    return line;
  }

  /** The cell under {@code column}; {@link #NONE} where the column does not apply. */
  public String text(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw error("has no column \"" + column + "\", only " + columns);
    }
    return cells.get(at);
  }

  /** Whether the list has such a column. */
  public boolean hasColumn(String column) {
    return columns.contains(column);
  }

  /** Whether the cell under {@code column} is not {@link #NONE}. */
  public boolean has(String column) {
    return !text(column).equals(NONE);
  }

  /** The cell under {@code column} as a whole number. */
  public int integer(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw error("column \"" + column + "\" holds no whole number: " + text(column));
    }
  }

  /** The cell under {@code column} as an exact decimal. */
  public BigDecimal decimal(String column) {
    try {
      return new BigDecimal(text(column));
    } catch (NumberFormatException e) {
      throw error("column \"" + column + "\" holds no decimal: " + text(column));
    }
  }

  /** The cell under {@code column} as a constant, written in any case, with - for _. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String name = text(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw error(
        "column \""
            + column
            + "\" holds \""
            + text(column)
            + "\", not one of "
            + Arrays.toString(type.getEnumConstants()));
  }

  /** An error about this row, for the caller to throw. */
  public IllegalArgumentException error(String message) {
    return new IllegalArgumentException(file + ":" + line + ": " + message);
  }
}
