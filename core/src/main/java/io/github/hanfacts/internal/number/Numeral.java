package io.github.hanfacts.internal.number;

import io.github.hanfacts.NumberRange;
import java.math.BigDecimal;

/**
 * A numeral at its place, read to an exact value or to the interval that its own words make (三四万,
 * 十几, 数百). Modifiers beside it are not part of it.
 *
 * @param start index of its first code unit
 * @param end index after its last code unit
 * @param low the value, or the lower bound of the interval
 * @param high the value again, or the upper bound
 * @param place the unit of the place of the last digit that is not zero: 10 for 150, 0.1 for 1.6,
 *     10000 for 30万 is 100000; what 多 and 余 add at the most
 * @param magnitude the magnitude word it ends in, 10000 for 三十万, else 1: what 三十 takes over in
 *     三十至五十万
 * @param form how it is written
 * @param more whether 多 or 余 stands inside it (30多万); then {@code high} is {@code low + place}
 */
public record Numeral(
    int start,
    int end,
    BigDecimal low,
    BigDecimal high,
    BigDecimal place,
    BigDecimal magnitude,
    Form form,
    boolean more) {

  /** How a numeral is written. */
  public enum Form {
    /** ASCII digits only, no separators: 2025. */
    DIGITS,
    /** Digits with group separators or a decimal point: 1,100.9. */
    DECIMAL,
    /** Digits with a magnitude word: 1.6万亿, 2.8m, 5 million. */
    SCALED,
    /** Chinese numerals by place: 三百五十. */
    HAN,
    /** Chinese digits in a row, read one by one: 二〇二五. */
    HAN_DIGITS,
    /** A magnitude alone: 百, 万. */
    HAN_MAGNITUDE,
    /** 几 or 数 alone, or {@code several}: a number nobody tells. */
    UNKNOWN,
    /** 半 alone: one half. */
    HALF,
    /** English words: two hundred and five. */
    WORDS
  }

  /** Whether the numeral has one value. */
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** Whether the value is a whole number between two bounds, both included. */
  public boolean isWholeBetween(int least, int most) {
    return isExact()
        && low.stripTrailingZeros().scale() <= 0
        && low.compareTo(BigDecimal.valueOf(least)) >= 0
        && low.compareTo(BigDecimal.valueOf(most)) <= 0;
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

  /** This numeral times {@code factor}, up to another end: 三十 of 三十至五十万 becomes 300000. */
  public Numeral scaled(BigDecimal factor, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        low.multiply(factor),
        high.multiply(factor),
        place.multiply(factor),
        magnitude.multiply(factor),
        form,
        more);
  }
}
