package io.github.hanfacts.internal.number;

import static io.github.hanfacts.internal.number.HanDigits.JING;
import static io.github.hanfacts.internal.number.HanDigits.ZHAO;
import static io.github.hanfacts.internal.number.HanDigits.bigUnit;
import static io.github.hanfacts.internal.number.HanDigits.digit;
import static io.github.hanfacts.internal.number.HanDigits.isAmbiguous;
import static io.github.hanfacts.internal.number.HanDigits.isFew;
import static io.github.hanfacts.internal.number.HanDigits.isPair;
import static io.github.hanfacts.internal.number.HanDigits.isUnit;
import static io.github.hanfacts.internal.number.HanDigits.isZero;
import static io.github.hanfacts.internal.number.HanDigits.smallUnit;
import static io.github.hanfacts.internal.number.HanDigits.tens;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals, and digits with Chinese magnitudes.
 *
 * <p>A numeral is a row of steps. A step is a coefficient (三, 三四, 几, 3.5) with the units behind it:
 * a small unit (十 百 千) adds to the section, a big unit (万 亿 兆 京) closes the section and adds it to
 * the total. Each unit must be smaller than the one before, except that big units multiply when
 * they follow one another (万亿). The numeral ends after the last step that fits.
 */
final class HanNumerals {

  /** Chinese digits in a row: more are no number. */
  private static final int MAX_DIGITS = 64;

  /** Beyond 亿亿亿 nobody counts. */
  private static final int MAX_EXPONENT = 24;

  private static final long MONEY = WordClass.set(WordClass.CURRENCY, WordClass.SUBUNIT);
  private static final long COUNTED =
      WordClass.set(WordClass.TIME_UNIT, WordClass.UNIT, WordClass.CURRENCY, WordClass.CLASSIFIER);

  private static final int NO_LIMIT = Integer.MAX_VALUE;
  private static final int SECTION = 4;

  private static final int LAST_HOUR = 24;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Interval FEW = Interval.between(2, 9);
  private static final Interval FEW_MORE = Interval.between(1, 9);

  private final Lexicon lexicon;
  private final int zhao;

  HanNumerals(Lexicon lexicon, int zhao) {
    this.lexicon = lexicon;
    this.zhao = zhao;
  }

  /** The numeral that starts with a Chinese char at {@code start}, or null. */
  @Nullable Numeral read(SourceText text, int start) {
    char c = text.at(start);
    if (text.kind(start - 1) == Chars.DIGIT || text.kind(start - 1) == Chars.HAN_NUMERAL) {
      // 100两 weighs, and 10千米 is long: what follows a numeral is its unit.
      long unit = lexicon.match(text, start, WordClass.UNIT.bit());
      if (unit != Lexicon.NONE && (c == '两' || Lexicon.end(unit) > start + 1)) {
        return null;
      }
    }
    if (c == '半') {
      return new Numeral(start, start + 1, HALF, HALF, BigDecimal.ONE, Form.HALF, false);
    }
    Numeral numeral = new Scan(text, start, null).read();
    return numeral != null && isOtherChar(text, numeral) ? null : numeral;
  }

  /**
   * Whether the numeral is the 陆 of 陆某 or the 伍 of 老伍: among Chinese words, and no sum of money.
   */
  private boolean isOtherChar(SourceText text, Numeral numeral) {
    int start = numeral.start();
    int end = numeral.end();
    if (end - start > 1 || !isAmbiguous(text.at(start))) {
      return false;
    }
    boolean amongWords = Chars.isHan(text.at(start - 1)) || Chars.isHan(text.at(end));
    return amongWords && lexicon.match(text, end, MONEY) == Lexicon.NONE;
  }

  /** Digits with what Chinese magnitudes follow them; null without any. */
  @Nullable Numeral scaled(SourceText text, DigitRun run) {
    int next = text.skipBlanks(run.end());
    if (next - run.end() > 1 || !Chars.isHan(text.at(next))) {
      return null;
    }
    Numeral numeral = new Scan(text, run.start(), run).read();
    return numeral == null || numeral.end() == run.end() ? null : numeral;
  }

  /** One attempt at one place. */
  private final class Scan {
    private final SourceText text;
    private final int start;
    private final @Nullable DigitRun head;

    /** What has been read and fits: a numeral ends here at the latest. */
    private int end;

    /** The steps that a big unit closed. */
    private Interval total = Interval.ZERO;

    /** What follows the total must be below ten to this. */
    private int limit = NO_LIMIT;

    /** The steps since the last big unit. */
    private Interval section = Interval.ZERO;

    /** What follows the section must be below ten to this. */
    private int sectionLimit = SECTION;

    /** The exponent of the units that the numeral ends in. */
    private int trailing;

    /** A coefficient whose unit has not been seen, and where it ends. */
    private @Nullable Interval pending;

    private int pendingEnd;
    private @Nullable DigitRun pendingRun;
    private boolean pendingFew;
    private boolean pendingImplied;
    private boolean afterZero;

    private boolean more;

    Scan(SourceText text, int start, @Nullable DigitRun head) {
      this.text = text;
      this.start = start;
      this.end = start;
      this.head = head;
    }

    @Nullable Numeral read() {
      if (head == null) {
        int row = rowEnd();
        if (row > start && bigUnit(text.at(row)) == 0) {
          return row(row);
        }
      }
      while (coefficient()) {
        addSmallUnit();
        infix();
        while (addBigUnit()) {
          infix();
        }
        if (pending != null) {
          lastDigit();
          break;
        }
      }
      if (end == start) {
        return null;
      }
      Numeral decimal = head == null ? decimal(total.plus(section)) : null;
      return decimal != null ? decimal : numeral(form());
    }

    private Form form() {
      if (head != null) {
        return Form.SCALED;
      }
      if (end - start == 1 && isFew(text.at(start))) {
        return Form.UNKNOWN;
      }
      for (int i = start; i < end; i++) {
        if (bigUnit(text.at(i)) == 0 && smallUnit(text.at(i)) < 2) {
          return Form.HAN;
        }
      }
      return Form.MAGNITUDE;
    }

    private Numeral numeral(Form form) {
      Interval value = total.plus(section);
      return new Numeral(
          start,
          end,
          value.low(),
          value.high(),
          BigDecimal.ONE.scaleByPowerOfTen(trailing),
          form,
          more);
    }

    // --- digits read one by one

    /** Where a row of at least two digits that are no interval ends; else {@code start}. */
    private int rowEnd() {
      int p = start;
      while (isRowDigit(text.at(p)) && p - start <= MAX_DIGITS) {
        p++;
      }
      int length = p - start;
      boolean pair = length == 2 && isPair(digit(text.at(start)), digit(text.at(start + 1)));
      boolean placed = length == 2 && smallUnit(text.at(p)) > 0;
      return length < 2 || pair || placed || isFew(text.at(p)) ? start : p;
    }

    private static boolean isRowDigit(char c) {
      return digit(c) >= 0 && c != '两' && c != '参';
    }

    private @Nullable Numeral row(int rowEnd) {
      if (rowEnd - start > MAX_DIGITS) {
        return null;
      }
      BigDecimal value = digitsValue(start, rowEnd);
      end = rowEnd;
      Numeral decimal = decimal(Interval.of(value));
      return decimal != null
          ? decimal
          : new Numeral(start, rowEnd, value, value, BigDecimal.ONE, Form.HAN_DIGITS, false);
    }

    private BigDecimal digitsValue(int from, int to) {
      char[] ascii = new char[to - from];
      for (int i = from; i < to; i++) {
        ascii[i - from] = (char) ('0' + digit(text.at(i)));
      }
      return new BigDecimal(ascii);
    }

    /** 三点一四, 三点五亿: decimals after {@code whole}; null without any. */
    private @Nullable Numeral decimal(Interval whole) {
      int point = afterGap(end);
      int from = afterGap(point + 1);
      int p = from;
      while (digit(text.at(p)) >= 0 && p - from <= MAX_DIGITS) {
        p++;
      }
      if (text.at(point) != '点' || p == from || isClock(whole, p)) {
        return null;
      }
      int places = p - from;
      pending = null;
      total = whole.plus(Interval.of(digitsValue(from, p).scaleByPowerOfTen(-places)));
      section = Interval.ZERO;
      limit = 0;
      trailing = 0;
      end = p;
      if (smallUnit(text.at(p)) > 1 && bigUnit(text.at(p + 1)) > 0) {
        total = total.timesTenTo(smallUnit(text.at(p)));
        end = p + 1;
      }
      while (addBigUnit()) {
        // each one does its work
      }
      return numeral(Form.HAN);
    }

    /** The place after one blank. */
    private int afterGap(int p) {
      return text.kind(p) == Chars.BLANK ? p + 1 : p;
    }

    /** 三点五十分, 八点零五分, 三点一刻: the 点 is that of the clock. */
    private boolean isClock(Interval whole, int decimalsEnd) {
      char after = text.at(afterGap(decimalsEnd));
      boolean hour = whole.high().compareTo(BigDecimal.valueOf(LAST_HOUR)) <= 0;
      return hour && (after == '十' || after == '刻' || after == '分' || after == '钟');
    }

    // --- coefficients

    /** Reads the next coefficient into {@code pending}; false where none stands. */
    private boolean coefficient() {
      pending = null;
      pendingRun = null;
      pendingFew = false;
      pendingImplied = false;
      afterZero = false;
      if (end > start && head != null && head.value().scale() > 0) {
        return false; // nothing follows 1.6万
      }
      int p = end;
      if (end > start) {
        p = afterBlank(end);
        if (isZero(text.at(p))) {
          afterZero = true;
          p = afterBlank(p + 1);
        }
      }
      char c = text.at(p);
      if (text.kind(p) == Chars.DIGIT) {
        return run(p);
      }
      int d = digit(c);
      if (d >= 0) {
        return digits(p, d);
      }
      if (isFew(c)) {
        return few(p);
      }
      // 廿 holds its coefficient; that of 十, and of a unit at the start, is one.
      pendingImplied = true;
      if (tens(c) > 0) {
        return hold(Interval.of(tens(c)), p);
      }
      boolean bare =
          end == start
              ? isUnit(c) && c != '京'
              : smallUnit(c) == 1 || (afterZero && smallUnit(c) > 0);
      return bare && hold(Interval.ONE, p);
    }

    private boolean hold(Interval value, int valueEnd) {
      pending = value;
      pendingEnd = valueEnd;
      return true;
    }

    private boolean run(int p) {
      DigitRun run = p == start && head != null ? head : DigitRun.read(text, p);
      if (run == null || end > start && !run.plain()) {
        return false;
      }
      pendingRun = run;
      return hold(Interval.of(run.value()), run.end());
    }

    private boolean digits(int p, int d) {
      char next = text.at(p + 1);
      if (text.at(p) == '参' && !isUnit(next) && !isUnit(text.at(p - 1)) && !afterZero) {
        return false; // 参 is a digit only among financial numerals
      }
      if (end == start) {
        int row = rowEnd();
        if (row > start) {
          return row - start <= MAX_DIGITS && hold(Interval.of(digitsValue(start, row)), row);
        }
      }
      if (d == 0) {
        return hold(Interval.ZERO, p + 1);
      }
      if (isPair(d, digit(next))
          && digit(text.at(p + 2)) < 0
          && (next != '两' || isCounted(p + 2))) {
        return hold(Interval.between(d, digit(next)), p + 2);
      }
      return hold(Interval.of(d), p + 1);
    }

    /** 几 and 数 with a unit are 2 to 9 of it, as the last digit 1 to 9 (十几). */
    private boolean few(int p) {
      if (end > start && isWord(p)) {
        return false; // 三十几乎, 二十数据
      }
      pendingFew = true;
      boolean counted = end == start || smallUnit(text.at(p + 1)) > 0;
      return hold(counted ? FEW : FEW_MORE, p + 1);
    }

    // --- units

    /** A small unit after the pending coefficient adds both to the section. */
    private void addSmallUnit() {
      int from = tens(text.at(pendingEnd)) > 0 ? pendingEnd : afterBlank(pendingEnd);
      char c = text.at(from);
      int exponent = tens(c) > 0 ? 1 : smallUnit(c);
      if (exponent == 0
          || exponent >= Math.min(sectionLimit, limit)
          || (pendingRun != null && !takesSmallUnit(pendingRun, exponent))
          || isOtherWord(from)) {
        return;
      }
      section = section.plus(taken().timesTenTo(exponent));
      sectionLimit = exponent;
      trailing = exponent > 1 ? exponent : 0;
      end = from + 1;
    }

    /** 5千6百 and 1.5百万, but neither 2025百强 nor 3万25百. */
    private boolean takesSmallUnit(DigitRun run, int exponent) {
      boolean first = end == start && exponent > 1;
      return run.value().compareTo(first ? THOUSAND : BigDecimal.TEN) < 0;
    }

    /** The pending coefficient, or nothing; it is used up. */
    private Interval taken() {
      Interval value = pending == null ? Interval.ZERO : pending;
      pending = null;
      return value;
    }

    /** 多, 余, 几 and 来 before a big unit: 30多万, 1.6万余亿, 30几万, 十来万. */
    private void infix() {
      int p = afterBlank(pending == null ? end : pendingEnd);
      char c = text.at(p);
      boolean inexact = c == '多' || c == '余';
      boolean few = pendingRun != null && pending != null && isFew(c);
      if (!inexact && !few && c != '来' || p == start) {
        return;
      }
      int unit = afterBlank(p + 1);
      if (bigUnit(text.at(unit)) == 0 || isOtherWord(unit)) {
        return;
      }
      Interval open = section.plus(pending == null ? Interval.ZERO : pending);
      if (open.isZero() && total.isZero()) {
        return;
      }
      pending = null;
      if (open.isZero()) {
        total = inexact ? total.orMore() : total;
      } else {
        section = inexact ? open.orMore() : few ? open.plus(FEW_MORE) : open;
      }
      more |= inexact;
      end = p + 1;
    }

    /** A big unit closes the section, or multiplies the big unit before it. */
    private boolean addBigUnit() {
      int p = afterBlank(pending == null ? end : pendingEnd);
      int exponent = bigUnit(text.at(p));
      exponent = exponent == ZHAO ? zhao : exponent;
      if (exponent == 0 || isOtherWord(p) || (exponent == JING && !isJing(p))) {
        return false;
      }
      Interval open = section.plus(pending == null ? Interval.ZERO : pending);
      if (exponent < limit) {
        if (open.isZero() || !isBelow(open, limit - exponent)) {
          return false;
        }
        total = total.plus(open.timesTenTo(exponent));
        limit = exponent;
        trailing = exponent;
      } else if (open.isZero()) { // 万亿, 万万
        if (limit + exponent > MAX_EXPONENT) {
          return false;
        }
        total = total.timesTenTo(exponent);
        limit += exponent;
        trailing += exponent;
      } else { // 一万二千亿
        if (exponent == limit || !isBelow(open, limit)) {
          return false;
        }
        total = total.plus(open).timesTenTo(exponent);
        limit = exponent;
        trailing = exponent;
      }
      pending = null;
      section = Interval.ZERO;
      sectionLimit = SECTION;
      end = p + 1;
      return true;
    }

    private static boolean isBelow(Interval value, int exponent) {
      return exponent > MAX_EXPONENT || value.high().compareTo(tenTo(exponent)) < 0;
    }

    /** 一京二千兆, but not 2025京津冀. */
    private boolean isJing(int p) {
      byte next = text.kind(p + 1);
      return next != Chars.HAN || text.at(p + 1) == '元' || text.at(p + 1) == '零';
    }

    // --- the digit at the end

    /** Adds the pending coefficient that no unit closes, where it may end a numeral. */
    private void lastDigit() {
      int exponent = end == start ? 0 : exponentOfLast();
      if (pendingImplied || exponent < 0) {
        return;
      }
      section = section.plus(taken().timesTenTo(exponent));
      trailing = 0;
      end = pendingEnd;
    }

    /** What the last digit counts: ones in 一百零五, tens in 两百五; -1 where it belongs elsewhere. */
    private int exponentOfLast() {
      int bound = sectionLimit < SECTION ? sectionLimit : limit;
      if (pendingRun != null) {
        return isTail(pendingRun, bound) ? 0 : -1;
      }
      if (text.at(pendingEnd - 1) == '两') {
        return -1; // 十两 is a weight
      }
      if (afterZero || bound == 1) {
        return 0;
      }
      // 一百几 is nothing, and 两百三明治 is 两百 of them.
      return pendingFew || isWord(pendingEnd - 1) ? -1 : bound - 1;
    }

    /** Whether digits fill up what a unit left open: 3万4000, 1千零20, but not 3万2025年. */
    private boolean isTail(DigitRun run, int bound) {
      if (!isBelow(Interval.of(run.value()), bound) || text.at(run.end()) == '年') {
        return false;
      }
      if (afterZero) {
        return true;
      }
      return run.start() == end && run.length() >= Math.min(bound, 3);
    }

    private static BigDecimal tenTo(int exponent) {
      return BigDecimal.ONE.scaleByPowerOfTen(exponent);
    }

    // --- neighbours

    /** Whether something follows that is counted: the 天 of 一两天, but not 一两黄金, a weight. */
    private boolean isCounted(int p) {
      return isUnit(text.at(p)) || lexicon.match(text, p, COUNTED) != Lexicon.NONE;
    }

    /** The place after one blank where the numeral goes on with a unit, else {@code p}. */
    private int afterBlank(int p) {
      if (text.kind(p) != Chars.BLANK || p == start) {
        return p;
      }
      char c = text.at(p + 1);
      if (isUnit(c) || isZero(c)) {
        return p + 1;
      }
      if (c == '多' || c == '余' || isFew(c)) {
        return isUnit(text.at(text.skipBlanks(p + 2))) ? p + 1 : p;
      }
      int q = p + 1;
      while (text.kind(q) == Chars.DIGIT && q - p <= SECTION) {
        q++;
      }
      if (q == p + 1 && digit(c) > 0) {
        q++;
      }
      return q > p + 1 && end > start && isUnit(text.at(text.skipBlanks(q))) ? p + 1 : p;
    }

    /** Whether a word that is no numeral starts at {@code p}: 几乎, 数据, 三明治. */
    private boolean isWord(int p) {
      long match = lexicon.match(text, p, WordClass.GUARD.bit());
      return match != Lexicon.NONE && text.kind(Lexicon.end(match) - 1) != Chars.HAN_NUMERAL;
    }

    /**
     * Whether the unit char at {@code p} belongs to another word: to a unit of measure (10千米,
     * 500兆瓦; 五千米 is a number of metres), or to a name after a year (2025万科).
     */
    private boolean isOtherWord(int p) {
      long unit = lexicon.match(text, p, WordClass.UNIT.bit());
      if (unit != Lexicon.NONE && Lexicon.end(unit) > p + 1) {
        boolean metres = text.startsWith("千米", p) && pendingRun == null;
        return !metres;
      }
      return pendingRun != null
          && pendingRun.isYearLike()
          && text.kind(p + 1) == Chars.HAN
          && isWord(p);
    }
  }
}
