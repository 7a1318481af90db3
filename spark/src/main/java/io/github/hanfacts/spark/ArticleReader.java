package io.github.hanfacts.spark;

import io.github.hanfacts.Document;
import io.github.hanfacts.Language;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of the arguments of a function: text, date and language as strings.
 *
 * @param maxLength the longest text that is taken for an article, in UTF-16 code units
 */
record ArticleReader(int maxLength) implements Serializable {

  /** The limit of the library. */
  static final ArticleReader OF_QUERIES = new ArticleReader(50_000_000);

  private static final char REPLACEMENT = '\uFFFD';

  /** Why an article cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
      // Thrown for each bad record of many: the reason says it all.
      super(reason, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /** The article of the three arguments, of which all but the text may be null. */
  Document read(InternalRow arguments) throws Unreadable {
    UTF8String text = arguments.getUTF8String(0);
    if (text == null) {
      throw new Unreadable("no text");
    }
    String chars = text.toString();
    // Decoding leaves this mark where bytes are wrong; only the bytes tell whether it was written.
    if (chars.indexOf(REPLACEMENT) >= 0 && !text.isValid()) {
      throw new Unreadable("text is not valid UTF-8");
    }
    if (chars.length() > maxLength) {
      throw new Unreadable("text has " + chars.length() + " chars, more than " + maxLength);
    }
    return new Document(
        "", chars, date(arguments.getUTF8String(1)), language(arguments.getUTF8String(2)));
  }

  /** A day, or a time of it with a T or a blank between; an offset is dropped, a blank is none. */
  private static Optional<Temporal> date(@Nullable UTF8String date) throws Unreadable {
    String text = date == null ? "" : date.toString().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.length() <= 10
              ? LocalDate.parse(text)
              : LocalDateTime.parse(text.replaceFirst(" ", "T"), DateTimeFormatter.ISO_DATE_TIME));
    } catch (DateTimeException e) {
      throw new Unreadable(
          "'" + text + "' is no date, write one such as 2025-11-21 or 2025-11-21T09:30");
    }
  }

  /** The language of a tag; of an unknown tag none, so that it is counted from the text. */
  private static Optional<Language> language(@Nullable UTF8String tag) {
    return tag == null ? Optional.empty() : Language.ofTag(tag.toString());
  }
}
