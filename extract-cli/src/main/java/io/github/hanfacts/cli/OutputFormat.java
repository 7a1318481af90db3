package io.github.hanfacts.cli;

/** How facts are printed. */
enum OutputFormat {
  /** A line of JSON for each document. */
  JSONL,
  /** Columns for people. */
  TABLE,
  /** A row for each fact. */
  CSV,
  /** The text with its dates marked up as TIMEX3. */
  TIMEML;

  DocumentWriter writer(boolean withText, boolean explain, boolean colour) {
    return switch (this) {
      case JSONL -> new JsonLinesWriter(withText, explain);
      case TABLE -> new TableWriter(explain, colour);
      case CSV -> new CsvWriter();
      case TIMEML -> new TimeMlWriter();
    };
  }
}
