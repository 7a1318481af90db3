package io.github.hanfacts.internal.number;

import io.github.hanfacts.NumberRange;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.EnglishNumerals.Magnitude;
import io.github.hanfacts.internal.number.EnglishNumerals.NumberWord;
import io.github.hanfacts.internal.number.EnglishNumerals.Role;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Parses a string that is one number from end to end: a numeral of {@link NumeralReader} with a
 * sign, an exponent or a fraction. Thread-safe.
 */
public final class NumberParser {

  /** What a fraction that has no end is rounded to. */
  private static final MathContext PRECISION = new MathContext(15);

  /** Longer strings are not tried. */
  private static final int MAX_LENGTH = 1000;

  /** The largest exponent of 1e10; more is no number of the news. */
  private static final BigDecimal MAX_EXPONENT = BigDecimal.valueOf(99);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final String ZERO = "zero ";
  private static final String SLASH = "/";
  private static final String PARTS = "分之";
  private static final String FURTHER = "又";
  private static final String AND = " and ";
  private static final String[] RATIOS = {" over ", " out of ", " in "};

  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final Ordinals ordinals;

  /**
   * A parser.
   *
   * @param zhao the exponent of 兆: 12, or 6 on the mainland
   */
  public NumberParser(Lexicon lexicon, int zhao) {
    this.lexicon = lexicon;
    this.numerals = new NumeralReader(lexicon, zhao);
    this.ordinals = new Ordinals(lexicon);
  }

  /**
   * The value of {@code string}.
   *
   * @throws NumberFormatException if it is no number; the message names the string and the place
   */
  public NumberRange parse(String string) {
    if (string.length() > MAX_LENGTH) {
      throw new NumberFormatException(
          "not a number: " + string.length() + " chars are more than " + MAX_LENGTH);
    }
    Attempt attempt = new Attempt(string);
    Interval value = attempt.number();
    if (value == null) {
      throw attempt.failure();
    }
    return NumberRange.between(value.low(), value.high());
  }

  /** One string being parsed. Its parts are tried in turn; a part that is no number is null. */
  private final class Attempt {
    private final String string;

    /** The string without blanks at its ends and between Chinese words. */
    private final SourceText text;

    /** Where each code unit of {@code text} stands in {@code string}. */
    private final int[] places;

    /** How far any part could be read. */
    private int furthest;

    Attempt(String string) {
      this.string = string;
      int[] kept = new int[string.length() + 1];
      StringBuilder squeezed = new StringBuilder(string.length());
      SourceText whole = new SourceText(string);
      for (int i = 0; i < whole.length(); i++) {
        if (!isIdle(whole, i)) {
          kept[squeezed.length()] = i;
          squeezed.append(string.charAt(i));
        }
      }
      kept[squeezed.length()] = string.length();
      this.text = new SourceText(squeezed.toString());
      this.places = kept;
    }

    /** Whether the char at {@code i} is a blank at an end, doubled, or beside a Chinese char. */
    private static boolean isIdle(SourceText whole, int i) {
      if (whole.kind(i) != Chars.BLANK) {
        return false;
      }
      char before = whole.at(i - 1);
      char after = whole.at(whole.skipBlanks(i));
      return before == '\0'
          || after == '\0'
          || whole.kind(i - 1) == Chars.BLANK
          || Chars.isHan(before)
          || Chars.isHan(after);
    }

    NumberFormatException failure() {
      if (text.length() == 0) {
        return new NumberFormatException("not a number: \"" + string + "\" holds nothing");
      }
      int place = places[furthest];
      String why =
          furthest == text.length()
              ? "something is missing at its end"
              : "\"" + string.substring(place) + "\" at " + place + " does not belong to one";
      return new NumberFormatException("not a number: \"" + string + "\": " + why);
    }

    /** A number or fraction, with a sign or without. */
    @Nullable Interval number() {
      int start = afterSign();
      return start == 0 ? unsigned() : withSign(rest(start).unsigned());
    }

    /** A number that is no fraction, with a sign or without. */
    private @Nullable Interval term() {
      int start = afterSign();
      return start == 0 ? simple() : withSign(rest(start).simple());
    }

    private @Nullable Interval withSign(@Nullable Interval value) {
      return value == null || text.at(0) == '+'
          ? value
          : new Interval(value.high().negate(), value.low().negate());
    }

    private Attempt rest(int start) {
      return new Attempt(text.slice(start, text.length()));
    }

    private int afterSign() {
      char c = text.at(0);
      if (c == '-' || c == '−' || c == '+' || c == '负') {
        return 1;
      }
      Found<NumberWord> word = word(0);
      return word != null && word.meaning().role() == Role.SIGN ? word.end() : 0;
    }

    private @Nullable Interval unsigned() {
      Interval value = simple();
      if (value == null) {
        value = chineseFraction();
      }
      if (value == null) {
        value = ratio();
      }
      return value != null ? value : englishFraction();
    }

    /** The value of a part of a fraction, which is no fraction itself. */
    private @Nullable Interval part(int from, int to) {
      return from < to ? new Attempt(text.slice(from, to)).term() : null;
    }

    private @Nullable Found<NumberWord> word(int at) {
      return lexicon.find(text, at, EnglishNumerals.WORDS);
    }

    // --- one numeral

    private @Nullable Interval simple() {
      int start = afterArticle();
      Found<NumberWord> word = word(start);
      Role role = word == null ? null : word.meaning().role();
      if (role == Role.POINT || text.at(start) == '.') {
        String zero = role == Role.POINT ? ZERO : "0";
        return new Attempt(zero + text.slice(start, text.length())).simple();
      }
      boolean counts = role == Role.PART || role == Role.COLLECTIVE;
      if (word != null && counts && isEnd(word.end())) {
        return Interval.of(word.meaning().value());
      }
      Numeral numeral = numerals.read(text, start);
      if (numeral == null) {
        return null;
      }
      furthest = numeral.end();
      Interval value = new Interval(numeral.low(), numeral.high());
      return furthest == text.length() ? value : withTail(value, furthest);
    }

    /** The place after {@code a} or {@code an}. */
    private int afterArticle() {
      if (text.startsWith("a ", 0)) {
        return 2;
      }
      return text.startsWith("an ", 0) ? 3 : 0;
    }

    /** What may follow a numeral within the number: e10, M, 个, 打, point 5. */
    private @Nullable Interval withTail(Interval value, int end) {
      return switch (text.at(end)) {
        case 'e' -> power(value, end + 1);
        case '点' -> decimals(value, end + 1);
        case '个' -> withMeasure(value, end + 1);
        case '半' -> value.equals(Interval.ONE) && isEnd(end + 1) ? Interval.of(HALF) : null;
        default -> withWord(value, end, text.skipBlanks(end));
      };
    }

    private @Nullable Interval withWord(Interval value, int end, int next) {
      Found<Magnitude> magnitude = lexicon.find(text, next, EnglishNumerals.MAGNITUDES);
      if (magnitude != null && isEnd(magnitude.end()) && text.kind(end - 1) == Chars.DIGIT) {
        return value.times(magnitude.meaning().value());
      }
      Found<NumberWord> word = word(next);
      if (word == null) {
        return null;
      }
      return switch (word.meaning().role()) {
        case COLLECTIVE -> isEnd(word.end()) ? value.times(word.meaning().value()) : null;
        case POINT -> decimals(value, text.skipBlanks(word.end()));
        default -> null;
      };
    }

    private boolean isEnd(int place) {
      return place == text.length();
    }

    /** 三个, 三个半. */
    private @Nullable Interval withMeasure(Interval value, int end) {
      if (isEnd(end)) {
        return value;
      }
      return text.at(end) == '半' && isEnd(end + 1) ? value.plus(Interval.of(HALF)) : null;
    }

    private @Nullable Interval power(Interval value, int from) {
      boolean negative = text.at(from) == '-';
      DigitRun run = digits(negative || text.at(from) == '+' ? from + 1 : from);
      if (run == null || run.value().compareTo(MAX_EXPONENT) > 0) {
        return null;
      }
      int exponent = run.value().intValue();
      return value.timesTenTo(negative ? -exponent : exponent);
    }

    private @Nullable Interval decimals(Interval whole, int from) {
      DigitRun run = digits(from);
      return run == null
          ? null
          : whole.plus(Interval.of(run.value().scaleByPowerOfTen(-run.length())));
    }

    /** Digits without separators to the end. */
    private @Nullable DigitRun digits(int from) {
      DigitRun run = text.kind(from) == Chars.DIGIT ? DigitRun.read(text, from) : null;
      return run != null && run.plain() && isEnd(run.end()) ? run : null;
    }

    // --- fractions

    /** 三分之一, 五又三分之一. */
    private @Nullable Interval chineseFraction() {
      int parts = text.original().indexOf(PARTS);
      if (parts < 0) {
        return null;
      }
      int whole = text.original().indexOf(FURTHER);
      Interval number = part(parts + PARTS.length(), text.length());
      return whole < 0 || whole > parts
          ? quotient(number, part(0, parts))
          : sum(part(0, whole), quotient(number, part(whole + FURTHER.length(), parts)));
    }

    /** 1/3, 2 1/4, one over three, one out of three. */
    private @Nullable Interval ratio() {
      int slash = indexOf(SLASH);
      if (slash > 0) {
        int blank = lastBlank(slash);
        Interval fraction =
            quotient(part(blank + 1, slash), part(slash + SLASH.length(), text.length()));
        return blank < 0 ? fraction : sum(part(0, blank), fraction);
      }
      for (String ratio : RATIOS) {
        int at = indexOf(ratio);
        if (at > 0) {
          return quotient(part(0, at), part(at + ratio.length(), text.length()));
        }
      }
      return null;
    }

    /** Three fifths, a fifth, three and a fifth. */
    private @Nullable Interval englishFraction() {
      int and = lastIndexOf(AND);
      if (and > 0) {
        Interval fraction = rest(and + AND.length()).properFraction();
        Interval whole = fraction == null ? null : part(0, and);
        if (whole != null) {
          return sum(whole, fraction);
        }
      }
      return properFraction();
    }

    /** Three fifths: the shortest ordinal at the end that leaves a number before it divides. */
    private @Nullable Interval properFraction() {
      for (int blank = lastBlank(text.length()); blank > 0; blank = lastBlank(blank)) {
        Numeral divisor = ordinals.read(text, blank + 1);
        if (divisor != null && isEnd(divisor.end())) {
          boolean article = blank == 1 && text.at(0) == 'a';
          Interval count = article ? Interval.ONE : part(0, blank);
          if (count != null) {
            return quotient(count, Interval.of(divisor.low()));
          }
        }
      }
      return null;
    }

    private static @Nullable Interval sum(@Nullable Interval a, @Nullable Interval b) {
      return a == null || b == null
          ? null
          : new Interval(a.low().add(b.low(), PRECISION), a.high().add(b.high(), PRECISION));
    }

    private static @Nullable Interval quotient(
        @Nullable Interval number, @Nullable Interval divisor) {
      if (number == null
          || divisor == null
          || divisor.low().signum() == 0
          || divisor.low().compareTo(divisor.high()) != 0) {
        return null;
      }
      BigDecimal low = number.low().divide(divisor.low(), PRECISION);
      BigDecimal high = number.high().divide(divisor.low(), PRECISION);
      return divisor.low().signum() < 0 ? new Interval(high, low) : new Interval(low, high);
    }

    private int indexOf(String wanted) {
      for (int i = 0; i + wanted.length() <= text.length(); i++) {
        if (text.startsWith(wanted, i)) {
          return i;
        }
      }
      return -1;
    }

    private int lastIndexOf(String wanted) {
      for (int i = text.length() - wanted.length(); i >= 0; i--) {
        if (text.startsWith(wanted, i)) {
          return i;
        }
      }
      return -1;
    }

    private int lastBlank(int before) {
      int p = before - 1;
      while (p >= 0 && text.kind(p) != Chars.BLANK) {
        p--;
      }
      return p;
    }
  }
}
