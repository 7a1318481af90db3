package io.github.hanfacts.internal.number;

import io.github.hanfacts.NumberRange;
import java.math.BigDecimal;

/**
 * A numeral at its place, read to an exact value or to the interval that its own words make (三四万,
 * 十几, 数百). Modifiers beside it are not part of it, nor is a sign.
 *
 * @param start index of its first code unit
 * @param end index after its last code unit
 * @param low the value, or the lower bound of the interval
 * @param high the value again, or the upper bound
 * @param magnitude what the words at its end multiply by, else 1: 10000 in 三十万 and in 3 万, 100 in
 *     三百, a million in 5 million; what 三十 takes over in 三十至五十万
 * @param form how it is written
 * @param more whether 多 or 余 stands inside it (30多万); {@code high} holds what they add
 */
public record Numeral(
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    BigDecimal magnitude,
    Form form,
    boolean more) {

  /** How a numeral is written. */
  public enum Form {
    /** ASCII digits only, no separators: 2025. */
    DIGITS,
    /** Digits with group separators or a decimal point: 1,100.9. */
    DECIMAL,
    /** Digits with a magnitude word: 1.6万亿, 2.8bn, 5 million. */
    SCALED,
    /**
     * Digits with one letter that may be a magnitude or a unit: 2.8m, 5k. {@link
     * NumeralReader#readPlain} reads the digits alone.
     */
    ABBREVIATED,
    /** Chinese numerals by place: 三百五十. */
    HAN,
    /** Chinese digits in a row, read one by one: 二〇二五. */
    HAN_DIGITS,
    /** A magnitude alone: 百, 万, {@code million}. */
    MAGNITUDE,
    /** 几 or 数 alone, {@code several}, {@code few}: a number nobody tells. */
    UNKNOWN,
    /** 半 alone: one half. */
    HALF,
    /** English words: two hundred and five. */
    WORDS,
    /** An ordinal: twenty-first, 3rd; only from {@link Ordinals}. */
    ORDINAL
  }

  /** Whether the numeral has one value. */
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** Whether the value is a whole number between two bounds, both included. */
  public boolean isWholeBetween(int least, int most) {
    return isExact()
        && low.compareTo(BigDecimal.valueOf(least)) >= 0
        && low.compareTo(BigDecimal.valueOf(most)) <= 0
        && low.stripTrailingZeros().scale() <= 0;
  }

  /** The value as an int; only after {@link #isWholeBetween}. */
  public int intValue() {
    return low.intValueExact();
  }

  /** Number of code units. */
  public int length() {
    return end - start;
  }

  /** The value as a range. */
  public NumberRange range() {
    return NumberRange.between(low, high);
  }

  /**
   * The unit of the place of the last digit that is not zero, which is what 多 and 余 add at the
   * most: 10 for 150, 0.1 for 1.6, 100000 for 30万.
   */
  public BigDecimal place() {
    return lastPlace(low);
  }

  /** This numeral times {@code factor}, up to another end: 三十 of 三十至五十万 becomes 300000. */
  public Numeral scaled(BigDecimal factor, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        low.multiply(factor),
        high.multiply(factor),
        magnitude.multiply(factor),
        form,
        more);
  }

  static BigDecimal lastPlace(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }
}
