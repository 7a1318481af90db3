package io.github.hanfacts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A closed interval of exact decimals, open towards a side that is empty. 三四万 is [30000, 40000],
 * 超过1亿 is [100000000, ∞), 35 is [35, 35]. Bounds carry no trailing zeros, so equal values are equal
 * ranges.
 *
 * @param low the lower bound, empty where the range is open downwards
 * @param high the upper bound, empty where the range is open upwards; not below {@code low}
 */
public record NumberRange(Optional<BigDecimal> low, Optional<BigDecimal> high) {

  public NumberRange {
    low = low.map(NumberRange::canonical);
    high = high.map(NumberRange::canonical);
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a range needs at least one bound");
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException("low " + low.get() + " is above high " + high.get());
    }
  }

  /** The range that holds one value only. */
  public static NumberRange exactly(BigDecimal value) {
    return new NumberRange(Optional.of(value), Optional.of(value));
  }

  /** The range from {@code low} to {@code high}, both included. */
  public static NumberRange between(BigDecimal low, BigDecimal high) {
    return new NumberRange(Optional.of(low), Optional.of(high));
  }

  /** The range from {@code low} upwards. */
  public static NumberRange from(BigDecimal low) {
    return new NumberRange(Optional.of(low), Optional.empty());
  }

  /** The range up to {@code high}. */
  public static NumberRange upTo(BigDecimal high) {
    return new NumberRange(Optional.empty(), Optional.of(high));
  }

  /** Whether the range holds exactly one value. */
  public boolean isExact() {
    return low.isPresent() && low.equals(high);
  }

  /** Both bounds times {@code factor}, which is not negative. */
  public NumberRange times(BigDecimal factor) {
    return new NumberRange(low.map(factor::multiply), high.map(factor::multiply));
  }

  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Plain decimals: {@code 35}, {@code 30000..40000}, {@code 100000000..}, {@code ..40}. */
  @Override
  public String toString() {
    if (isExact()) {
      return low.get().toPlainString();
    }
    return low.map(BigDecimal::toPlainString).orElse("")
        + ".."
        + high.map(BigDecimal::toPlainString).orElse("");
  }
}
