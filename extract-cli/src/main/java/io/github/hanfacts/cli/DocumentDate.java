package io.github.hanfacts.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/** Reads the date of a document as crawlers and people write it. */
final class DocumentDate {

  private DocumentDate() {}

  /**
   * A day ({@code 2025-11-21}) or a time of it ({@code 2025-11-21T09:30}, with a blank for the T,
   * with an offset that is dropped: the time is the document's own).
   *
   * @throws DateTimeException if there is no such day; the message says so in one line
   */
  static Temporal parse(String text) {
    try {
      return text.length() <= 10
          ? LocalDate.parse(text)
          : LocalDateTime.parse(text.replaceFirst(" ", "T"), DateTimeFormatter.ISO_DATE_TIME);
    } catch (DateTimeException e) {
      throw new DateTimeException(
          "'" + text + "' is no date, write one such as 2025-11-21 or 2025-11-21T09:30", e);
    }
  }
}
