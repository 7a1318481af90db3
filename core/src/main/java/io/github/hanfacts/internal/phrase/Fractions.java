package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.number.Ordinals;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Fractions: 三分之一, 百分之四十, 1/3, 10 1/2 miles, two thirds, one in five. */
final class Fractions {

  /**
   * What a numeral and its neighbours make: a share of a whole, its unit null for a bare fraction.
   */
  record Share(
      int start, int end, Sort sort, BigDecimal low, BigDecimal high, @Nullable String unit) {}

  /** Fractions are given to 12 significant digits. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_DENOMINATOR = 5;

  private final LexedText lexed;
  private final SourceText text;
  private final Lexicon lexicon;
  private final Ordinals ordinals;

  Fractions(LexedText lexed, Ordinals ordinals) {
    this.lexed = lexed;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.ordinals = ordinals;
  }

  /** The fraction that begins with {@code numeral}, or null. */
  @Nullable Share read(Numeral numeral) {
    if (numeral.low().signum() <= 0) {
      return null;
    }
    Share share = chinese(numeral);
    if (share == null) {
      share = stroke(numeral);
    }
    if (share == null) {
      share = english(numeral);
    }
    return share == null ? null : signed(share);
  }

  private Share signed(Share share) {
    Found<String> negative = lexicon.findBefore(text, share.start(), PhraseLists.NEGATIVES);
    boolean minus =
        text.at(share.start() - 1) == '-' && !Chars.isLatinOrDigit(text.at(share.start() - 2));
    if (negative == null && !minus) {
      return share;
    }
    return new Share(
        negative == null ? share.start() - 1 : negative.start(),
        share.end(),
        share.sort(),
        share.high().negate(),
        share.low().negate(),
        share.unit());
  }

  private @Nullable Share chinese(Numeral under) {
    Found<String> of = lexicon.find(text, text.skipBlanks(under.end()), PhraseLists.FRACTION_WORDS);
    if (of == null || !under.isExact()) {
      return null;
    }
    int p = text.skipBlanks(of.end());
    int minus = text.at(p) == '负' || text.at(p) == '-' ? 1 : 0;
    Numeral over =
        Numerals.mayStart(text, p + minus) ? lexed.numerals().read(text, p + minus) : null;
    if (over == null || over.form() == Form.UNKNOWN) {
      return null;
    }
    BigDecimal low = minus == 0 ? over.low() : over.high().negate();
    BigDecimal high = minus == 0 ? over.high() : over.low().negate();
    BigDecimal whole = under.low();
    int end = over.end();
    // 百分之, 千分之: rates by name. 一千分之一 is the fraction.
    if (under.form() == Form.MAGNITUDE) {
      int zeros = whole.precision() - whole.scale() - 1;
      if (zeros == 2) {
        return new Share(under.start(), end, Sort.PERCENT, low, high, "percent");
      }
      if (zeros == 3) {
        return new Share(under.start(), end, Sort.PERCENT, low, high, "permille");
      }
      if (zeros == 4) {
        return new Share(under.start(), end, Sort.PERCENT, low, high, "permyriad");
      }
      if (zeros > 4) {
        BigDecimal percent = HUNDRED.divide(whole);
        return new Share(
            under.start(),
            end,
            Sort.PERCENT,
            low.multiply(percent),
            high.multiply(percent),
            "percent");
      }
    }
    return new Share(
        under.start(),
        end,
        Sort.FRACTION,
        low.divide(whole, DIGITS),
        high.divide(whole, DIGITS),
        null);
  }

  /** 1/3, and 10 1/2 after a whole number. */
  private @Nullable Share stroke(Numeral numeral) {
    if (numeral.form() != Form.DIGITS) {
      return null;
    }
    BigDecimal simple = ratio(numeral);
    if (simple != null) {
      return new Share(numeral.start(), ratioEnd(numeral), Sort.FRACTION, simple, simple, null);
    }
    int p = numeral.end();
    int q = text.at(p) == '-' || text.kind(p) == Chars.BLANK ? p + 1 : p;
    Numeral next = q > p && text.kind(q) == Chars.DIGIT ? lexed.numerals().read(text, q) : null;
    BigDecimal part = next == null || next.form() != Form.DIGITS ? null : ratio(next);
    if (next == null || part == null) {
      return null;
    }
    BigDecimal value = numeral.low().add(part);
    return new Share(numeral.start(), ratioEnd(next), Sort.FRACTION, value, value, null);
  }

  /** The value of a proper fraction with a stroke that begins with {@code over}; null for none. */
  private @Nullable BigDecimal ratio(Numeral over) {
    int p = over.end();
    char stroke = text.at(p);
    if (stroke != '/' && stroke != '⁄'
        || text.kind(p + 1) != Chars.DIGIT
        || text.at(over.start() - 1) == '/') {
      return null;
    }
    int q = p + 1;
    while (text.kind(q) == Chars.DIGIT) {
      q++;
    }
    int length = q - p - 1;
    if (length > LONGEST_DENOMINATOR || text.at(q) == '/' || isDecimalAhead(q)) {
      return null;
    }
    BigDecimal under = new BigDecimal(text.fold(p + 1, q));
    // A month and a year: 5/2019.
    boolean date = length == 4 && over.length() <= 2 && under.intValue() / 200 == 10;
    return over.low().compareTo(under) < 0 && !date && under.signum() > 0
        ? over.low().divide(under, DIGITS)
        : null;
  }

  private boolean isDecimalAhead(int p) {
    return (text.at(p) == '.' || text.at(p) == ',') && text.kind(p + 1) == Chars.DIGIT;
  }

  private int ratioEnd(Numeral over) {
    int q = over.end() + 1;
    while (text.kind(q) == Chars.DIGIT) {
      q++;
    }
    return q;
  }

  /** two thirds, three-quarters of, one in five. */
  private @Nullable Share english(Numeral over) {
    if (over.form() != Form.WORDS && over.form() != Form.DIGITS) {
      return null;
    }
    int p = over.end();
    int q = text.at(p) == '-' ? p + 1 : text.skipBlanks(p);
    if (q == p || text.kind(q) != Chars.LATIN) {
      return null;
    }
    Found<PhraseLists.Part> named = lexicon.find(text, q, PhraseLists.PARTS);
    if (named != null && named.meaning().denominator() && isOfAhead(named.end())) {
      return share(over, named.meaning().value(), named.end());
    }
    Numeral under = ordinals.read(text, q);
    boolean one = over.low().compareTo(BigDecimal.ONE) == 0;
    if (under != null
        && under.low().compareTo(BigDecimal.valueOf(2)) > 0
        && over.low().compareTo(under.low()) < 0
        && (Ordinals.isPlural(text, under) ? !one : one)) {
      return share(over, BigDecimal.ONE.divide(under.low(), MathContext.DECIMAL128), under.end());
    }
    if (text.startsWith("in ", q)) {
      int at = text.skipBlanks(q + 3);
      Numeral whole = Numerals.mayStart(text, at) ? lexed.numerals().read(text, at) : null;
      if (whole != null
          && whole.isExact()
          && whole.form() == over.form()
          && one
          && whole.isWholeBetween(2, 1000)
          && text.kind(text.skipBlanks(over.start() - 1)) != Chars.LATIN) {
        BigDecimal value = over.low().divide(whole.low(), DIGITS);
        return new Share(over.start(), whole.end(), Sort.FRACTION, value, value, null);
      }
    }
    return null;
  }

  private static Share share(Numeral over, BigDecimal part, int end) {
    BigDecimal value = over.low().multiply(part).round(DIGITS);
    return new Share(over.start(), end, Sort.FRACTION, value, value, null);
  }

  private boolean isOfAhead(int end) {
    return text.startsWith("of ", text.skipBlanks(end));
  }
}
