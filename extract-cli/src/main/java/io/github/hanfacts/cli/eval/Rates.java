package io.github.hanfacts.cli.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Percentages with two decimals.
 *
 * @param precision how much of what was found is right
 * @param recall how much of what is right was found
 * @param f1 their harmonic mean
 */
public record Rates(BigDecimal precision, BigDecimal recall, BigDecimal f1) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Rates of(int hits, int found, int gold) {
    return new Rates(
        percent(hits, found), percent(hits, gold), percent(2L * hits, (long) found + gold));
  }

  private static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN);
  }
}
