package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.number.NumberParser;
import io.github.hanfacts.internal.number.NumberWords;
import java.math.BigDecimal;
import java.util.List;

/**
 * Parses numbers as people write them, Chinese in both scripts and English, to exact decimals.
 *
 * <pre>{@code
 * Numerals.parse("1.6万亿");                     // 1600000000000
 * Numerals.parse("三十几万");                     // 310000..390000
 * Numerals.parse("two and a half million");      // 2500000
 * Numerals.value("负一百二十三点四五");             // -123.45
 * }</pre>
 *
 * <p>The whole string must be the number; blanks around it and within Chinese ones do not matter.
 * It may be
 *
 * <ul>
 *   <li>Chinese: 三百零五, 壹佰贰拾, 廿三, 二〇二五, 三万二 (32000), 三点一四, 3万4000, 30多万, 五分之一, 三又二分之一
 *   <li>digits: 1,100.9, 816 000, 1'000'000, 12,00,000, 1.5bn, 2.8m, 12 lakh, 1e10, 2 1/4,
 *       full-width forms
 *   <li>English: two hundred and five, half a million, tens of thousands, two dozen, three fifths
 * </ul>
 *
 * with a sign before it (负, -, minus). A fraction without end is rounded to 15 significant digits.
 * Ordinals, percentages and units are no numbers. Thread-safe.
 */
public final class Numerals {

  private static final int ZHAO = 12;
  private static final int ZHAO_ON_THE_MAINLAND = 6;
  private static final String MAINLAND = "CN";

  private Numerals() {}

  /**
   * The value of a number: a single one, or the interval that the words leave open (三四万, 几十,
   * dozens, 30多万).
   *
   * @throws NumberFormatException if {@code numeral} is no number; the message names it and the
   *     place where it goes wrong
   */
  public static NumberRange parse(String numeral) {
    return Parsers.STANDARD.parse(requireNonNull(numeral, "numeral"));
  }

  /**
   * As {@link #parse(String)}, with the 兆 of a region: a million in {@code CN}, where it is a
   * prefix of units, a million millions everywhere else.
   *
   * @param region an ISO 3166 code such as CN, TW, HK
   * @throws NumberFormatException if {@code numeral} is no number
   */
  public static NumberRange parse(String numeral, String region) {
    requireNonNull(region, "region");
    NumberParser parser = region.equals(MAINLAND) ? Parsers.MAINLAND : Parsers.STANDARD;
    return parser.parse(requireNonNull(numeral, "numeral"));
  }

  /**
   * The value of a number as one decimal: of an interval the lower bound, which for 500余万 and 三四万
   * is the number that is named.
   *
   * @throws NumberFormatException if {@code numeral} is no number
   */
  public static BigDecimal value(String numeral) {
    return parse(numeral).low().orElseThrow();
  }

  /** Read on first use; number words only, so that it is quick. */
  private static final class Parsers {
    private static final Lexicon LEXICON = Lexicon.of(NumberWords.lists(), List.of());
    static final NumberParser STANDARD = new NumberParser(LEXICON, ZHAO);
    static final NumberParser MAINLAND = new NumberParser(LEXICON, ZHAO_ON_THE_MAINLAND);
  }
}
