package io.github.hanfacts.internal.number;

import java.math.BigDecimal;

/**
 * What a numeral has summed up so far: one value, or the closed interval that its words leave open
 * (三四, 几十). Not below zero.
 */
record Interval(BigDecimal low, BigDecimal high) {

  static final Interval ZERO = of(BigDecimal.ZERO);
  static final Interval ONE = of(BigDecimal.ONE);

  static Interval of(BigDecimal value) {
    return new Interval(value, value);
  }

  static Interval of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  static Interval between(long low, long high) {
    return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  boolean isZero() {
    return high.signum() == 0;
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval times(BigDecimal factor) {
    return new Interval(low.multiply(factor), high.multiply(factor));
  }

  Interval timesTenTo(int exponent) {
    return new Interval(low.scaleByPowerOfTen(exponent), high.scaleByPowerOfTen(exponent));
  }

  /** What 多 and 余 make of it: up to one more unit of the place of its last digit. */
  Interval orMore() {
    return new Interval(low, high.add(Numeral.lastPlace(low)));
  }
}
