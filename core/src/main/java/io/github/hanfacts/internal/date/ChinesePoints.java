package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.DateWords.DateWord;
import io.github.hanfacts.internal.date.DateWords.DayPart;
import io.github.hanfacts.internal.date.DateWords.Era;
import io.github.hanfacts.internal.date.DateWords.EraKind;
import io.github.hanfacts.internal.date.DateWords.MonthName;
import io.github.hanfacts.internal.date.DateWords.ShiftRole;
import io.github.hanfacts.internal.date.DateWords.ShiftWord;
import io.github.hanfacts.internal.date.DateWords.Subdivision;
import io.github.hanfacts.internal.date.DateWords.Suffix;
import io.github.hanfacts.internal.date.DateWords.TimeUnit;
import io.github.hanfacts.internal.date.DateWords.Use;
import io.github.hanfacts.internal.date.DateWords.WeekdayName;
import io.github.hanfacts.internal.date.Meaning.Anchor;
import io.github.hanfacts.internal.date.Meaning.Fixed;
import io.github.hanfacts.internal.date.Meaning.Shift;
import io.github.hanfacts.internal.date.Scan.SmallNumber;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Chinese points of calendar and clock, read from coarse to fine: 2024年3月15日晚8点, 去年底, 下周三, 农历八月十五,
 * 上世纪70年代, 今年前七个月.
 */
final class ChinesePoints {

  private static final char YEAR = '年';
  private static final char MONTH = '月';
  private static final char DAY = '日';
  private static final char DAY_SPOKEN = '号';
  private static final char SEASON = '季';
  private static final char OF = '的';
  private static final char ORDINAL = '第';
  private static final char CLASSIFIER = '个';
  private static final char FIRST_YEAR_OF_ERA = '元';
  private static final char FIRST_DAYS = '初';
  private static final char TWENTY = '廿';
  private static final char LEAP = '闰';
  private static final String ONE = "一";
  private static final String MONTH_END = "份";
  private static final String YEAR_END = "度";
  private static final String CENTURY = "世纪";
  private static final String DECADES = "年代";
  private static final String QUARTER_END = "度";

  /** The last, this and next day, month and year, as they stand before a gloss in brackets. */
  private static final String DAYS = "昨今明";

  private static final String MONTHS = "上本下";
  private static final String YEARS = "去今明";

  /** Two-digit years below this are of the 21st century. */
  private static final int PIVOT = 40;

  private static final int FIRST_PLAIN_YEAR = 1000;
  private static final int LAST_PLAIN_YEAR = 2999;

  /** Names of plans this long need no quotation marks: 十四五. */
  private static final int PLAIN_PLAN = 3;

  private final Scan scan;
  private final Clocks clocks;
  private final NumericDates numeric;

  ChinesePoints(Scan scan, Clocks clocks, NumericDates numeric) {
    this.scan = scan;
    this.clocks = clocks;
    this.numeric = numeric;
  }

  /** The longest point that starts at {@code start}; empty when there is none. */
  PointBuilder read(int start) {
    PointBuilder point = new PointBuilder(start);
    base(point);
    while (step(point)) {
      // From coarse to fine, as far as it goes.
    }
    return point;
  }

  /** The last end of a range: what could be something else by itself (号, 点) is a date here. */
  PointBuilder readLast(int start) {
    PointBuilder point = new PointBuilder(start);
    point.expected();
    base(point);
    while (step(point)) {
      // From coarse to fine, as far as it goes.
    }
    return point;
  }

  /** The steps that start at {@code start}, without a base: what 每 repeats. */
  PointBuilder readOpen(int start) {
    PointBuilder point = new PointBuilder(start);
    while (step(point)) {
      // From coarse to fine, as far as it goes.
    }
    return point;
  }

  // ---- bases

  /** 今(7)日, 本(10)月, 去(2024)年: the number in brackets glosses the word around it. */
  private boolean glossed(PointBuilder point, int p) {
    SmallNumber number = scan.at(p - 1) == '(' ? scan.number(p) : null;
    if (number == null || scan.at(number.end()) != ')') {
      return false;
    }
    char unit = scan.at(number.end() + 1);
    Grain grain = unit == DAY ? Grain.DAY : unit == MONTH ? Grain.MONTH : Grain.YEAR;
    String words = unit == DAY ? DAYS : unit == MONTH ? MONTHS : unit == YEAR ? YEARS : "";
    int word = words.indexOf(scan.at(p - 2));
    if (word < 0) {
      return false;
    }
    point.base(new Shift(word - 1, grain, Anchor.DOCUMENT), number.end() + 2);
    point.from(p - 2);
    return true;
  }

  private boolean base(PointBuilder point) {
    int p = point.end();
    return glossed(point, p)
        || numeric.base(point, p)
        || era(point, p)
        || year(point, p)
        || century(point, p)
        || decade(point, p)
        || word(point, p)
        || shifted(point, p);
  }

  private boolean era(PointBuilder point, int p) {
    Found<Era> found = scan.find(p, DateWords.ERAS);
    if (found == null) {
      return false;
    }
    Era era = found.meaning();
    int end = scan.skip(found.end());
    return switch (era.kind()) {
      case ERA -> eraYear(point, era, end);
      case COMMON -> commonYear(point, end);
      case LUNAR -> {
        point.lunar();
        yield point.to(end);
      }
      case SOLAR -> point.to(end);
      case PLAN -> plan(point, era, found.end());
      case SEXAGENARY -> point.step(new Step.Sexagenary(era.first()), found.end());
      case BEFORE_COMMON -> false;
    };
  }

  /** 公元618年: a year of any length. */
  private boolean commonYear(PointBuilder point, int p) {
    SmallNumber number = scan.number(p);
    return number != null
        && scan.at(scan.skip(number.end())) == YEAR
        && fixed(point, Stretch.year(number.value()), scan.skip(number.end()) + 1);
  }

  private boolean eraYear(PointBuilder point, Era era, int p) {
    int q = p;
    int number;
    if (scan.at(p) == FIRST_YEAR_OF_ERA) {
      number = 1;
      q++;
    } else {
      SmallNumber read = scan.number(p);
      if (read == null || read.value() < 1) {
        return false;
      }
      number = read.value();
      q = read.end();
    }
    q = scan.skip(q);
    int year = era.first() + number - 1;
    // Writers overrun an era by a few years (雍正十六年), but not by more.
    return scan.at(q) == YEAR && year <= era.last() + 5 && fixed(point, Stretch.year(year), q + 1);
  }

  /** “十四五”时期: the quotation marks around a plan's name are inside its span. */
  private boolean plan(PointBuilder point, Era plan, int end) {
    boolean quoted = scan.kind(point.end() - 1) == Chars.MARK;
    int close = scan.skip(end);
    boolean closed = quoted && scan.kind(close) == Chars.MARK;
    if (!closed && end - point.end() < PLAIN_PLAN) {
      // 十五 and 九五 are plans only in quotes or before 期间.
      Found<Suffix> suffix = scan.find(close, DateWords.SUFFIXES);
      if (suffix == null || suffix.meaning() != Suffix.DURING) {
        return false;
      }
    }
    Stretch years =
        new Stretch(
            Grain.YEAR,
            Stretch.digits(plan.first(), 4) + '/' + Stretch.digits(plan.last(), 4),
            java.time.LocalDate.of(plan.first(), 1, 1).atStartOfDay(),
            java.time.LocalDate.of(plan.last() + 1, 1, 1).atStartOfDay());
    point.base(new Fixed(years), closed ? close + 1 : end);
    if (closed) {
      point.from(point.start() - 1);
    }
    return true;
  }

  private static boolean fixed(PointBuilder point, @Nullable Stretch stretch, int end) {
    if (stretch == null) {
      return false;
    }
    point.base(new Fixed(stretch), end);
    return true;
  }

  private boolean year(PointBuilder point, int p) {
    SmallNumber number = scan.number(p);
    if (number == null) {
      return false;
    }
    int unit = scan.skip(number.end());
    if (scan.at(unit) != YEAR) {
      return number.digits() == 4 && isYearAhead(unit) && plainYear(point, number);
    }
    if (scan.startsWith(DECADES, unit)) {
      return false;
    }
    int end = unit + 1;
    int year = yearOf(number, p, end);
    if (year < 0) {
      return false;
    }
    return fixed(point, Stretch.year(year), scan.startsWith(YEAR_END, end) ? end + 1 : end);
  }

  /** 2018 of 2018至2020年. */
  private boolean isYearAhead(int p) {
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    if (connector == null || !connector.meaning()) {
      return false;
    }
    SmallNumber next = scan.number(scan.skip(connector.end()));
    return next != null
        && next.digits() == 4
        && scan.at(scan.skip(next.end())) == YEAR
        && !scan.startsWith(DECADES, scan.skip(next.end()));
  }

  private static boolean plainYear(PointBuilder point, SmallNumber number) {
    return number.isBetween(FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR)
        && fixed(point, Stretch.year(number.value()), number.end());
  }

  /** The year that a numeral before 年 is, or -1 where it is a count of years. */
  private int yearOf(SmallNumber number, int start, int end) {
    int value = number.value();
    if (number.digits() == 4) {
      boolean round = value % 1000 == 0 && value < 2000;
      return value >= FIRST_PLAIN_YEAR && value <= LAST_PLAIN_YEAR && !round ? value : -1;
    }
    if (number.digits() == 0) {
      return value >= FIRST_PLAIN_YEAR && value < 2100 && value % 100 != 0 ? value : -1;
    }
    if (number.digits() == 3 && number.ascii() && scan.isPreposition(scan.at(start - 1))) {
      return value;
    }
    if (number.digits() != 2 || scan.isCut(end - 1, end)) {
      return -1;
    }
    return !number.ascii() || isTwoDigitYear(number, start, end) ? twoDigits(value) : -1;
  }

  static int twoDigits(int value) {
    return value < PIVOT ? 2000 + value : 1900 + value;
  }

  /** 98年 is a year before a month, 08年 always; 20年 alone is a length. */
  private boolean isTwoDigitYear(SmallNumber number, int start, int end) {
    if (scan.at(start) == '0') {
      return true;
    }
    int next = scan.skip(end);
    SmallNumber month = scan.number(next);
    if (month != null) {
      char unit = scan.at(scan.skip(month.end()));
      if (unit == MONTH && month.isBetween(1, 12) || unit == SEASON && month.isBetween(1, 4)) {
        return true;
      }
    }
    Found<Subdivision> part = scan.find(next, DateWords.SUBDIVISIONS);
    if (part != null && part.meaning().use() == Use.ALONE) {
      return true;
    }
    Found<Suffix> suffix = scan.find(next, DateWords.SUFFIXES);
    boolean edge =
        suffix != null
            && (suffix.meaning() == Suffix.START
                || suffix.meaning() == Suffix.END
                || suffix.meaning() == Suffix.WHOLE);
    if (edge) {
      return true;
    }
    return number.value() >= 80 && suffix == null
        || scan.beginsClause(start)
            && scan.kind(next) == Chars.LINE
            && scan.kind(start - 1) == Chars.LINE;
  }

  private boolean century(PointBuilder point, int p) {
    SmallNumber number = scan.number(p);
    if (number == null || !number.isBetween(1, 40)) {
      return false;
    }
    int unit = scan.skip(number.end());
    return scan.startsWith(CENTURY, unit)
        && fixed(point, Stretch.century(number.value() - 1), unit + CENTURY.length());
  }

  /** 70年代 without a century is the nearest that has been, 1990年代 tells it. */
  private boolean decade(PointBuilder point, int p) {
    SmallNumber number = scan.number(p);
    if (number == null || number.value() % 10 != 0) {
      return false;
    }
    int unit = scan.skip(number.end());
    if (!scan.startsWith(DECADES, unit)) {
      return false;
    }
    int end = unit + DECADES.length();
    if (number.isBetween(1000, 2090)) {
      return fixed(point, Stretch.decade(number.value() / 10), end);
    }
    if (number.value() > 90) {
      return false;
    }
    if (point.isEmpty()) {
      int century = number.value() <= 20 ? 200 : 190;
      return fixed(point, Stretch.decade(century + number.value() / 10), end);
    }
    return point.grain() == Grain.CENTURY && point.step(new Step.Decade(number.value() / 10), end);
  }

  private boolean word(PointBuilder point, int p) {
    Found<DateWord> found = scan.find(p, DateWords.DATE_WORDS);
    if (found == null
        || scan.kind(p) == Chars.LATIN
        || found.meaning().shift() != found.meaning().last()) {
      return false;
    }
    if (found.end() < scan.text().length() && scan.lexicon().straddles(scan.text(), found.end())) {
      return false;
    }
    DateWord word = found.meaning();
    point.base(new Shift(word.shift(), word.grain(), word.anchor()), found.end());
    if (word.part() != null) {
      point.step(word.part(), found.end());
    }
    Mod mod = word.mod();
    if (mod != null) {
      point.mod(mod, found.end());
    }
    return true;
  }

  /** 上个月, 本季度, 下下周, 上周三, 去冬. */
  private boolean shifted(PointBuilder point, int p) {
    Found<ShiftWord> found = scan.find(p, DateWords.SHIFTS);
    if (found == null || scan.kind(p) == Chars.LATIN) {
      return false;
    }
    ShiftWord shift = found.meaning();
    if (shift.role() != ShiftRole.SHIFT && shift.role() != ShiftRole.SEASON) {
      return false;
    }
    int q = found.end();
    Found<Subdivision> season = scan.find(q, DateWords.SUBDIVISIONS);
    if (season != null
        && season.meaning().step() instanceof Step.Season
        && scan.endsWordAt(season)) {
      point.base(new Shift(shift.count(), Grain.YEAR, shift.anchor()), q);
      return point.step(season.meaning().step(), season.end());
    }
    if (shift.role() == ShiftRole.SEASON) {
      return false;
    }
    boolean one = scan.startsWith(ONE, q);
    if (one) {
      q++;
    }
    boolean classifier = scan.at(q) == CLASSIFIER;
    if (classifier) {
      q++;
    }
    Found<WeekdayName> weekday = one ? null : scan.find(q, DateWords.WEEKDAYS);
    if (weekday != null && scan.kind(q) == Chars.HAN) {
      point.base(new Shift(shift.count(), Grain.WEEK, shift.anchor()), q);
      return point.step(weekday.meaning().step(), weekday.end());
    }
    Found<TimeUnit> unit = scan.find(q, DateWords.TIME_UNITS);
    if (unit == null
        || scan.kind(q) != Chars.HAN
        || unit.meaning().count() != 1
        || unit.meaning().measure() == DateWords.Measure.NEVER) {
      return false;
    }
    Grain grain = unit.meaning().grain();
    if (!shiftable(grain, one || classifier) || !classifier && scan.isCut(q, unit.end())) {
      return false;
    }
    point.base(new Shift(shift.count(), grain, shift.anchor()), unit.end());
    return true;
  }

  /** 上天, 这天, 上年: 天 and 日 take no 上, 这 needs a counted unit. */
  private static boolean shiftable(Grain grain, boolean counted) {
    return switch (grain) {
      case DAY -> false;
      case HOUR, MINUTE -> counted;
      case SECOND, WEEKEND -> false;
      default -> true;
    };
  }

  // ---- steps

  private boolean step(PointBuilder point) {
    int p = scan.skip(point.end());
    if (!point.isEmpty() && scan.at(p) == OF) {
      return step(point, scan.skip(p + 1), true);
    }
    return step(point, p, false);
  }

  private boolean step(PointBuilder point, int p, boolean afterOf) {
    if (point.mod() != null && (point.grain() == Grain.YEAR || point.grain() == Grain.MONTH)) {
      return false;
    }
    if (point.grain() == Grain.YEAR && point.steps().isEmpty() && !point.isLunar()) {
      Found<Era> calendar = scan.find(p, DateWords.ERAS);
      if (calendar != null && calendar.meaning().kind() == EraKind.LUNAR) {
        point.lunar();
        if (lunar(point, scan.skip(calendar.end()))) {
          return true;
        }
        point.solar();
        return false;
      }
    }
    if (point.isLunar() || scan.at(p) == LEAP) {
      return lunar(point, p);
    }
    if (point.grain() == Grain.CENTURY && decade(point, p)) {
      return true;
    }
    return numbered(point, p, afterOf) || named(point, p) || counted(point, p);
  }

  private boolean numbered(PointBuilder point, int p, boolean afterOf) {
    boolean inDay = point.takes(Grain.DAY) || point.grain() == Grain.PART;
    if (!afterOf && inDay && clock(point, p)) {
      return true;
    }
    SmallNumber number = scan.number(p);
    if (number == null) {
      return false;
    }
    int unit = scan.skip(number.end());
    char c = unitAt(unit);
    if (c == MONTH && point.takes(Grain.YEAR) && number.isBetween(1, 12)) {
      return month(point, number, unit);
    }
    if ((c == DAY || c == DAY_SPOKEN)
        && point.takes(Grain.MONTH)
        && number.isBetween(1, 31)
        && day(point, p, unit)) {
      return point.step(new Step.Day(number.value()), shownEnd(number, unit));
    }
    if (c == SEASON && point.takes(Grain.YEAR) && number.isBetween(1, 4)) {
      boolean full = scan.startsWith(QUARTER_END, unit + 1);
      return (full || !point.isEmpty())
          && point.step(new Step.Quarter(number.value()), unit + (full ? 2 : 1));
    }
    // 1月3 and 八月十五: a day without its 日 where nothing follows.
    return point.last() instanceof Step.Month
        && number.isBetween(1, 31)
        && number.digits() < 3
        && scan.endsClause(number.end())
        && scan.at(number.end()) != '.'
        && scan.at(number.end()) != '%'
        && point.step(new Step.Day(number.value()), number.end());
  }

  /** The unit at a place, or behind a connector and one more number: 3 of 3至5月 is a month. */
  private char unitAt(int p) {
    char c = scan.at(p);
    if (c == MONTH || c == DAY || c == DAY_SPOKEN || c == SEASON) {
      return c;
    }
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    SmallNumber next = connector == null ? null : scan.number(scan.skip(connector.end()));
    if (next == null) {
      return '\0';
    }
    char unit = scan.at(scan.skip(next.end()));
    return unit == MONTH || unit == DAY || unit == DAY_SPOKEN || unit == SEASON ? unit : '\0';
  }

  private boolean isUnit(int p) {
    char c = scan.at(p);
    return c == MONTH || c == DAY || c == DAY_SPOKEN || c == SEASON;
  }

  private int shownEnd(SmallNumber number, int unit) {
    return isUnit(unit) ? unit + 1 : number.end();
  }

  private boolean month(PointBuilder point, SmallNumber number, int unit) {
    if (!isUnit(unit)) {
      return point.step(new Step.Month(number.value()), number.end());
    }
    int end = unit + 1;
    if (point.isEmpty() && scan.isCut(unit, end) && scan.number(scan.skip(end)) == null) {
      return false;
    }
    if (number.digits() > 2) {
      return false;
    }
    if (isLunarDay(end)) {
      return lunarMonth(point, number.value(), end, false);
    }
    return point.step(
        new Step.Month(number.value()), scan.startsWith(MONTH_END, end) ? end + 1 : end);
  }

  /** A day of a month stands after its month; alone, 日 needs no more, 号 the end of a clause. */
  private boolean day(PointBuilder point, int start, int unit) {
    if (!point.isEmpty()) {
      return true;
    }
    if (!isUnit(unit)) {
      return true;
    }
    if (scan.isCut(unit, unit + 1)) {
      return false;
    }
    if (scan.at(unit) == DAY) {
      // 三日 is mostly a length, 13日 and 于三日 a date.
      boolean told =
          scan.kind(start) == Chars.DIGIT
              || point.isExpected()
              || scan.beginsClause(start)
              || scan.isPreposition(scan.at(start - 1));
      return told && !scan.isMoney(unit);
    }
    if (point.isExpected()) {
      return true;
    }
    return scan.find(unit + 1, DateWords.DAY_PARTS) != null && scan.beginsClause(start);
  }

  private boolean clock(PointBuilder point, int p) {
    Clocks.Reading reading = clocks.read(p);
    if (reading == null) {
      return false;
    }
    boolean told = reading.certain() || point.isExpected() || !point.isEmpty();
    if (!told) {
      char before = scan.at(p - 1);
      boolean after =
          scan.endsClause(reading.end()) || scan.find(reading.end(), DateWords.SUFFIXES) != null;
      told = after && (scan.beginsClause(p) || scan.isPreposition(before));
    }
    if (!told) {
      return false;
    }
    point.clock(reading.clock(), reading.end());
    return !reading.more() || point.mod(Mod.MORE_THAN, reading.end());
  }

  private boolean named(PointBuilder point, int p) {
    if (scan.kind(p) != Chars.HAN
        && scan.kind(p) != Chars.HAN_NUMERAL
        && scan.kind(p) != Chars.LATIN) {
      return !point.isEmpty() && weekdayBeside(point, p);
    }
    if (point.takes(Grain.YEAR)) {
      Found<MonthName> month = scan.find(p, DateWords.MONTHS);
      if (month != null && scan.kind(p) != Chars.LATIN) {
        if (month.meaning().lunar()) {
          return lunarMonth(point, month.meaning().month(), month.end(), false);
        }
        return point.step(new Step.Month(month.meaning().month()), month.end());
      }
      Found<FestivalRule> festival = scan.find(p, DateWords.FESTIVALS);
      if (festival != null
          && scan.kind(p) != Chars.LATIN
          && !scan.isCut(p, festival.end())
          && !scan.lexicon().straddles(scan.text(), p)) {
        return point.step(new Step.Festival(festival.meaning()), festival.end());
      }
    }
    Found<Subdivision> part = scan.find(p, DateWords.SUBDIVISIONS);
    if (part != null
        && (part.meaning().use() == Use.ALONE
            ? point.takes(part.meaning().step().container())
            : point.grain() == part.meaning().step().container())
        && scan.endsWordAt(part)
        && (scan.kind(p) != Chars.LATIN || !point.isEmpty())) {
      Step step = part.meaning().step();
      point.step(step, part.end());
      return !(step instanceof Step.Third third) || point.mod(Suffixes.third(third), part.end());
    }
    if (point.takes(Grain.WEEK) || point.grain() == Grain.DAY) {
      Found<WeekdayName> weekday = scan.find(p, DateWords.WEEKDAYS);
      if (weekday != null
          && scan.kind(p) == Chars.HAN
          && !(weekday.meaning().day() == 0 && point.isEmpty())) {
        return point.step(weekday.meaning().step(), weekday.end());
      }
    }
    if (point.takes(Grain.DAY)) {
      Found<DayPart> dayPart = scan.find(p, DateWords.DAY_PARTS);
      if (dayPart != null
          && scan.kind(p) != Chars.LATIN
          && (dayPart.meaning().use() == Use.ALONE || !point.isEmpty())
          && scan.endsWordAt(dayPart)) {
        return point.step(dayPart.meaning().part(), dayPart.end());
      }
    }
    return edgeWord(point, p);
  }

  /** 6月26日(周四), 10月12号,星期一, 周日, 二月十号. */
  private boolean weekdayBeside(PointBuilder point, int p) {
    if (point.isOpen() && point.steps().size() == 1 && point.last() instanceof Step.Weekday) {
      PointBuilder date = scan.at(p) == ',' ? read(scan.skip(p + 1)) : new PointBuilder(p);
      return !date.isEmpty() && date.grain() == Grain.DAY && point.replace(date);
    }
    if (point.grain() != Grain.DAY) {
      return false;
    }
    char c = scan.at(p);
    if (c != '(' && c != ',' && c != '、') {
      return false;
    }
    int q = scan.skip(p + 1);
    Found<WeekdayName> weekday =
        scan.kind(q) == Chars.HAN ? scan.find(q, DateWords.WEEKDAYS) : null;
    if (weekday == null || weekday.meaning().day() == 0) {
      return false;
    }
    if (c == '(') {
      return scan.at(weekday.end()) == ')'
          && point.step(weekday.meaning().step(), weekday.end() + 1);
    }
    return scan.endsClause(weekday.end()) && point.step(weekday.meaning().step(), weekday.end());
  }

  /** 今年年底, 12月月底: the edge of the unit read last, named once more. */
  private boolean edgeWord(PointBuilder point, int p) {
    Found<DateWord> found = point.isEmpty() ? null : scan.find(p, DateWords.DATE_WORDS);
    if (found == null) {
      return false;
    }
    DateWord word = found.meaning();
    Mod mod = word.mod();
    if (word.anchor() != Anchor.EITHER || word.grain() != point.grain()) {
      return false;
    }
    return mod == null ? point.to(found.end()) : point.mod(mod, found.end());
  }

  /** 第三季度, 第二周, 第一个星期一, 前七个月, 最后五天. */
  private boolean counted(PointBuilder point, int p) {
    Found<ShiftWord> run = scan.find(p, DateWords.SHIFTS);
    if (scan.at(p) == ORDINAL) {
      return nth(point, scan.skip(p + 1), false);
    }
    if (run == null || scan.kind(p) == Chars.LATIN) {
      return false;
    }
    boolean last = run.meaning().role() == ShiftRole.LAST;
    if (!last && run.meaning().role() != ShiftRole.FIRST) {
      return false;
    }
    int q = scan.skip(run.end());
    if (last && nth(point, q, true)) {
      return true;
    }
    SmallNumber number = scan.number(q);
    if (number == null || number.value() < 2 && point.isEmpty() || number.value() < 1) {
      return false;
    }
    int u = scan.skip(number.end());
    if (scan.at(u) == CLASSIFIER) {
      u++;
    }
    if (scan.at(u) == SEASON && number.isBetween(2, 4) && point.takes(Grain.YEAR)) {
      int end = scan.startsWith(QUARTER_END, u + 1) ? u + 2 : u + 1;
      return point.step(new Step.Run(number.value(), Grain.QUARTER, last), end);
    }
    Found<TimeUnit> unit = scan.find(u, DateWords.TIME_UNITS);
    if (unit == null) {
      return false;
    }
    Grain grain = unit.meaning().grain();
    Grain outer = point.grain();
    boolean within =
        outer == null ? isRunOfYear(grain, number.value(), last) : grain.isFinerThan(outer);
    if (!within || grain.isClock() || unit.meaning().count() != 1) {
      return false;
    }
    if (last && number.value() == 1) {
      return point.step(new Step.Nth(-1, grain, Grain.YEAR), unit.end());
    }
    return point.step(new Step.Run(number.value(), grain, last), unit.end());
  }

  /** 前三季度, 前11个月 are told of this year without saying so. */
  private static boolean isRunOfYear(Grain grain, int n, boolean last) {
    return !last && (grain == Grain.QUARTER && n <= 3 || grain == Grain.MONTH && n >= 2 && n <= 11);
  }

  private boolean nth(PointBuilder point, int p, boolean last) {
    SmallNumber number = scan.number(p);
    int n = number == null ? 0 : number.value();
    if (number == null || n < 1 || n > 366 || last && n != 1) {
      return false;
    }
    int q = scan.skip(number.end());
    boolean classifier = scan.at(q) == CLASSIFIER;
    if (classifier) {
      q++;
    }
    int counted = last ? -1 : n;
    if (scan.at(q) == SEASON && n <= 4 && !last && point.takes(Grain.YEAR)) {
      int end = scan.startsWith(QUARTER_END, q + 1) ? q + 2 : q + 1;
      return point.step(new Step.Quarter(n), end);
    }
    Found<WeekdayName> weekday = scan.find(q, DateWords.WEEKDAYS);
    if (weekday != null
        && weekday.meaning().day() > 0
        && !point.isEmpty()
        && point.grain() != Grain.WEEK) {
      return point.step(new Step.NthWeekday(counted, weekday.meaning().day()), weekday.end());
    }
    Found<TimeUnit> unit = scan.find(q, DateWords.TIME_UNITS);
    if (unit == null || unit.meaning().count() != 1) {
      return false;
    }
    Grain grain = unit.meaning().grain();
    if (grain == Grain.QUARTER && point.takes(Grain.YEAR) && n <= 4) {
      return point.step(last ? new Step.Quarter(4) : new Step.Quarter(n), unit.end());
    }
    Grain outer = point.grain();
    return outer != null
        && grain.isFinerThan(outer)
        && !grain.isClock()
        && !outer.isFinerThan(Grain.MONTH)
        && point.step(new Step.Nth(counted, grain, outer), unit.end());
  }

  // ---- the lunar year

  private boolean lunar(PointBuilder point, int p) {
    if (!point.takes(Grain.YEAR)) {
      return false;
    }
    boolean leap = scan.at(p) == LEAP;
    int q = leap ? p + 1 : p;
    Found<MonthName> name = scan.find(q, DateWords.MONTHS);
    if (name != null && scan.kind(q) != Chars.LATIN) {
      return lunarMonth(point, name.meaning().month(), name.end(), leap);
    }
    SmallNumber number = scan.number(q);
    if (number == null || !number.isBetween(1, 12)) {
      return year(point, p);
    }
    int unit = scan.skip(number.end());
    return scan.at(unit) == MONTH
        ? lunarMonth(point, number.value(), unit + 1, leap)
        : year(point, p);
  }

  private boolean lunarMonth(PointBuilder point, int month, int end, boolean leap) {
    int p = scan.skip(end);
    int q = scan.at(p) == FIRST_DAYS ? p + 1 : p;
    SmallNumber day = scan.number(q);
    if (day == null || !day.isBetween(1, 30)) {
      return point.step(new Step.Lunar(month, 0, leap), end);
    }
    int after = scan.at(day.end()) == DAY ? day.end() + 1 : day.end();
    return point.step(new Step.Lunar(month, day.value(), leap), after);
  }

  /** Whether 初八 or 廿三 follows a month: only lunar days are told so. */
  private boolean isLunarDay(int p) {
    return (scan.at(p) == FIRST_DAYS || scan.at(p) == TWENTY)
        && scan.number(p + (scan.at(p) == FIRST_DAYS ? 1 : 0)) != null;
  }
}
