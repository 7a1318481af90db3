package io.github.hanfacts.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A word list in a TSV resource: its columns, the class of its words and what a row means. The
 * first column is {@code surface}, the last two {@code example} (a text with the fact in square
 * brackets, executed by a test) and {@code source}. Two further columns have a meaning of their
 * own: {@code plural} ({@code s}, {@code es}, or the whole plural form) adds an English plural as a
 * surface, {@code written} demands exact upper and lower case (MW, mW).
 *
 * @param <T> what a row means to the room that owns the list
 */
public final class WordList<T> {

  private final String file;
  private final WordClass wordClass;
  private final List<String> columns;
  private final Function<Row, T> meaning;

  private WordList(
      String file, WordClass wordClass, List<String> columns, Function<Row, T> meaning) {
    this.file = file;
    this.wordClass = wordClass;
    this.columns = columns;
    this.meaning = meaning;
  }

  /**
   * A list.
   *
   * @param file name of the resource below {@code /hanfacts/lexicon}
   * @param columns the columns between {@code surface} and {@code example}
   * @param meaning turns a row into its meaning; errors by {@link Row#error}
   */
  public static <T> WordList<T> of(
      String file, WordClass wordClass, List<String> columns, Function<Row, T> meaning) {
    List<String> all = new ArrayList<>();
    all.add("surface");
    all.addAll(columns);
    all.add("example");
    all.add("source");
    return new WordList<>(file, wordClass, List.copyOf(all), meaning);
  }

  /** Name of the resource. */
  public String file() {
    return file;
  }

  /** The class of all words of the list. */
  public WordClass wordClass() {
    return wordClass;
  }

  /** The rows, freshly read. */
  public List<Row> rows() {
    return TsvReader.read(file, columns);
  }

  T meaningOf(Row row) {
    return meaning.apply(row);
  }

  @Override
  public String toString() {
    return file;
  }
}
