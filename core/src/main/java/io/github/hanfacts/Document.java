package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A text to extract from, with what is known about it. Immutable; each {@code with} method returns
 * a changed copy.
 *
 * @param id the caller's name for the text, any string
 * @param text the text; offsets of facts count from its beginning
 * @param date when the text was published, a {@link LocalDate} or {@link LocalDateTime}: what 去年
 *     and {@code last Friday} are counted from; empty when unknown
 * @param language the language when the caller knows it; empty to have it counted from the text
 */
public record Document(
    String id, String text, Optional<Temporal> date, Optional<Language> language) {

  public Document {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(language, "language");
    date.ifPresent(
        d -> {
          if (!(d instanceof LocalDate) && !(d instanceof LocalDateTime)) {
            throw new IllegalArgumentException(
                "document date is neither a LocalDate nor a LocalDateTime: " + d);
          }
        });
  }

  /** A document without date and language. */
  public static Document of(String id, String text) {
    return new Document(id, text, Optional.empty(), Optional.empty());
  }

  /** This document with the day it was published. */
  public Document withDate(LocalDate newDate) {
    return new Document(id, text, Optional.of(newDate), language);
  }

  /** This document with the local time at which it was published. */
  public Document withDate(LocalDateTime newDate) {
    return new Document(id, text, Optional.of(newDate), language);
  }

  /** This document in a known language. */
  public Document withLanguage(Language newLanguage) {
    return new Document(id, text, date, Optional.of(newLanguage));
  }
}
