package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A temporal expression: when, how long or how often, in the terms of TIMEX3 (ISO 24617-1).
 *
 * <p>2025年12月 has the value {@code 2025-12} and the interval [2025-12-01, 2026-01-01); {@code the
 * past five years} has the value {@code P5Y}.
 *
 * @param start index of the first UTF-16 code unit
 * @param end index after the last UTF-16 code unit
 * @param text the source text between them
 * @param type when ({@code DATE}, {@code TIME}), how long or how often
 * @param value the TIMEX3 value at the finest stated grain; parts that nothing resolves are X
 * @param mod the outermost modifier
 * @param interval the stretch of calendar meant, empty when nothing resolves it
 * @param fromContext whether the value was completed from the document date or from another date of
 *     the text, rather than stated in full
 * @param rule name of the rule that found it
 */
public record DateFact(
    int start,
    int end,
    String text,
    Type type,
    String value,
    Optional<Mod> mod,
    Optional<DateInterval> interval,
    boolean fromContext,
    String rule)
    implements Fact {

  /** The TIMEX3 types. */
  public enum Type {
    /** A calendar date of any grain: a day, a month, a decade, or a range of such. */
    DATE,
    /** A time of day, with or without its date. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET
  }

  public DateFact {
    Spans.check(start, end, text);
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    requireNonNull(mod, "mod");
    requireNonNull(interval, "interval");
    requireNonNull(rule, "rule");
  }

  @Override
  public Kind kind() {
    return Kind.DATE;
  }
}
