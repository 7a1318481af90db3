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

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final EnglishNumerals english;

  public NumeralReader(Lexicon lexicon) {
    this.english = new EnglishNumerals(lexicon);
  }

  /** The longest numeral that starts at {@code start}, or null. */
  public @Nullable Numeral read(SourceText text, int start) {
    return switch (text.kind(start)) {
      case Chars.DIGIT, Chars.HAN_NUMERAL -> new Scan(text, start).read();
      case Chars.LATIN -> english.read(text, start);
      default -> null;
    };
  }

  /** The value of a Chinese digit char, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一', '壹', '弌' -> 1;
      case '二', '两', '贰', '弍' -> 2;
      case '三', '叁', '弎' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /** The exponent of 十, 百, 千, or 0. */
  static int smallUnit(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      default -> 0;
    };
  }

  /** The exponent of 万, 亿, 兆, 京, or 0. 兆 is 10^12, as in Taiwan and Japan. */
  static int bigUnit(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      case '京' -> 16;
      default -> 0;
    };
  }

  /** One attempt at one place. */
  private final class Scan {
    private final SourceText text;
    private final int start;
    private int p;

    Scan(SourceText text, int start) {
      this.text = text;
      this.start = start;
      this.p = start;
    }

    @Nullable Numeral read() {
      if (text.kind(start) == Chars.DIGIT) {
        return digits();
      }
      char c = text.at(start);
      if (c == '半') {
        return new Numeral(start, start + 1, HALF, HALF, HALF, BigDecimal.ONE, Form.HALF, false);
      }
      if (c == '几' || c == '数') {
        if (smallUnit(text.at(start + 1)) == 0 && bigUnit(text.at(start + 1)) == 0) {
          return c == '几'
              ? new Numeral(
                  start,
                  start + 1,
                  BigDecimal.valueOf(2),
                  BigDecimal.valueOf(9),
                  BigDecimal.ONE,
                  BigDecimal.ONE,
                  Form.UNKNOWN,
                  false)
              : new Numeral(
                  start,
                  start + 1,
                  BigDecimal.valueOf(2),
                  BigDecimal.valueOf(9),
                  BigDecimal.ONE,
                  BigDecimal.ONE,
                  Form.UNKNOWN,
                  false);
        }
      }
      Numeral row = digitRow();
      return row != null ? row : places(null);
    }

    /** 二〇二五: at least two digits in a row that are no interval and take no place units. */
    private @Nullable Numeral digitRow() {
      int q = start;
      BigDecimal value = BigDecimal.ZERO;
      while (digit(text.at(q)) >= 0 && text.at(q) != '两') {
        value = value.multiply(TEN).add(BigDecimal.valueOf(digit(text.at(q))));
        q++;
      }
      char after = text.at(q);
      int length = q - start;
      if (length < 2 || smallUnit(after) > 0 || after == '几') {
        return null;
      }
      if (length == 2 && isPair(digit(text.at(start)), digit(text.at(start + 1)))) {
        return null;
      }
      int exponent = bigUnit(after);
      if (exponent > 0) {
        return null;
      }
      p = q;
      BigDecimal place = BigDecimal.ONE;
      if (after == '点' && digit(text.at(q + 1)) >= 0) {
        return decimals(value, Form.HAN);
      }
      return new Numeral(start, q, value, value, place, BigDecimal.ONE, Form.HAN_DIGITS, false);
    }

    private Numeral decimals(BigDecimal whole, Form form) {
      int q = p + 1;
      BigDecimal value = whole;
      BigDecimal place = BigDecimal.ONE;
      while (digit(text.at(q)) >= 0) {
        place = place.movePointLeft(1);
        value = value.add(place.multiply(BigDecimal.valueOf(digit(text.at(q)))));
        q++;
      }
      int exponent = 0;
      while (smallUnit(text.at(q)) + bigUnit(text.at(q)) > 0) {
        exponent += smallUnit(text.at(q)) + bigUnit(text.at(q));
        q++;
      }
      BigDecimal scale = TEN.pow(exponent);
      return new Numeral(
          start,
          q,
          value.multiply(scale),
          value.multiply(scale),
          place.multiply(scale),
          scale,
          form,
          false);
    }

    /** Digits, with group separators, a decimal point, and what magnitudes follow. */
    private @Nullable Numeral digits() {
      DigitRun run = DigitRun.read(text, start);
      p = run.end();
      int q = text.skipBlanks(p);
      boolean near = q - p <= 1;
      char next = near ? text.at(q) : '\0';
      if (smallUnit(next) > 0 || bigUnit(next) > 0) {
        // 3 万, 1.6万亿, but no 10 千米 and no 5千瓦: those are units.
        return places(run);
      }
      if (next == '多' || next == '余' || next == '几') {
        int after = text.skipBlanks(q + 1);
        if (bigUnit(text.at(after)) > 0) {
          return places(run);
        }
      }
      Numeral scaled = english.scaled(text, start, run);
      if (scaled != null) {
        return scaled;
      }
      return new Numeral(
          start,
          run.end(),
          run.value(),
          run.value(),
          run.place(),
          BigDecimal.ONE,
          run.plain() ? Form.DIGITS : Form.DECIMAL,
          false);
    }

    /**
     * Numerals by place. {@code sum} holds the sections that a big unit closed, {@code section} the
     * part below the next one; low and high run side by side for intervals.
     */
    private @Nullable Numeral places(@Nullable DigitRun head) {
      BigDecimal sumLow = BigDecimal.ZERO;
      BigDecimal sumHigh = BigDecimal.ZERO;
      BigDecimal sectionLow = BigDecimal.ZERO;
      BigDecimal sectionHigh = BigDecimal.ZERO;
      BigDecimal place = BigDecimal.ONE;
      BigDecimal magnitude = BigDecimal.ONE;
      BigDecimal sumUnit = BigDecimal.ZERO;
      int lastSmall = 4;
      boolean more = false;
      boolean anyDigit = false;
      boolean zero = false;
      boolean open = true; // whether a digit may follow
      p = start;
      int good = start;
      BigDecimal digitLow = null;
      BigDecimal digitHigh = null;
      BigDecimal digitPlace = BigDecimal.ONE;
      boolean headDigits = head != null;
      while (true) {
        int q = p == start ? p : gap(p);
        char c = text.at(q);
        if (digitLow == null
            && text.kind(q) == Chars.DIGIT
            && (p == start || magnitude.signum() > 0 && lastUnitClosed(good))) {
          DigitRun run = p == start && head != null ? head : DigitRun.read(text, q);
          if (p != start && !fits(run, sumUnit, sectionLow)) {
            break;
          }
          digitLow = run.value();
          digitHigh = run.value();
          digitPlace = run.place();
          anyDigit = true;
          headDigits = true;
          p = run.end();
          continue;
        }
        int d = digit(c);
        if (d == 0 && p > start && digitLow == null) {
          zero = true;
          p = q + 1;
          continue;
        }
        if (d >= 0 && digitLow == null && open) {
          digitLow = BigDecimal.valueOf(d);
          digitHigh = digitLow;
          digitPlace = BigDecimal.ONE;
          anyDigit = true;
          p = q + 1;
          int e = digit(text.at(p));
          if (e > 0 && isPair(d, e)) {
            digitHigh = BigDecimal.valueOf(e);
            p++;
          }
          continue;
        }
        if (c == '几' && digitLow == null && p > start || (c == '几' || c == '数') && p == start) {
          int u = smallUnit(text.at(q + 1)) + bigUnit(text.at(q + 1));
          boolean first = p == start;
          if (first && u == 0) {
            return null;
          }
          digitLow = BigDecimal.valueOf(first ? 2 : 1);
          digitHigh = BigDecimal.valueOf(9);
          digitPlace = BigDecimal.ONE;
          anyDigit = true;
          p = q + 1;
          continue;
        }
        if ((c == '多' || c == '余') && p > start && bigUnit(text.at(gap(q + 1))) > 0 && !more) {
          BigDecimal base = digitLow == null ? place : digitPlace.multiply(lastPlace(digitLow));
          BigDecimal low = digitLow == null ? BigDecimal.ZERO : digitLow;
          sectionLow = sectionLow.add(low);
          sectionHigh = sectionHigh.add(low).add(base);
          digitLow = null;
          digitHigh = null;
          more = true;
          p = q + 1;
          continue;
        }
        int small = smallUnit(c);
        if (small > 0 && small < lastSmall || small > 0 && digitLow == null && false) {
          BigDecimal unit = TEN.pow(small);
          if (digitLow == null) {
            if (sectionLow.signum() > 0 && !zero) {
              break;
            }
            digitLow = BigDecimal.ONE;
            digitHigh = BigDecimal.ONE;
          }
          sectionLow = sectionLow.add(digitLow.multiply(unit));
          sectionHigh = sectionHigh.add(digitHigh.multiply(unit));
          place = digitPlace.multiply(unit).multiply(lastPlace(digitLow));
          magnitude = unit;
          digitLow = null;
          digitHigh = null;
          lastSmall = small;
          zero = false;
          open = true;
          p = q + 1;
          good = p;
          continue;
        }
        int big = bigUnit(c);
        if (big > 0) {
          BigDecimal unit = TEN.pow(big);
          BigDecimal low = digitLow == null ? BigDecimal.ZERO : digitLow;
          BigDecimal high = digitHigh == null ? BigDecimal.ZERO : digitHigh;
          if (digitLow != null) {
            place = digitPlace.multiply(lastPlace(digitLow));
          }
          if (p == start) {
            low = BigDecimal.ONE;
            high = BigDecimal.ONE;
          }
          BigDecimal segmentLow = sectionLow.add(low);
          BigDecimal segmentHigh = sectionHigh.add(high);
          if (sumUnit.signum() == 0 || unit.compareTo(sumUnit) < 0) {
            if (segmentLow.signum() == 0) {
              break;
            }
            sumLow = sumLow.add(segmentLow.multiply(unit));
            sumHigh = sumHigh.add(segmentHigh.multiply(unit));
          } else {
            sumLow = sumLow.add(segmentLow).multiply(unit);
            sumHigh = sumHigh.add(segmentHigh).multiply(unit);
          }
          place = place.multiply(unit);
          magnitude =
              magnitude.compareTo(unit) < 0 || !lastUnitClosed(p) ? unit : magnitude.multiply(unit);
          sumUnit = unit;
          sectionLow = BigDecimal.ZERO;
          sectionHigh = BigDecimal.ZERO;
          digitLow = null;
          digitHigh = null;
          lastSmall = 4;
          zero = false;
          p = q + 1;
          good = p;
          continue;
        }
        break;
      }
      if (digitLow != null) {
        boolean tail =
            !zero
                && !headDigitsOnly(headDigits, good)
                && good > start
                && magnitude.compareTo(BigDecimal.TEN) > 0;
        BigDecimal unit = tail && isHanDigitAt(p - 1) ? magnitude.movePointLeft(1) : BigDecimal.ONE;
        sectionLow = sectionLow.add(digitLow.multiply(unit));
        sectionHigh = sectionHigh.add(digitHigh.multiply(unit));
        place = digitPlace.multiply(lastPlace(digitLow)).multiply(unit);
        magnitude = BigDecimal.ONE;
        good = p;
      }
      if (good == start) {
        return null;
      }
      BigDecimal low = sumLow.add(sectionLow);
      BigDecimal high = sumHigh.add(sectionHigh);
      p = good;
      if (text.at(p) == '点' && digit(text.at(p + 1)) >= 0 && !headDigits) {
        return decimals(low, Form.HAN);
      }
      Form form =
          headDigits
              ? Form.SCALED
              : anyDigit || !isBare(start, good) ? Form.HAN : Form.HAN_MAGNITUDE;
      return new Numeral(start, good, low, high, place, magnitude, form, more);
    }

    private boolean isBare(int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.at(i) == '十' || text.at(i) == '拾') {
          return false;
        }
      }
      return true;
    }

    private boolean headDigitsOnly(boolean headDigits, int good) {
      return headDigits && good == start;
    }

    private boolean isHanDigitAt(int i) {
      return digit(text.at(i)) > 0;
    }

    private boolean lastUnitClosed(int i) {
      char c = text.at(i - 1);
      return smallUnit(c) > 0 || bigUnit(c) > 0;
    }

    /** Digits after a magnitude must be smaller than it: 3万4000, but not 2万2025年. */
    private boolean fits(DigitRun run, BigDecimal unit, BigDecimal section) {
      BigDecimal limit = unit.signum() > 0 && section.signum() == 0 ? unit : BigDecimal.TEN;
      return run.value().compareTo(limit) < 0 && run.plain();
    }

    /** The place after one blank, when a numeral goes on there. */
    private int gap(int i) {
      if (text.kind(i) != Chars.BLANK) {
        return i;
      }
      char c = text.at(i + 1);
      return text.kind(i + 1) == Chars.HAN_NUMERAL || text.kind(i + 1) == Chars.DIGIT || c == '多'
          ? i + 1
          : i;
    }
  }

  /** Whether two digits in a row mean an interval: 三四, 一两, 三五. */
  static boolean isPair(int low, int high) {
    return low > 0 && high == low + 1 || low == 3 && high == 5;
  }

  /** 10 for 150, 100 for 200, 0.1 for 1.6: the place of the last digit that is not zero. */
  static BigDecimal lastPlace(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }
}
