package io.github.hanfacts.cli;

import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Fact;
import io.github.hanfacts.internal.pipeline.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Columns for people. A document is a line about the document, a line of headings and a line for
 * each fact; documents are an empty line apart.
 */
final class TableWriter implements DocumentWriter {

  private static final int WIDEST_CELL = 40;

  private static final List<String> HEADINGS = List.of("kind", "place", "text", "value");
  private static final List<String> EXPLAINED =
      List.of("kind", "place", "text", "value", "rule", "lexemes");

  private final boolean explain;
  private final boolean colour;

  TableWriter(boolean explain, boolean colour) {
    this.explain = explain;
    this.colour = colour;
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String write(Extraction extraction) {
    StringBuilder table = new StringBuilder();
    table.append(paint(Style.HEADING, heading(extraction))).append('\n');
    if (extraction.facts().isEmpty()) {
      return table.toString();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(explain ? EXPLAINED : HEADINGS);
    rows.addAll(rows(extraction));
    int[] widths = widths(rows);
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      StringBuilder line = new StringBuilder();
      for (int c = 1; c < row.size(); c++) {
        line.append("  ").append(DisplayWidth.pad(row.get(c), widths[c]));
      }
      Style style = r == 0 ? Style.FAINT : Style.of(extraction.facts().get(r - 1).kind());
      String kind = DisplayWidth.pad(row.get(0), widths[0]);
      if (r == 0) {
        table.append(paint(style, (kind + line).stripTrailing()));
      } else {
        table.append(paint(style, kind)).append(line.toString().stripTrailing());
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String heading(Extraction extraction) {
    Document document = extraction.document();
    return DisplayWidth.fit(document.id(), Integer.MAX_VALUE)
        + "  "
        + extraction.language().tag()
        + document.date().map(date -> "  " + date).orElse("")
        + (extraction.facts().isEmpty() ? "  no facts" : "");
  }

  private List<List<String>> rows(Extraction extraction) {
    Explanation explanation = Explanation.of(explain ? extraction.document().text() : "");
    List<List<String>> rows = new ArrayList<>();
    for (Fact fact : extraction.facts()) {
      List<String> row = new ArrayList<>();
      row.add(fact.kind().name().toLowerCase(Locale.ROOT));
      row.add(fact.start() + "-" + fact.end());
      row.add(DisplayWidth.fit(fact.text(), WIDEST_CELL));
      row.add(DisplayWidth.fit(FactValue.of(fact), WIDEST_CELL));
      if (explain) {
        row.add(fact.rule());
        row.add(
            DisplayWidth.fit(
                String.join(", ", explanation.lexemes(fact.start(), fact.end())),
                Integer.MAX_VALUE));
      }
      rows.add(row);
    }
    return rows;
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
      }
    }
    return widths;
  }

  private String paint(Style style, String text) {
    return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /** How a terminal shows a kind of word. */
  private enum Style {
    HEADING(1),
    FAINT(2),
    DATE(36),
    AMOUNT(32),
    QUANTITY(33),
    QUOTE(35);

    private final int code;

    Style(int code) {
      this.code = code;
    }

    static Style of(Fact.Kind kind) {
      return switch (kind) {
        case DATE -> DATE;
        case AMOUNT -> AMOUNT;
        case QUANTITY -> QUANTITY;
        case QUOTE -> QUOTE;
      };
    }
  }
}
