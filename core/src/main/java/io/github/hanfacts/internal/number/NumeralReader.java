package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral that starts at a place: Chinese numerals in all forms, digits with group
 * separators and magnitudes of either language, English words. Thread-safe.
 */
public final class NumeralReader {

  private final HanNumerals han;
  private final EnglishNumerals english;

  /** A reader for which 兆 is 10^12. */
  public NumeralReader(Lexicon lexicon) {
    this(lexicon, HanDigits.ZHAO);
  }

  /**
   * A reader.
   *
   * @param zhao the exponent of 兆: 12 in Taiwan, Hong Kong and the classics, 6 in mainland science
   */
  NumeralReader(Lexicon lexicon, int zhao) {
    this.han = new HanNumerals(lexicon, zhao);
    this.english = new EnglishNumerals(lexicon);
  }

  /** The longest numeral that starts at {@code start}, or null. */
  public @Nullable Numeral read(SourceText text, int start) {
    return read(text, start, true);
  }

  /**
   * As {@link #read}, but a single letter after digits is no magnitude: 5m may be metres, and 5k a
   * race.
   */
  public @Nullable Numeral readPlain(SourceText text, int start) {
    return read(text, start, false);
  }

  /** Whether digits begin at {@code i}, perhaps with a decimal point before them (.5). */
  public static boolean startsDigits(SourceText text, int i) {
    return text.kind(i) == Chars.DIGIT || DigitRun.startsDecimals(text, i);
  }

  /** Whether a char is a unit that digits stand before: 十, 百, 千, 万, 亿. */
  public static boolean isPlaceUnit(char c) {
    return HanDigits.isUnit(c);
  }

  /** Whether a char is a numeral of cheques that is more often something else: 大陆, 队伍, 收拾. */
  public static boolean isAmbiguous(char c) {
    return HanDigits.isAmbiguous(c);
  }

  private @Nullable Numeral read(SourceText text, int start, boolean letters) {
    return switch (text.kind(start)) {
      case Chars.DIGIT -> digits(text, start, letters);
      case Chars.HAN_NUMERAL -> han.read(text, start);
      case Chars.LATIN -> english.read(text, start);
      case Chars.OTHER -> text.at(start) == '.' ? digits(text, start, letters) : null;
      default -> null;
    };
  }

  private @Nullable Numeral digits(SourceText text, int start, boolean letters) {
    DigitRun run = DigitRun.read(text, start);
    if (run == null) {
      return null;
    }
    Numeral scaled = han.scaled(text, run);
    if (scaled == null) {
      scaled = english.scaled(text, run, letters);
    }
    if (scaled != null) {
      return scaled;
    }
    Form form = run.plain() ? Form.DIGITS : Form.DECIMAL;
    return new Numeral(start, run.end(), run.value(), run.value(), BigDecimal.ONE, form, false);
  }
}
