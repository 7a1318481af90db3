package io.github.hanfacts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * The stretch of calendar that a date stands for: half open, {@code [from, to)}, in local time. A
 * side that is empty is open: 2017年之前 is {@code [, 2017-01-01)}.
 *
 * @param from first moment, a {@link LocalDate} or a {@link LocalDateTime}; empty where open
 * @param to the moment after the last, a {@link LocalDate} or a {@link LocalDateTime}; empty where
 *     open
 */
public record DateInterval(Optional<Temporal> from, Optional<Temporal> to) {

  public DateInterval {
    from.ifPresent(DateInterval::check);
    to.ifPresent(DateInterval::check);
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("an interval needs at least one end");
    }
  }

  /** The interval {@code [from, to)}. */
  public static DateInterval of(Temporal from, Temporal to) {
    return new DateInterval(Optional.of(from), Optional.of(to));
  }

  /** The interval from {@code from} onwards. */
  public static DateInterval from(Temporal from) {
    return new DateInterval(Optional.of(from), Optional.empty());
  }

  /** The interval before {@code to}. */
  public static DateInterval until(Temporal to) {
    return new DateInterval(Optional.empty(), Optional.of(to));
  }

  private static void check(Temporal end) {
    if (!(end instanceof LocalDate) && !(end instanceof LocalDateTime)) {
      throw new IllegalArgumentException("neither a local date nor a local date-time: " + end);
    }
  }

  /** ISO 8601 ends between brackets: {@code [2025-12-01, 2026-01-01)}. */
  @Override
  public String toString() {
    return "["
        + from.map(Object::toString).orElse("")
        + ", "
        + to.map(Object::toString).orElse("")
        + ")";
  }
}
