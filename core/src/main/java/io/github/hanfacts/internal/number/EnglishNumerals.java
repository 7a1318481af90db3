package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** English numerals in words, and English magnitudes after digits. */
final class EnglishNumerals {

  /** What a word does in a numeral. */
  enum Role {
    /** One to nine, and zero. */
    UNIT,
    /** Ten to nineteen. */
    TEEN,
    /** Twenty to ninety. */
    TEN,
    /** Hundred: multiplies what stands before it within a section. */
    HUNDRED,
    /** Thousand, million, dozen: closes a section. */
    MAGNITUDE,
    /** Hundreds, millions, dozens: an interval by itself, a magnitude after a number. */
    PLURAL,
    /** Few, several, couple of: a number nobody tells. */
    VAGUE,
    /** Half, quarter: a part of the magnitude behind it. */
    PART,
    /** Point, between words for digits. */
    POINT,
    /** Minus, before a number that stands alone. */
    SIGN,
    /** Pair, 打: a noun that counts several, behind a number that stands alone. */
    COLLECTIVE
  }

  /**
   * A word that builds numerals.
   *
   * @param value what it counts or multiplies by
   * @param range what it means alone: the value, or an interval
   */
  record NumberWord(Role role, BigDecimal value, Interval range) {
    static NumberWord of(Row row) {
      BigDecimal value = row.decimal("value");
      Interval range =
          row.has("from")
              ? new Interval(row.decimal("from"), row.decimal("to"))
              : Interval.of(value);
      return new NumberWord(row.constant("role", Role.class), value, range);
    }
  }

  /** How an English magnitude follows digits. */
  enum Spelling {
    /** In full, also after a hyphen: 5 million, 5-million. */
    WORD,
    /** Shortened: 5bn, 5 bn. */
    SHORT,
    /** One letter that may be a unit as well: 5m. */
    LETTER,
    /** One letter that is a number only where nothing else can stand: 5G. */
    SYMBOL
  }

  /** A magnitude after digits. */
  record Magnitude(BigDecimal value, Spelling spelling) {
    static Magnitude of(Row row) {
      return new Magnitude(row.decimal("value"), row.constant("spelling", Spelling.class));
    }
  }

  /** Two, twenty, hundred, million: words that build a numeral. */
  static final WordList<NumberWord> WORDS =
      WordList.of(
          "number-words.tsv",
          WordClass.NUMBER_WORD,
          List.of("role", "value", "from", "to"),
          NumberWord::of);

  /** Million, bn, k: after digits. */
  static final WordList<Magnitude> MAGNITUDES =
      WordList.of(
          "magnitudes.tsv",
          WordClass.MAGNITUDE,
          List.of("value", "spelling", "written"),
          Magnitude::of);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MIN_ROW = 3;
  private static final int MAX_DIGITS = 64;

  private final Lexicon lexicon;

  EnglishNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Digits with a magnitude word behind them; null without one. */
  @Nullable Numeral scaled(SourceText text, DigitRun run, boolean letters) {
    int p = run.end();
    boolean hyphen = text.at(p) == '-';
    boolean blank = !hyphen && text.kind(p) == Chars.BLANK;
    Found<Magnitude> found = lexicon.find(text, hyphen || blank ? p + 1 : p, MAGNITUDES);
    if (found == null) {
      return null;
    }
    Spelling spelling = found.meaning().spelling();
    boolean fits =
        switch (spelling) {
          case WORD -> true;
          case SHORT -> !hyphen;
          case LETTER -> letters && !hyphen && !blank;
          case SYMBOL -> false;
        };
    if (!fits) {
      return null;
    }
    BigDecimal factor = found.meaning().value();
    BigDecimal value = run.value().multiply(factor);
    Form form = spelling == Spelling.LETTER ? Form.ABBREVIATED : Form.SCALED;
    return new Numeral(run.start(), found.end(), value, value, factor, form, false);
  }

  /** The numeral in words that starts at {@code start}, or null. */
  @Nullable Numeral read(SourceText text, int start) {
    return new Scan(text, start).read();
  }

  /** One attempt at one place. */
  private final class Scan {
    private final SourceText text;
    private final int start;

    /** What has been read and fits. */
    private int end;

    /** The sections that a magnitude closed, and the one since. */
    private Interval total = Interval.ZERO;

    private Interval section = Interval.ZERO;

    /** What follows must be below this; null before the first magnitude. */
    private @Nullable BigDecimal limit;

    private @Nullable BigDecimal hundreds;
    private BigDecimal trailing = BigDecimal.ONE;
    private @Nullable Role last;
    private boolean vague;
    private int firstEnd;

    /**
     * Where to return to when a later word shows that a new numeral began: one hundred and two |
     * hundred.
     */
    private int safeEnd;

    private Interval safeSection = Interval.ZERO;

    Scan(SourceText text, int start) {
      this.text = text;
      this.start = start;
      this.end = start;
      this.safeEnd = start;
    }

    @Nullable Numeral read() {
      Found<NumberWord> first = lexicon.find(text, start, WORDS);
      if (first == null) {
        return null;
      }
      Numeral special =
          switch (first.meaning().role()) {
            case PLURAL -> plurals(first);
            case PART -> part(first);
            case UNIT -> row(first);
            default -> null;
          };
      if (special != null) {
        return special;
      }
      firstEnd = first.end();
      for (Found<NumberWord> word = first; word != null; word = next()) {
        if (!take(word)) {
          break;
        }
      }
      if (end == start) {
        return null;
      }
      decimals();
      andPart();
      return numeral();
    }

    private Numeral numeral() {
      Interval value = total.plus(section);
      Form form =
          vague
              ? Form.UNKNOWN
              : end == firstEnd && last != null && isMagnitude(last) ? Form.MAGNITUDE : Form.WORDS;
      return new Numeral(start, end, value.low(), value.high(), trailing, form, false);
    }

    private static boolean isMagnitude(Role role) {
      return role == Role.HUNDRED || role == Role.MAGNITUDE;
    }

    /** Adds a word where it fits. */
    private boolean take(Found<NumberWord> found) {
      NumberWord word = found.meaning();
      boolean fits =
          switch (word.role()) {
            case UNIT -> last == null || last == Role.TEN || isClosed();
            case TEEN, TEN -> last == null || isClosed();
            case VAGUE -> last == null;
            case HUNDRED -> hundred(word);
            case MAGNITUDE -> magnitude(word);
            case PLURAL -> last != null && magnitude(word);
            case PART, POINT, SIGN, COLLECTIVE -> false;
          };
      if (!fits) {
        return false;
      }
      switch (word.role()) {
        case UNIT, TEEN, TEN, VAGUE -> {
          section = section.plus(word.range());
          trailing = BigDecimal.ONE;
          vague = word.range().low().compareTo(word.range().high()) < 0;
        }
        default -> {
          safeEnd = found.end();
          safeSection = section;
          trailing = word.value();
          vague = false;
        }
      }
      last = word.role();
      end = found.end();
      return true;
    }

    private boolean isClosed() {
      return last == Role.HUNDRED
          || (last == Role.MAGNITUDE || last == Role.PLURAL)
              && limit != null
              && limit.compareTo(HUNDRED) >= 0;
    }

    private boolean hundred(NumberWord word) {
      if (hundreds != null) {
        return back();
      }
      if (last != null && section.isZero() || section.high().compareTo(HUNDRED) >= 0) {
        return false;
      }
      if (limit != null && section.high().multiply(word.value()).compareTo(limit) >= 0) {
        return back();
      }
      section = (last == null ? Interval.ONE : section).times(word.value());
      hundreds = word.value();
      return true;
    }

    private boolean magnitude(NumberWord word) {
      if (limit != null && (word.value().compareTo(limit) >= 0 || section.isZero())) {
        return section.isZero() ? false : back();
      }
      Interval count = last == null ? Interval.ONE : section;
      total = total.plus(count.times(word.value()));
      section = Interval.ZERO;
      hundreds = null;
      limit = word.value();
      return true;
    }

    /** Gives up what follows the last hundred or magnitude: it belongs to another numeral. */
    private boolean back() {
      if (safeEnd > start) {
        end = safeEnd;
        section = safeSection;
        trailing = section.isZero() && limit != null ? limit : HUNDRED;
      }
      return false;
    }

    /** The next word of the numeral: after a blank, a hyphen, or {@code and} where it belongs. */
    private @Nullable Found<NumberWord> next() {
      int p = afterConnector(end);
      if (p < 0) {
        return null;
      }
      boolean and = text.startsWith("and", p) && text.kind(p + 3) != Chars.LATIN;
      if (and) {
        p = isClosed() && !isBetween() ? afterConnector(p + 3) : -1;
      }
      Found<NumberWord> found = p < 0 ? null : lexicon.find(text, p, WORDS);
      boolean small =
          found != null
              && switch (found.meaning().role()) {
                case UNIT, TEEN, TEN -> true;
                default -> !and;
              };
      return small ? found : null;
    }

    /** In {@code between one hundred and two hundred} the "and" parts two numerals. */
    private boolean isBetween() {
      return text.startsWith("between ", start - "between ".length());
    }

    private int afterConnector(int p) {
      int q = text.skipBlanks(p);
      if (isHyphen(text.at(q))) {
        return text.skipBlanks(q + 1);
      }
      return q > p ? q : -1;
    }

    private static boolean isHyphen(char c) {
      return c == '-' || c == '\u2010' || c == '\u2011';
    }

    // --- decimals and halves

    /** Two point five [million]; digits behind the point are words one by one. */
    private void decimals() {
      int p = afterConnector(end);
      Found<NumberWord> point = p < 0 ? null : lexicon.find(text, p, WORDS);
      if (point == null || point.meaning().role() != Role.POINT) {
        return;
      }
      BigDecimal place = BigDecimal.ONE;
      BigDecimal value = BigDecimal.ZERO;
      int q = point.end();
      for (int digits = 0; digits < MAX_DIGITS; digits++) {
        int d = afterConnector(q);
        Found<NumberWord> digit = d < 0 ? null : lexicon.find(text, d, WORDS);
        BigDecimal unit;
        if (digit != null && digit.meaning().role() == Role.UNIT) {
          unit = digit.meaning().value();
          q = digit.end();
        } else if (d > 0 && text.at(d) == 'o' && text.kind(d + 1) != Chars.LATIN) {
          unit = BigDecimal.ZERO;
          q = d + 1;
        } else {
          break;
        }
        place = place.movePointLeft(1);
        value = value.add(unit.multiply(place));
      }
      if (q == point.end()) {
        return;
      }
      section = section.plus(Interval.of(value));
      trailing = BigDecimal.ONE;
      end = q;
      closingMagnitude();
    }

    /** Two and a half [million], a million and a quarter. */
    private void andPart() {
      int p = afterConnector(end);
      if (p < 0 || !text.startsWith("and ", p)) {
        return;
      }
      p = text.skipBlanks(p + 4);
      if (text.startsWith("a ", p) || text.startsWith("an ", p)) {
        p = text.skipBlanks(text.at(p + 1) == 'n' ? p + 2 : p + 1);
      } else if (text.startsWith("a-", p)) {
        p += 2;
      } else {
        return;
      }
      Found<NumberWord> part = lexicon.find(text, p, WORDS);
      if (part == null || part.meaning().role() != Role.PART) {
        return;
      }
      BigDecimal value = part.meaning().value();
      boolean ofLimit = section.isZero() && limit != null;
      section = section.plus(Interval.of(ofLimit ? value.multiply(limit) : value));
      end = part.end();
      closingMagnitude();
    }

    /** A magnitude that takes all before it: the million of two and a half million. */
    private void closingMagnitude() {
      int p = afterConnector(end);
      Found<NumberWord> word = p < 0 ? null : lexicon.find(text, p, WORDS);
      if (word == null
          || word.meaning().role() != Role.MAGNITUDE && word.meaning().role() != Role.HUNDRED
          || limit != null && limit.compareTo(word.meaning().value()) > 0 && section.isZero()) {
        return;
      }
      total = total.plus(section).times(word.meaning().value());
      section = Interval.ZERO;
      limit = word.meaning().value();
      trailing = word.meaning().value();
      end = word.end();
    }

    // --- numerals of a kind of their own

    /** Dozens, tens of thousands, hundreds of millions. */
    private Numeral plurals(Found<NumberWord> first) {
      Interval value = first.meaning().range();
      BigDecimal magnitude = first.meaning().value();
      int p = first.end();
      while (true) {
        int q = text.skipBlanks(p);
        q = text.startsWith("of ", q) ? text.skipBlanks(q + 3) : -1;
        Found<NumberWord> word = q < 0 ? null : lexicon.find(text, q, WORDS);
        if (word == null
            || word.meaning().role() != Role.PLURAL
            || word.meaning().value().compareTo(magnitude) <= 0) {
          break;
        }
        value = value.times(word.meaning().value());
        magnitude = word.meaning().value();
        p = word.end();
      }
      return new Numeral(start, p, value.low(), value.high(), magnitude, Form.WORDS, false);
    }

    /** Half a million, quarter of a million; a part alone is a fraction and none of ours. */
    private @Nullable Numeral part(Found<NumberWord> first) {
      int p = text.skipBlanks(first.end());
      p = text.startsWith("of ", p) ? text.skipBlanks(p + 3) : p;
      p = text.startsWith("a ", p) ? text.skipBlanks(p + 2) : p;
      Found<NumberWord> word = p == first.end() ? null : lexicon.find(text, p, WORDS);
      if (word == null || word.meaning().role() != Role.MAGNITUDE) {
        return null;
      }
      BigDecimal magnitude = word.meaning().value();
      BigDecimal value = first.meaning().value().multiply(magnitude);
      return new Numeral(start, word.end(), value, value, magnitude, Form.WORDS, false);
    }

    /** Three or more digits one by one: two zero two five. */
    private @Nullable Numeral row(Found<NumberWord> first) {
      StringBuilder digits = new StringBuilder();
      int rowEnd = start;
      Found<NumberWord> word = first;
      while (word != null && word.meaning().role() == Role.UNIT && digits.length() < MAX_DIGITS) {
        digits.append(word.meaning().value().toPlainString());
        rowEnd = word.end();
        int p = afterConnector(rowEnd);
        word = p < 0 ? null : lexicon.find(text, p, WORDS);
      }
      boolean goesOn =
          word != null
              && (word.meaning().role() == Role.HUNDRED || word.meaning().role() == Role.MAGNITUDE);
      if (digits.length() < MIN_ROW || goesOn) {
        return null;
      }
      BigDecimal value = new BigDecimal(digits.toString());
      return new Numeral(start, rowEnd, value, value, BigDecimal.ONE, Form.WORDS, false);
    }
  }
}
