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
import io.github.hanfacts.internal.date.DateWords.TimeUnit;
import io.github.hanfacts.internal.date.DateWords.WeekdayName;
import io.github.hanfacts.internal.date.Meaning.Anchor;
import io.github.hanfacts.internal.date.Meaning.Base;
import io.github.hanfacts.internal.date.Meaning.Fixed;
import io.github.hanfacts.internal.date.Meaning.Point;
import io.github.hanfacts.internal.date.Meaning.Shift;
import io.github.hanfacts.internal.date.Scan.SmallNumber;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * English points of calendar and clock. Their parts come in any order (May 3, 2024; 3 May; the
 * morning of May 3; Friday at 5 p.m.), so they are gathered first and then told from coarse to
 * fine.
 */
final class EnglishPoints {

  private static final String THE = "the";
  private static final String OF = "of";
  private static final String[] LINKS = {OF, "at", "on", "in", "from", "@"};
  private static final String HALF = "half";
  private static final String LAST = "last";
  private static final int FIRST_PLAIN_YEAR = 1900;
  private static final int LAST_PLAIN_YEAR = 2099;

  private final Scan scan;
  private final Clocks clocks;
  private final NumericDates numeric;

  EnglishPoints(Scan scan, Clocks clocks, NumericDates numeric) {
    this.scan = scan;
    this.clocks = clocks;
    this.numeric = numeric;
  }

  /** What has been read of one point. */
  private static final class Parts {
    @Nullable Base base;
    int year = -1;
    int month;
    int day;
    boolean ordinalDay;
    int leaning;
    @Nullable WeekdayName weekday;
    boolean weak = true;
    @Nullable Step division;
    @Nullable Step nth;
    @Nullable FestivalRule festival;
    Step.@Nullable Part part;
    Step.@Nullable Clock clock;
    @Nullable Mod mod;
    boolean dashed;
    int end;

    boolean hasDate() {
      return base != null
          || year >= 0
          || month > 0
          || day > 0
          || weekday != null
          || festival != null;
    }

    boolean hasYear() {
      return year >= 0 || base != null;
    }
  }

  /** The longest point that starts at {@code start}; empty when there is none. */
  PointBuilder read(int start) {
    Parts parts = new Parts();
    parts.end = start;
    if (!ellipsis(parts, start) && !component(parts, start, "")) {
      return new PointBuilder(start);
    }
    for (int i = 0; i < 8 && link(parts); i++) {
      // Each round adds one part.
    }
    return build(parts, start);
  }

  /**
   * The last end of a range: like {@link #read}, or a day of the first one's month, or its year's.
   */
  PointBuilder readLast(int start, Point first) {
    PointBuilder found = read(start);
    boolean days = !first.steps().isEmpty() && first.grain() == Grain.DAY;
    if (!found.isEmpty() || !days) {
      return found.isEmpty() && first.grain() == Grain.YEAR && first.base() instanceof Fixed fixed
          ? shortYear(start, fixed)
          : found;
    }
    SmallNumber ordinal = scan.ordinal(start);
    SmallNumber number = ordinal != null ? ordinal : plainNumber(start);
    if (number == null || !number.isBetween(1, 31)) {
      return found;
    }
    Parts parts = new Parts();
    parts.day = number.value();
    parts.end = number.end();
    for (Step step : first.steps()) {
      if (step instanceof Step.Month month) {
        parts.month = month.month();
      }
    }
    if (parts.month > 0) {
      link(parts);
      parts.month = parts.year >= 0 ? parts.month : 0;
    }
    return build(parts, start);
  }

  /** 1957-60. */
  private PointBuilder shortYear(int start, Fixed first) {
    PointBuilder point = new PointBuilder(start);
    SmallNumber number = plainNumber(start);
    int year = first.stretch().firstDay().getYear();
    if (number != null && number.digits() == 2 && number.value() > year % 100) {
      Stretch found = Stretch.year(year / 100 * 100 + number.value());
      if (found != null) {
        point.base(new Fixed(found), number.end());
      }
    }
    return point;
  }

  /**
   * Whether a determiner before belongs to the point: the 1990s, the 15th, the first week of May.
   */
  boolean isDefinite(int start, Point point) {
    SmallNumber ordinal = scan.ordinal(start);
    // The second-quarter results: the determiner is that of the results.
    if (ordinal != null) {
      return scan.at(ordinal.end()) != '-';
    }
    if (scan.kind(start) != Chars.LATIN) {
      return point.grain() == Grain.DECADE;
    }
    if (scan.find(start, DateWords.FESTIVALS) != null || scan.find(start, DateWords.ERAS) != null) {
      return false;
    }
    Found<Subdivision> division = scan.find(start, DateWords.SUBDIVISIONS);
    return division != null && division.meaning().step() instanceof Step.Season
        || scan.find(start, DateWords.SHIFTS) != null
        || scan.find(start, DateWords.DAY_PARTS) != null
        || scan.find(start, DateWords.TIME_UNITS) != null;
  }

  // ---- one part after another

  private boolean link(Parts parts) {
    int p = parts.end;
    char c = scan.at(p);
    if ((c == '-' || c == '/') && (parts.day > 0 || parts.month > 0 || parts.year >= 0)) {
      boolean linked = component(parts, p + 1, "-");
      parts.dashed |= linked;
      return linked;
    }
    boolean comma = scan.at(p) == ',';
    if (comma) {
      p++;
    }
    int q = scan.skip(p);
    if (q == p) {
      boolean touching = parts.day > 0 && scan.kind(p) == Chars.LATIN && !comma;
      return touching && component(parts, p, "");
    }
    if (scan.at(q) == '(' && parts.hasDate()) {
      return false;
    }
    String link = comma ? "," : "";
    for (String word : LINKS) {
      if (scan.isWord(word, q)) {
        link = word;
        q = scan.skip(q + word.length());
        break;
      }
    }
    if (scan.isWord(THE, q)) {
      int after = scan.skip(q + THE.length());
      return component(parts, after, link.isEmpty() ? THE : link);
    }
    return component(parts, q, link);
  }

  /** Reads one part at {@code p} that may stand behind {@code link}. */
  private boolean component(Parts parts, int p, String link) {
    if (scan.kind(p) == Chars.DIGIT) {
      return digits(parts, p, link);
    }
    if (scan.at(p) == '\'' || scan.at(p) == '’' || scan.at(p) == '‘') {
      return shortYears(parts, p);
    }
    if (scan.kind(p) != Chars.LATIN || scan.kind(p - 1) == Chars.LATIN) {
      return false;
    }
    boolean of =
        link.equals(OF)
            || link.equals("in")
            || link.equals("from")
            || link.isEmpty()
            || link.equals(",");
    if (link.equals("-") && parts.year >= 0 && parts.month == 0) {
      return scan.kind(p + 1) == Chars.DIGIT && division(parts, p);
    }
    return of && festival(parts, p)
        || month(parts, p)
        || weekday(parts, p, link)
        || nth(parts, p)
        || of && dateWord(parts, p)
        || shifted(parts, p, link)
        || part(parts, p)
        || of && division(parts, p)
        || day(parts, p, link)
        || of && era(parts, p)
        || link.equals(OF) && unitItself(parts, p)
        || wordYear(parts, p);
  }

  private boolean digits(Parts parts, int p, String link) {
    boolean dash = link.equals("-");
    if (!parts.hasDate() && !dash) {
      PointBuilder date = new PointBuilder(p);
      if (numeric.base(date, p)) {
        Point point = date.point();
        parts.base = point.base();
        for (Step step : point.steps()) {
          if (step instanceof Step.Month month) {
            parts.month = month.month();
          } else if (step instanceof Step.Day day) {
            parts.day = day.day();
          } else if (step instanceof Step.Clock clock) {
            parts.clock = clock;
          }
        }
        parts.end = date.end();
        parts.weak = false;
        return true;
      }
    }
    if (dash && parts.year >= 0 && parts.month == 0) {
      return false;
    }
    if (parts.clock == null && !dash) {
      Clocks.Reading clock = clocks.readEnglish(p);
      if (clock != null) {
        parts.clock = clock.clock();
        parts.end = clock.end();
        parts.weak = false;
        return true;
      }
    }
    return decade(parts, p) || year(parts, p, link) || nth(parts, p) || day(parts, p, link);
  }

  // ---- years

  private boolean decade(Parts parts, int p) {
    SmallNumber number = scan.number(p);
    if (number == null || number.value() % 10 != 0 || parts.hasYear()) {
      return false;
    }
    int q = number.end();
    if (scan.at(q) == '\'' || scan.at(q) == '’') {
      q++;
    }
    if (scan.at(q) != 's' || scan.kind(q + 1) == Chars.LATIN) {
      return false;
    }
    int decade =
        number.digits() == 4
            ? number.value() / 10
            : number.digits() == 2 && number.value() >= 20 ? 190 + number.value() / 10 : -1;
    Stretch found = Stretch.decade(decade);
    if (found == null
        || number.digits() == 2 && !scan.isWordBefore(THE, p) && !isApostrophe(p - 1)) {
      return false;
    }
    parts.base = new Fixed(found);
    parts.end = q + 1;
    parts.weak = false;
    return true;
  }

  private boolean isApostrophe(int p) {
    char c = scan.at(p);
    return c == '\'' || c == '’' || c == '‘';
  }

  /** '98, the '90s. */
  private boolean shortYears(Parts parts, int p) {
    SmallNumber number = scan.number(p + 1);
    if (number == null
        || number.digits() != 2
        || parts.hasYear()
        || scan.kind(p - 1) == Chars.LATIN) {
      return false;
    }
    if (decade(parts, p + 1)) {
      return true;
    }
    if (scan.kind(number.end()) == Chars.LATIN || isApostrophe(number.end())) {
      return false;
    }
    parts.year = ChinesePoints.twoDigits(number.value());
    parts.end = number.end();
    return true;
  }

  private boolean year(Parts parts, int p, String link) {
    SmallNumber number = plainNumber(p);
    if (number == null || parts.hasYear()) {
      return false;
    }
    boolean anchored =
        parts.month > 0 || parts.division != null || parts.nth != null || parts.festival != null;
    if (number.digits() == 2 && parts.dashed && parts.month > 0 && parts.day > 0) {
      parts.year = ChinesePoints.twoDigits(number.value());
      parts.end = number.end();
      return true;
    }
    if (number.digits() == 2 && parts.month > 0 && parts.day == 0 && link.equals(OF)) {
      parts.year = ChinesePoints.twoDigits(number.value());
      parts.end = number.end();
      return true;
    }
    if (number.digits() != 4 || number.value() < 1000 || number.value() > 2999) {
      return false;
    }
    boolean sole =
        !parts.hasDate() && parts.division == null && parts.nth == null && parts.part == null;
    if (sole && !isYearAlone(number, p)) {
      return false;
    }
    if (!sole && !anchored && !(parts.part != null && link.equals(OF))) {
      return false;
    }
    parts.year = number.value();
    parts.end = number.end();
    parts.weak = false;
    return true;
  }

  /** A bare number is a year when it looks like one and nothing is counted by it. */
  private boolean isYearAlone(SmallNumber number, int p) {
    if (scan.at(number.end()) == '-'
        && scan.kind(number.end() + 1) == Chars.DIGIT
        && scan.kind(number.end() + 2) != Chars.DIGIT) {
      return false;
    }
    char before = scan.at(p - 1);
    if (before == '-' && scan.edgeBefore(p)) {
      return number.isBetween(1000, 2999);
    }
    if (before == '-' && scan.kind(p - 2) != Chars.DIGIT
        || before == '#'
        || before == '.'
        || before == '/'
        || before == '+') {
      return false;
    }
    if (before == '$'
        || before == '£'
        || before == '€'
        || before == '¥'
        || before == '_'
        || before == ':') {
      return false;
    }
    int end = number.end();
    if (scan.at(end) == '%'
        || scan.at(end) == '/'
        || scan.at(end) == '°'
        || scan.at(end) == '_'
        || scan.at(end) == ':') {
      return false;
    }
    boolean head = scan.headBefore(p);
    boolean usual =
        number.isBetween(FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR) && number.value() % 100 != 0;
    int next = scan.skip(end);
    boolean counted = next > end && scan.isMeasured(next);
    if (counted) {
      return false;
    }
    if (scan.kind(p - 1) == Chars.HAN || scan.kind(end) == Chars.HAN) {
      return false;
    }
    if (!scan.isEnglish(p, end)) {
      return false;
    }
    return head || usual && !scan.isPluralNoun(next);
  }

  /** Nineteen eighty-six, two thousand and fifteen after a month. */
  private boolean wordYear(Parts parts, int p) {
    if (parts.hasYear() || parts.month == 0) {
      return false;
    }
    Numeral numeral = scan.numeral(p);
    if (numeral == null || !numeral.isWholeBetween(1000, 2999)) {
      return false;
    }
    parts.year = numeral.intValue();
    parts.end = numeral.end();
    return true;
  }

  private boolean era(Parts parts, int p) {
    Found<Era> era = scan.find(p, DateWords.ERAS);
    if (era == null || era.meaning().kind() != EraKind.COMMON || parts.hasYear()) {
      return false;
    }
    SmallNumber number = plainNumber(scan.skip(era.end()));
    if (number == null || number.digits() != 4 && number.digits() != 2) {
      return false;
    }
    parts.year = number.digits() == 4 ? number.value() : ChinesePoints.twoDigits(number.value());
    parts.end = number.end();
    parts.weak = false;
    return true;
  }

  // ---- months, days, weekdays

  private boolean month(Parts parts, int p) {
    Found<MonthName> found = scan.find(p, DateWords.MONTHS);
    if (found == null
        || parts.month > 0
        || parts.festival != null
        || parts.base != null && parts.nth == null && !(parts.base instanceof Fixed)) {
      return false;
    }
    if (!parts.hasDate()
        && parts.nth == null
        && parts.clock == null
        && parts.part == null
        && !isMonth(found)) {
      return false;
    }
    parts.month = found.meaning().month();
    parts.end = found.end();
    parts.weak = false;
    return true;
  }

  /** May, march and august need a number, a preposition or a capital beside them to be months. */
  private boolean isMonth(Found<MonthName> found) {
    int next = scan.skip(found.end());
    if (scan.at(next) == ',' || scan.at(next) == '-' || scan.at(next) == '/') {
      next = scan.skip(next + 1);
    }
    if (scan.isWord(OF, next)) {
      next = scan.skip(next + OF.length());
    }
    if (scan.isWord(THE, next)) {
      next = scan.skip(next + THE.length());
    }
    Found<Boolean> connector = scan.find(scan.skip(found.end()), DateWords.CONNECTORS);
    if (connector != null && scan.find(scan.skip(connector.end()), DateWords.MONTHS) != null) {
      return scan.isCapital(found.start()) || scan.headBefore(found.start());
    }
    boolean number =
        scan.kind(next) == Chars.DIGIT
            || scan.ordinal(next) != null && scan.kind(next) == Chars.LATIN;
    if (number) {
      return true;
    }
    if (!Character.isUpperCase(scan.text().originalAt(found.start()))) {
      return scan.headBefore(found.start()) && !found.meaning().ambiguous();
    }
    if (found.meaning().ambiguous()) {
      return scan.headBefore(found.start()) || isRangeEnd(found.start());
    }
    return !scan.isCapital(next) || scan.headBefore(found.start());
  }

  private boolean isRangeEnd(int p) {
    char before = scan.at(p - 1);
    return before == '-' || before == '–' || before == '—';
  }

  private boolean day(Parts parts, int p, String link) {
    if (parts.day > 0 || parts.nth != null && parts.month == 0) {
      return false;
    }
    SmallNumber ordinal = scan.ordinal(p);
    SmallNumber number =
        ordinal != null
            ? ordinal
            : parts.month > 0 && scan.kind(p) == Chars.LATIN ? wordNumber(p) : plainNumber(p);
    if (number == null || !number.isBetween(1, 31) || ordinal == null && number.digits() > 2) {
      return false;
    }
    int next = scan.skip(number.end());
    boolean then = scan.isWord(OF, next);
    int after =
        then
            ? scan.skip(next + OF.length())
            : scan.at(number.end()) == '-' || scan.at(number.end()) == '/'
                ? number.end() + 1
                : next;
    boolean monthNext = parts.month == 0 && monthAt(after);
    if (parts.month > 0) {
      boolean fits = ordinal != null || link.isEmpty() || link.equals("-") || link.equals(THE);
      if (!fits || ordinal == null && scan.isMeasured(next)) {
        return false;
      }
    } else if (!monthNext && !aloneDay(parts, p, ordinal, number, next)) {
      return false;
    }
    parts.day = number.value();
    parts.ordinalDay = ordinal != null;
    parts.end = number.end();
    return true;
  }

  private boolean monthAt(int p) {
    Found<MonthName> month = scan.find(p, DateWords.MONTHS);
    if (month != null) {
      return true;
    }
    Found<ShiftWord> shift = scan.find(p, DateWords.SHIFTS);
    Found<TimeUnit> unit =
        shift == null ? null : scan.find(scan.skip(shift.end()), DateWords.TIME_UNITS);
    return unit != null && unit.meaning().grain() == Grain.MONTH;
  }

  /** On the 15th; Tuesday the 19th; Monday 21. */
  private boolean aloneDay(
      Parts parts, int p, @Nullable SmallNumber ordinal, SmallNumber number, int next) {
    if (parts.weekday != null) {
      return !parts.hasYear()
          && parts.weekday.day() > 0
          && (ordinal != null || scan.endsClause(number.end()));
    }
    return ordinal != null
        && ordinal.ascii()
        && !parts.hasDate()
        && scan.isWordBefore(THE, p)
        && scan.isDayHead(scan.text().skipBlanksBack(p) - THE.length())
        && (scan.endsClause(number.end()) || scan.find(next, DateWords.CONNECTORS) != null);
  }

  private @Nullable SmallNumber wordNumber(int p) {
    Numeral numeral = scan.numeral(p);
    return numeral != null
            && numeral.isWholeBetween(1, 31)
            && !isNumberWord(scan.skip(numeral.end()))
        ? new SmallNumber(numeral.end(), numeral.intValue(), 2, false)
        : null;
  }

  private boolean isNumberWord(int p) {
    return scan.kind(p) == Chars.LATIN && scan.numeral(p) != null;
  }

  private boolean weekday(Parts parts, int p, String link) {
    Found<WeekdayName> found = scan.find(p, DateWords.WEEKDAYS);
    if (found == null
        || parts.weekday != null
        || parts.base instanceof Shift shift
            && shift.grain() != Grain.WEEK
            && shift.grain() != Grain.DAY) {
      return false;
    }
    if (link.equals(OF) && parts.part == null && parts.clock == null) {
      return false;
    }
    if (found.meaning().ambiguous() && !Character.isUpperCase(scan.text().originalAt(p))) {
      return false;
    }
    parts.weekday = found.meaning();
    parts.weak = parts.weak && (found.meaning().ambiguous() || found.meaning().day() == 0);
    parts.end = found.end();
    return true;
  }

  // ---- relative words

  private boolean dateWord(Parts parts, int p) {
    Found<DateWord> found = scan.find(p, DateWords.DATE_WORDS);
    if (found == null
        || parts.hasDate() && parts.weekday == null
        || found.meaning().shift() != found.meaning().last()) {
      return false;
    }
    if (scan.isCapital(p) && !scan.beginsSentence(p)) {
      return false;
    }
    DateWord word = found.meaning();
    parts.base = new Shift(word.shift(), word.grain(), word.anchor());
    parts.part = word.part();
    parts.mod = word.mod();
    parts.end = found.end();
    parts.weak = false;
    return true;
  }

  /** Last year, next Friday, this summer, the following day. */
  private boolean shifted(Parts parts, int p, String link) {
    Found<ShiftWord> found = scan.find(p, DateWords.SHIFTS);
    if (found == null || found.meaning().role() != ShiftRole.SHIFT || parts.hasYear()) {
      return false;
    }
    int count = found.meaning().count();
    int q = scan.skip(found.end());
    boolean the = scan.isWordBefore(THE, p);
    Anchor anchor =
        the && found.meaning().anchor() == Anchor.DOCUMENT && count != 0
            ? Anchor.EITHER
            : found.meaning().anchor();
    Found<WeekdayName> weekday = scan.find(q, DateWords.WEEKDAYS);
    if (weekday != null && parts.weekday == null && !parts.hasDate()) {
      return shiftedWeekday(parts, weekday, count, p);
    }
    Found<TimeUnit> unit = scan.find(q, DateWords.TIME_UNITS);
    if (unit != null && unit.meaning().count() == 1) {
      return shiftedUnit(parts, unit, count, anchor, link);
    }
    return !parts.hasDate() && shiftedName(parts, q, count);
  }

  private boolean shiftedWeekday(Parts parts, Found<WeekdayName> weekday, int count, int p) {
    parts.weekday = weekday.meaning();
    parts.end = weekday.end();
    parts.weak = false;
    boolean coming = !scan.isWord("next", p) && count > 0;
    if (count == 0 || count > 0 && !coming || weekday.meaning().day() == 0) {
      parts.base = new Shift(count, Grain.WEEK, Anchor.DOCUMENT);
    } else {
      parts.leaning = count;
    }
    return true;
  }

  private boolean shiftedUnit(
      Parts parts, Found<TimeUnit> unit, int count, Anchor anchor, String link) {
    Grain grain = unit.meaning().grain();
    if (scan.at(unit.end() - 1) == 's' && grain != Grain.CENTURY) {
      return false;
    }
    if (grain == Grain.SECOND
        || grain == Grain.MINUTE
        || parts.hasDate()
            && !grain.equals(Grain.WEEK)
            && link.isEmpty()
            && parts.month == 0
            && parts.festival == null) {
      return false;
    }
    Anchor from = grain == Grain.DAY ? Anchor.STORY : anchor;
    if (grain == Grain.DAY && anchor == Anchor.DOCUMENT || grain == Grain.HOUR && count == 0) {
      return false;
    }
    parts.base = new Shift(count, grain, from);
    parts.end = unit.end();
    parts.weak = false;
    return true;
  }

  private boolean shiftedName(Parts parts, int q, int count) {
    Found<MonthName> month = scan.find(q, DateWords.MONTHS);
    Found<Subdivision> season = month == null ? scan.find(q, DateWords.SUBDIVISIONS) : null;
    Found<FestivalRule> festival =
        month == null && season == null ? scan.find(q, DateWords.FESTIVALS) : null;
    Found<DayPart> part =
        month == null && season == null && festival == null
            ? scan.find(q, DateWords.DAY_PARTS)
            : null;
    if (month != null && month.meaning().ambiguous() && !scan.isCapital(q)) {
      return false;
    }
    if (month != null) {
      parts.month = month.meaning().month();
      parts.end = month.end();
    } else if (season != null && season.meaning().step() instanceof Step.Season) {
      parts.division = season.meaning().step();
      parts.end = season.end();
    } else if (festival != null) {
      parts.festival = festival.meaning();
      parts.end = festival.end();
    } else if (part != null) {
      parts.part = part.meaning().part();
      parts.base = new Shift(count, Grain.DAY, count == 0 ? Anchor.DOCUMENT : Anchor.STORY);
      parts.end = part.end();
      parts.weak = false;
      return true;
    } else {
      return false;
    }
    parts.weak = false;
    if (count == 0) {
      parts.base = new Shift(0, Grain.YEAR, Anchor.DOCUMENT);
    } else {
      parts.leaning = count;
    }
    return true;
  }

  // ---- parts of units

  private boolean part(Parts parts, int p) {
    Found<DayPart> found = scan.find(p, DateWords.DAY_PARTS);
    if (found == null
        || parts.part != null
        || parts.clock != null && !parts.hasDate() && parts.part != null) {
      return false;
    }
    boolean exact = Character.isDigit(found.meaning().part().code().charAt(0));
    if (!parts.hasDate()
        && parts.clock == null
        && !exact
        && !scan.isWord(OF, scan.skip(found.end()))
        && !scan.isWordBefore(THE, p)) {
      return false;
    }
    parts.part = found.meaning().part();
    parts.end = found.end();
    parts.weak = parts.weak && !exact && parts.clock == null;
    return true;
  }

  /** Summer, Q1; a season alone needs the, in, or a year beside it. */
  private boolean division(Parts parts, int p) {
    Found<Subdivision> found = scan.find(p, DateWords.SUBDIVISIONS);
    if (found == null
        || parts.division != null
        || parts.month > 0
        || parts.weekday != null
        || parts.part != null) {
      return false;
    }
    boolean season = found.meaning().step() instanceof Step.Season;
    int next = scan.skip(found.end());
    boolean of = scan.isWord(OF, next);
    int after =
        of ? scan.skip(next + OF.length()) : scan.at(next) == ',' ? scan.skip(next + 1) : next;
    SmallNumber number = plainNumber(after);
    boolean year =
        number != null && number.digits() == 4 || scan.find(after, DateWords.SHIFTS) != null && of;
    if (!year && !parts.hasYear()) {
      if (!season
          || of
          || !scan.headBefore(p)
          || scan.isWord("fall", p) && !scan.isWordBefore("in", p)) {
        return false;
      }
    }
    parts.division = found.meaning().step();
    parts.end = found.end();
    parts.weak = false;
    return true;
  }

  private boolean festival(Parts parts, int p) {
    Found<FestivalRule> found = scan.find(p, DateWords.FESTIVALS);
    if (found == null
        || parts.festival != null
        || parts.month > 0
        || !scan.isCapital(p)
            && !scan.endsClause(found.end())
            && plainNumber(scan.skip(found.end())) == null) {
      return false;
    }
    parts.festival = found.meaning();
    parts.end = found.end();
    parts.weak = false;
    return true;
  }

  /**
   * First quarter, first half of, third Tuesday of, last day of, first two weeks of, 21st century.
   */
  private boolean nth(Parts parts, int p) {
    if (parts.nth != null
        || parts.month > 0
        || parts.hasYear()
        || parts.weekday != null
        || parts.division != null) {
      return false;
    }
    boolean last = scan.isWord(LAST, p);
    SmallNumber ordinal = last ? null : scan.ordinal(p);
    if (!last && ordinal == null) {
      return false;
    }
    int n = ordinal == null ? -1 : ordinal.value();
    int q = scan.skip(ordinal == null ? p + LAST.length() : ordinal.end());
    boolean hyphen = ordinal != null && scan.at(q) == '-';
    if (hyphen) {
      q++;
    }
    Found<WeekdayName> weekday = scan.find(q, DateWords.WEEKDAYS);
    if (weekday != null && weekday.meaning().day() > 0) {
      return isOf(weekday.end())
          && nth(parts, new Step.NthWeekday(n, weekday.meaning().day()), weekday.end());
    }
    if (scan.isWord(HALF, q) && n > 0 && n <= 2) {
      int end = q + HALF.length();
      return isOf(end) && isCalendar(end) && nth(parts, new Step.Half(n, Grain.YEAR), end);
    }
    Numeral count =
        scan.kind(q) == Chars.DIGIT || scan.kind(q) == Chars.LATIN ? scan.numeral(q) : null;
    if (count != null && count.isWholeBetween(2, 366) && (last || n == 1)) {
      Found<TimeUnit> units = scan.find(scan.skip(count.end()), DateWords.TIME_UNITS);
      return units != null
          && isOf(units.end())
          && isCalendar(units.end())
          && nth(parts, new Step.Run(count.intValue(), units.meaning().grain(), last), units.end());
    }
    Found<TimeUnit> unit = scan.find(q, DateWords.TIME_UNITS);
    if (unit == null || unit.meaning().count() != 1) {
      return false;
    }
    Grain grain = unit.meaning().grain();
    if (grain == Grain.CENTURY && n > 0) {
      Stretch century = Stretch.century(n - 1);
      if (century == null) {
        return false;
      }
      parts.base = new Fixed(century);
      parts.end = unit.end();
      parts.weak = false;
      return true;
    }
    if (grain == Grain.QUARTER && (n >= 1 && n <= 4 || last)) {
      boolean told =
          hyphen
              || isOf(unit.end()) && isCalendar(unit.end())
              || plainNumber(scan.skip(unit.end())) != null
              || scan.headBefore(p)
              || scan.isWordBefore(THE, p);
      parts.division = new Step.Quarter(last ? 4 : n);
      parts.end = unit.end();
      parts.weak = false;
      return told && !last;
    }
    boolean fits =
        grain == Grain.DAY || grain == Grain.WEEK || grain == Grain.MONTH || grain == Grain.WEEKEND;
    return fits
        && isOf(unit.end())
        && isCalendar(unit.end())
        && nth(parts, new Step.Nth(n, grain, Grain.MONTH), unit.end());
  }

  private static boolean nth(Parts parts, Step step, int end) {
    parts.nth = step;
    parts.end = end;
    parts.weak = false;
    return true;
  }

  /** The year of the first half of the year: that of the story, or of the document. */
  private boolean unitItself(Parts parts, int p) {
    Found<TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    boolean part = parts.nth != null || parts.division != null;
    if (unit == null
        || !part
        || parts.hasYear()
        || parts.month > 0
        || !scan.isWordBefore(THE, p)
        || unit.meaning().grain().isFinerThan(Grain.MONTH)) {
      return false;
    }
    parts.base = new Shift(0, unit.meaning().grain(), Anchor.EITHER);
    parts.end = unit.end();
    return true;
  }

  private boolean isOf(int end) {
    int p = scan.skip(end);
    return scan.isWord(OF, p) || scan.isWord("in", p);
  }

  /** Whether a year, month or shifted unit stands behind of. */
  private boolean isCalendar(int end) {
    int p = scan.skip(end);
    p = scan.skip(p + 2);
    if (scan.isWord(THE, p)) {
      p = scan.skip(p + THE.length());
      Found<TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
      if (unit != null && !unit.meaning().grain().isFinerThan(Grain.WEEK)) {
        return true;
      }
    }
    SmallNumber number = plainNumber(p);
    return number != null
            && (number.digits() == 4 || number.isBetween(1, 31) && monthAt(scan.skip(number.end())))
        || scan.find(p, DateWords.MONTHS) != null
        || scan.find(p, DateWords.SHIFTS) != null && scan.kind(p) == Chars.LATIN
        || scan.find(p, DateWords.ERAS) != null
        || scan.isWord("each", p);
  }

  // ---- elliptical ranges

  /** 3 of 3-8 September, 5 of 5 to 6 pm: what the second end says holds for the first. */
  private boolean ellipsis(Parts parts, int start) {
    SmallNumber ordinal = scan.ordinal(start);
    SmallNumber first = ordinal != null ? ordinal : plainNumber(start);
    if (first == null || !first.isBetween(1, 31)) {
      return false;
    }
    int p = scan.skip(first.end());
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    if (connector == null || scan.at(first.end()) == ':') {
      return false;
    }
    int q = scan.skip(connector.end());
    if (scan.isWord(THE, q)) {
      q = scan.skip(q + THE.length());
    }
    if (ordinal == null && first.isBetween(1, 12)) {
      Clocks.Reading clock = clocks.readEnglish(q);
      if (clock != null && clock.clock().hour() > 0 && scan.at(clock.end() - 1) != '0'
          || clock != null && isHalf(clock)) {
        int hour = clock.clock().hour();
        boolean later = hour >= 12 && first.value() < 12 && first.value() + 12 <= hour;
        parts.clock = new Step.Clock(later ? first.value() + 12 : first.value(), -1, -1, "");
        parts.end = first.end();
        parts.weak = false;
        return true;
      }
    }
    SmallNumber secondOrdinal = scan.ordinal(q);
    SmallNumber second = secondOrdinal != null ? secondOrdinal : plainNumber(q);
    if (second == null || !second.isBetween(1, 31)) {
      return false;
    }
    int after = scan.skip(second.end());
    if (scan.isWord(OF, after)) {
      after = scan.skip(after + OF.length());
    }
    Found<MonthName> month = scan.find(after, DateWords.MONTHS);
    if (month == null) {
      return false;
    }
    parts.day = first.value();
    parts.month = month.meaning().month();
    parts.end = first.end();
    parts.weak = false;
    return true;
  }

  private boolean isHalf(Clocks.Reading clock) {
    char c = scan.at(clock.end() - 1);
    return c == 'm' || c == '.';
  }

  private @Nullable SmallNumber plainNumber(int p) {
    if (scan.kind(p) != Chars.DIGIT || scan.kind(p - 1) == Chars.DIGIT) {
      return null;
    }
    SmallNumber number = scan.at(scan.text().skipBlanksBack(p) - 1) == '$' ? null : scan.number(p);
    if (number == null
        || scan.kind(number.end()) == Chars.LATIN
            && scan.find(number.end(), DateWords.MONTHS) == null) {
      return null;
    }
    char after = scan.at(number.end());
    boolean decimal = (after == '.' || after == ',') && scan.kind(number.end() + 1) == Chars.DIGIT;
    return decimal
            && !(after == ','
                && scan.kind(number.end() + 5) != Chars.DIGIT
                && number.digits() <= 2
                && scan.kind(number.end() + 4) == Chars.DIGIT)
        ? null
        : number;
  }

  // ---- from coarse to fine

  private PointBuilder build(Parts parts, int start) {
    PointBuilder none = new PointBuilder(start);
    if (parts.weak
        && (parts.weekday == null || parts.weekday.ambiguous() || parts.weekday.day() == 0)
        && !(parts.day > 0 && (parts.month > 0 || parts.ordinalDay || parts.weekday != null))
        && parts.year < 0
        && parts.part == null) {
      return parts.day > 0 ? one(parts, start) : none;
    }
    return one(parts, start);
  }

  private PointBuilder one(Parts parts, int start) {
    PointBuilder point = new PointBuilder(start);
    int end = parts.end;
    if (parts.year >= 0) {
      Stretch year = Stretch.year(parts.year);
      if (year == null) {
        return point;
      }
      point.base(new Fixed(year), end);
    } else if (parts.base != null) {
      point.base(parts.base, end);
    } else if (parts.part != null
        && !parts.hasDate()
        && parts.clock == null
        && !Character.isDigit(parts.part.code().charAt(0))) {
      point.base(new Shift(0, Grain.DAY, Anchor.STORY), end);
    }
    if (parts.division != null) {
      point.step(parts.division, end);
    }
    if (parts.festival != null) {
      point.step(new Step.Festival(parts.festival), end);
    }
    if (parts.month > 0) {
      point.step(new Step.Month(parts.month), end);
    }
    if (parts.day > 0) {
      point.step(new Step.Day(parts.day), end);
    }
    if (parts.nth != null) {
      if (point.isEmpty()) {
        return point;
      }
      point.step(parts.nth, end);
    }
    weekday(parts, point, end);
    if (parts.part != null) {
      point.step(parts.part, end);
    }
    if (parts.clock != null) {
      point.clock(parts.clock, end);
    }
    if (parts.mod != null) {
      point.mod(parts.mod, end);
    }
    point.leaning(parts.leaning);
    return point;
  }

  private static void weekday(Parts parts, PointBuilder point, int end) {
    WeekdayName weekday = parts.weekday;
    if (weekday == null) {
      return;
    }
    if (parts.day > 0 && parts.month == 0 && weekday.day() > 0) {
      point.step(new Step.Only(weekday.day()), end);
    } else if (parts.day == 0 && (point.isEmpty() || point.grain() == Grain.WEEK)) {
      point.step(weekday.step(), end);
    }
  }
}
