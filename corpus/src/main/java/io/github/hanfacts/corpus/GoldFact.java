package io.github.hanfacts.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an annotator wrote it down: one flat record for the four kinds, with the components of
 * the other kinds null, false or empty.
 *
 * @param kind {@code date}, {@code amount}, {@code quantity} or {@code quote}
 * @param start the first UTF-16 unit
 * @param end the UTF-16 unit after the last
 * @param text the text between them
 * @param optional to find it counts neither for nor against
 * @param context the value of the date is known only from the story
 * @param note the annotator's remark
 * @param type the type of a date, quantity or quote
 * @param mod the modifier, such as {@code MORE_THAN}
 * @param value the value of a date
 * @param from the first day or minute of a date
 * @param to the day or minute after a date
 * @param core the number and unit of an amount or quantity, without its modifier
 * @param low the lower bound, null when open
 * @param high the upper bound, null when open
 * @param currency the ISO 4217 code of an amount
 * @param implied the currency is not in the text
 * @param unit the unit of a quantity
 * @param per what an amount or quantity is counted per
 * @param of what is counted
 * @param parts the pieces of a quote, without the words between them
 * @param speaker who says a quote
 * @param cue the word that introduces a quote
 * @param nested a quote inside another
 */
public record GoldFact(
    String kind,
    int start,
    int end,
    String text,
    boolean optional,
    boolean context,
    @Nullable String note,
    @Nullable String type,
    @Nullable String mod,
    @Nullable String value,
    @Nullable String from,
    @Nullable String to,
    @Nullable Range core,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String currency,
    boolean implied,
    @Nullable String unit,
    @Nullable String per,
    @Nullable String of,
    List<Range> parts,
    @Nullable Speaker speaker,
    @Nullable Cue cue,
    boolean nested) {

  /** Takes absent parts for none. */
  public GoldFact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /**
   * Who says a quote.
   *
   * @param start the first UTF-16 unit, null where the speaker is not in the text
   * @param end the UTF-16 unit after the last, or null
   * @param text the text between them, or null
   * @param name the name after resolution
   * @param form how the text names the speaker, such as {@code NAME} or {@code PRONOUN}
   */
  public record Speaker(
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String text,
      @Nullable String name,
      @Nullable String form) {}

  /**
   * The word that introduces a quote.
   *
   * @param start the first UTF-16 unit
   * @param end the UTF-16 unit after the last
   * @param text the text between them
   */
  public record Cue(int start, int end, String text) {}
}
