package io.github.hanfacts.spark;

import io.github.hanfacts.Mention;
import io.github.hanfacts.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A fact of any kind as a row: the members of the JSON output of hanfacts with the types of Spark.
 * What a kind does not have is null.
 *
 * @param id the article's id
 * @param kind {@code date}, {@code amount}, {@code quantity} or {@code quote}
 * @param start index of the first UTF-16 code unit in the article's text
 * @param end index after the last UTF-16 code unit
 * @param text the words between them
 * @param core of an amount or quantity: from the first digit, numeral or sign to the end of the
 *     unit
 * @param type of a date, quantity or quote: the name of its {@code Type}
 * @param value of a date: its TIMEX3 value
 * @param from of a date: the first moment, in no time zone; null where open or unknown
 * @param to of a date: the moment after the last; null where open or unknown
 * @param low of an amount or quantity: the lower bound; null where open, and where it does not fit
 *     20 digits before and 18 after the point
 * @param high of an amount or quantity: the upper bound, as {@code low}
 * @param range of an amount or quantity: the exact bounds as plain decimals, whatever their length:
 *     {@code 35}, {@code 30000..40000}, {@code 100000000..}, {@code ..40}
 * @param mod the outermost modifier, the name of a {@link io.github.hanfacts.Mod}
 * @param currency of an amount: the ISO 4217 code
 * @param implied of an amount: whether the currency is not written
 * @param unit of a quantity: a CLDR identifier or a classifier
 * @param per of an amount or quantity: what it is counted by
 * @param of of a quantity: the thing counted
 * @param parts of a quote: the verbatim pieces
 * @param speaker of a quote: who said it
 * @param cue of a quote: the reporting word
 * @param nested of a quote: whether it stands inside another
 * @param rule name of the rule that found the fact
 */
public record FactRow(
    @Nullable String id,
    String kind,
    int start,
    int end,
    String text,
    @Nullable Span core,
    @Nullable String type,
    @Nullable String value,
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String range,
    @Nullable String mod,
    @Nullable String currency,
    @Nullable Boolean implied,
    @Nullable String unit,
    @Nullable String per,
    @Nullable String of,
    @Nullable List<Span> parts,
    @Nullable Speaker speaker,
    @Nullable Mention cue,
    @Nullable Boolean nested,
    String rule) {

  /**
   * Who a quote comes from.
   *
   * @param start index of the mention's first UTF-16 code unit; null without a mention
   * @param end index after the mention's last UTF-16 code unit; null without a mention
   * @param text the mention; null where the text has none
   * @param name the resolved name; null when unknown
   * @param form the name of a {@link io.github.hanfacts.Speaker.Form}; null without a mention
   */
  public record Speaker(
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String text,
      @Nullable String name,
      @Nullable String form) {}

  /** How Spark holds facts: a column for each component. */
  public static Encoder<FactRow> encoder() {
    return RecordEncoder.of(FactRow.class);
  }
}
