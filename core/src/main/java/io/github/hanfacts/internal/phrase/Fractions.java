package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.number.Ordinals;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.phrase.PhraseLists.English;
import io.github.hanfacts.internal.phrase.PhraseLists.Part;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Fractions: 三分之一, 百分之四十, 1/3, {@code two thirds}, {@code one in five}, 一半; and measures made with
 * them: 四分之一公升, {@code 10 1/2 miles}, {@code half a mile}.
 */
final class Fractions {

  /** Fractions are given to 12 significant digits. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Zeros of the smallest rate with a name, 万分之. */
  private static final int LARGEST_RATE = 4;

  private static final int LONGEST_DENOMINATOR = 5;
  private static final int LONGEST_BLANK = 4;

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
  @Nullable Core read(Numeral numeral) {
    if (numeral.low().signum() <= 0) {
      return null;
    }
    Core core = chinese(numeral);
    if (core == null) {
      core = stroke(numeral);
    }
    if (core == null) {
      core = english(numeral);
    }
    return core == null ? null : measured(signed(core));
  }

  /** What a word for a part is by itself: half, twice, ½, a quarter of, a dollar. */
  @Nullable Core word(int start, int end, Part part) {
    BigDecimal value = part.value();
    return switch (part.type()) {
      case MULTIPLE -> Core.of(start, end, Sort.MULTIPLE, value, value, null, "part-word");
      case FRACTION ->
          isFirstHalf(start) || isTimeAhead(end)
              ? null
              : measured(Core.of(start, end, Sort.FRACTION, value, value, null, "part-word"));
      case NUMBER -> measured(Core.of(start, end, Sort.FRACTION, value, value, null, "part-word"));
      case DENOMINATOR ->
          isArticleBefore(start) && isOfAhead(end)
              ? Core.of(start, end, Sort.FRACTION, value, value, null, "part-word")
                  .ledFrom(lead(start))
              : null;
      case ARTICLE -> article(start, end);
    };
  }

  /** A third of, by a fifth: an ordinal after an article that no noun follows. */
  @Nullable Core ordinal(int start) {
    Numeral under = isArticleBefore(start) ? ordinals.read(text, start) : null;
    if (under == null || under.low().compareTo(BigDecimal.valueOf(2)) <= 0) {
      return null;
    }
    int p = text.skipBlanks(under.end());
    boolean free =
        text.kind(p) != Chars.LATIN || lexicon.find(text, p, PhraseLists.ENGLISH_WORDS) != null;
    if (!free || text.at(under.end()) == '-') {
      return null;
    }
    BigDecimal value = BigDecimal.ONE.divide(under.low(), DIGITS);
    return Core.of(start, under.end(), Sort.FRACTION, value, value, null, "part")
        .ledFrom(lead(start));
  }

  /** a dollar, a mile: one, where the word after it can only be money or a measure. */
  private @Nullable Core article(int start, int end) {
    int p = text.skipBlanks(end);
    Found<English> word = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
    if (word != null) {
      return null;
    }
    Found<UnitWord> money = lexicon.find(text, p, PhraseLists.CURRENCIES);
    if (money == null) {
      money = lexicon.find(text, p, PhraseLists.SUBUNITS);
    }
    if (money != null && money.end() - p > 2 && isFree(money.end())) {
      BigDecimal value = money.meaning().factor();
      return Core.of(
          start, money.end(), Sort.AMOUNT, value, value, money.meaning().id(), "article");
    }
    Found<UnitWord> unit = lexicon.find(text, p, PhraseLists.UNITS);
    return unit != null && unit.end() - p > 2 && isFree(unit.end())
        ? Core.of(
            start,
            unit.end(),
            Sort.MEASURE,
            BigDecimal.ONE,
            BigDecimal.ONE,
            unit.meaning().id(),
            "article")
        : null;
  }

  /** No compound follows: a dollar store, a mile-long queue. */
  private boolean isFree(int end) {
    int p = text.skipBlanks(end);
    return text.at(end) != '-'
        && (text.kind(p) != Chars.LATIN
            || lexicon.find(text, p, PhraseLists.ENGLISH_WORDS) != null);
  }

  /** the first half of: a stretch of time or a match. */
  private boolean isFirstHalf(int start) {
    int edge = text.skipBlanksBack(start);
    int end = text.at(edge - 1) == '-' ? edge - 1 : edge;
    return lexicon.findBefore(text, end, PhraseLists.ORDINAL_HEADS) != null;
  }

  /** half an hour, half the year: a length of time. */
  private boolean isTimeAhead(int end) {
    int p = text.skipBlanks(end);
    Found<English> word = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
    int q = word == null ? p : text.skipBlanks(word.end());
    return lexicon.match(text, q, WordClass.TIME_UNIT.bit()) != Lexicon.NONE;
  }

  private boolean isArticleBefore(int start) {
    Found<English> word =
        lexicon.findBefore(text, text.skipBlanksBack(start), PhraseLists.ENGLISH_WORDS);
    return word != null && word.meaning() == English.ARTICLE;
  }

  /** An article belongs to the phrase only between a modifier and its number: over a third. */
  private int lead(int start) {
    Found<English> article =
        lexicon.findBefore(text, text.skipBlanksBack(start), PhraseLists.ENGLISH_WORDS);
    return article != null && Modifiers.before(lexicon, text, article.start()) != null
        ? article.start()
        : start;
  }

  private boolean isOfAhead(int end) {
    return text.startsWith("of ", text.skipBlanks(end));
  }

  private Core signed(Core core) {
    Found<String> negative = lexicon.findBefore(text, core.start(), PhraseLists.NEGATIVES);
    boolean minus =
        text.at(core.start() - 1) == '-' && !Chars.isLatinOrDigit(text.at(core.start() - 2));
    if (negative == null && !minus) {
      return core;
    }
    int start = negative == null ? core.start() - 1 : negative.start();
    return Core.of(
        start,
        core.end(),
        core.sort(),
        core.high().negate(),
        core.low().negate(),
        core.unit(),
        core.rule());
  }

  /** A fraction of the unit that follows it is a measure. */
  private Core measured(Core core) {
    if (core.sort() != Sort.FRACTION) {
      return core;
    }
    int p = core.end();
    int q = text.at(p) == '-' ? p + 1 : text.skipBlanks(p);
    boolean article = text.startsWith("a ", q) || text.startsWith("an ", q);
    if (article) {
      q = text.skipBlanks(text.at(q + 1) == ' ' ? q + 2 : q + 3);
    }
    Found<UnitWord> unit = q - p > LONGEST_BLANK ? null : lexicon.find(text, q, PhraseLists.UNITS);
    boolean near =
        unit != null
            && (article
                || Chars.isHan(text.at(q))
                || unit.end() - q > 2
                || q - p <= 1 && unit.end() - q > 1);
    if (unit == null
        || !near
        || lexicon.find(text, q, PhraseLists.NOT_A_UNIT) != null
        || lexicon.find(text, q, PhraseLists.ENGLISH_WORDS) != null && q - p != 1) {
      return core;
    }
    return Core.of(
        core.start(),
        unit.end(),
        Sort.MEASURE,
        core.low(),
        core.high(),
        unit.meaning().id(),
        "part-of-unit");
  }

  private @Nullable Core chinese(Numeral under) {
    Found<String> of = lexicon.find(text, text.skipBlanks(under.end()), PhraseLists.FRACTION_WORDS);
    if (of == null || !under.isExact()) {
      return null;
    }
    int p = text.skipBlanks(of.end());
    boolean minus = text.at(p) == '负' || text.at(p) == '-';
    int at = minus ? p + 1 : p;
    Numeral over = Numerals.mayStart(text, at) ? lexed.numerals().read(text, at) : null;
    if (over == null || over.form() == Form.UNKNOWN) {
      return null;
    }
    BigDecimal low = minus ? over.high().negate() : over.low();
    BigDecimal high = minus ? over.low().negate() : over.high();
    BigDecimal whole = under.low();
    // 百分之, 千分之 are rates by name; 一千分之一 is the fraction.
    int zeros = whole.precision() - whole.scale() - 1;
    if (under.form() != Form.MAGNITUDE || zeros < 2 || zeros > LARGEST_RATE) {
      return Core.of(
          under.start(),
          over.end(),
          Sort.FRACTION,
          low.divide(whole, DIGITS),
          high.divide(whole, DIGITS),
          null,
          "fraction");
    }
    Core core = Core.of(under.start(), over.end(), Sort.PERCENT, low, high, "percent", "percent");
    return switch (zeros) {
      case 2 -> core;
      case 3 -> core.as(Sort.PERCENT, "permille", "percent");
      default -> core.as(Sort.PERCENT, "permyriad", "percent");
    };
  }

  /** 1/3, and 10 1/2 after a whole number. */
  private @Nullable Core stroke(Numeral numeral) {
    if (numeral.form() != Form.DIGITS) {
      return null;
    }
    int start = numeral.start();
    BigDecimal simple = ratio(numeral);
    if (simple != null) {
      String rule = isSimple(numeral) ? "fraction" : NumberPhrase.STROKE;
      return Core.of(start, ratioEnd(numeral), Sort.FRACTION, simple, simple, null, rule);
    }
    int p = numeral.end();
    int q = text.at(p) == '-' || text.kind(p) == Chars.BLANK ? p + 1 : p;
    Found<Part> sign = lexicon.find(text, q, PhraseLists.PARTS);
    if (sign != null && sign.meaning().type() == PhraseLists.PartType.NUMBER) {
      BigDecimal value = numeral.low().add(sign.meaning().value());
      return Core.of(start, sign.end(), Sort.FRACTION, value, value, null, "stroke");
    }
    Numeral next = q > p && text.kind(q) == Chars.DIGIT ? lexed.numerals().read(text, q) : null;
    BigDecimal part = next == null || next.form() != Form.DIGITS ? null : ratio(next);
    if (next == null || part == null) {
      return null;
    }
    BigDecimal value = numeral.low().add(part);
    return Core.of(start, ratioEnd(next), Sort.FRACTION, value, value, null, "stroke");
  }

  /** The value of a proper fraction with a stroke that begins with {@code over}; null for none. */
  private @Nullable BigDecimal ratio(Numeral over) {
    int p = over.end();
    char stroke = text.at(p);
    if ((stroke != '/' && stroke != '⁄')
        || text.kind(p + 1) != Chars.DIGIT
        || text.at(over.start() - 1) == '/') {
      return null;
    }
    int q = ratioEnd(over);
    int length = q - p - 1;
    if (length > LONGEST_DENOMINATOR || text.at(q) == '/' || isDecimalAhead(q)) {
      return null;
    }
    BigDecimal under = new BigDecimal(text.fold(p + 1, q));
    // A month and a year: 5/2019.
    boolean date = length == 4 && over.length() <= 2 && under.intValue() / 200 == 10;
    return over.low().compareTo(under) < 0 && !date ? over.low().divide(under, DIGITS) : null;
  }

  /** Whether the parts are those that news divides things into: thirds and fifths, not 2/15. */
  private boolean isSimple(Numeral over) {
    BigDecimal under = new BigDecimal(text.fold(over.end() + 1, ratioEnd(over)));
    return under.compareTo(BigDecimal.TEN) <= 0
        || over.low().compareTo(BigDecimal.ONE) == 0 && under.compareTo(HUNDRED) >= 0;
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
  private @Nullable Core english(Numeral over) {
    if (over.form() != Form.WORDS && over.form() != Form.DIGITS || !over.isExact()) {
      return null;
    }
    int p = over.end();
    int q = text.at(p) == '-' ? p + 1 : text.skipBlanks(p);
    if (q == p || text.kind(q) != Chars.LATIN) {
      return null;
    }
    Found<Part> named = lexicon.find(text, q, PhraseLists.PARTS);
    if (named != null
        && named.meaning().type() == PhraseLists.PartType.DENOMINATOR
        && isOfAhead(named.end())) {
      return share(over, named.meaning().value(), named.end());
    }
    Numeral under = ordinals.read(text, q);
    boolean one = over.low().compareTo(BigDecimal.ONE) == 0;
    if (under != null
        && under.low().compareTo(BigDecimal.valueOf(2)) > 0
        && over.low().compareTo(under.low()) < 0
        && Ordinals.isPlural(text, under) != one) {
      return share(over, BigDecimal.ONE.divide(under.low(), MathContext.DECIMAL128), under.end());
    }
    if (text.startsWith("in ", q) || text.startsWith("in-", q)) {
      return oneIn(over, text.skipBlanks(q + 3));
    }
    return null;
  }

  /** one in five, two in five, 1-in-500; not "two in 2019". */
  private @Nullable Core oneIn(Numeral over, int p) {
    Numeral whole = Numerals.mayStart(text, p) ? lexed.numerals().read(text, p) : null;
    boolean one = over.low().compareTo(BigDecimal.ONE) == 0;
    if (whole == null
        || !whole.isWholeBetween(2, 1000)
        || over.low().compareTo(whole.low()) >= 0
        || whole.form() != over.form()
        || !one && over.form() != Form.WORDS) {
      return null;
    }
    BigDecimal value = over.low().divide(whole.low(), DIGITS);
    return Core.of(over.start(), whole.end(), Sort.FRACTION, value, value, null, "one-in");
  }

  private static Core share(Numeral over, BigDecimal part, int end) {
    BigDecimal value = over.low().multiply(part).round(DIGITS);
    return Core.of(over.start(), end, Sort.FRACTION, value, value, null, "parts");
  }
}
