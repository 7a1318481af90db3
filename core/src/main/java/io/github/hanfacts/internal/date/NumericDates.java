package io.github.hanfacts.internal.date;

import io.github.hanfacts.Language;
import io.github.hanfacts.internal.date.Meaning.Fixed;
import io.github.hanfacts.internal.date.Scan.SmallNumber;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.resolve.Reading;
import io.github.hanfacts.internal.text.Chars;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: 2025-12-02, 2025/12/2, 02.12.2025, 20251202, 2014-10, 3/4/2025. Whether 3/4 is
 * March or April is up to the region.
 */
final class NumericDates {

  private static final String SEPARATORS = "-/.";
  private static final char TIME = 't';
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int COMPACT_LENGTH = 8;

  /** Regions that write the month before the day (CLDR, short date formats). */
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "CN", "JP", "KR", "TW");

  private final Scan scan;
  private final Clocks clocks;
  private final boolean monthFirst;
  private final boolean bareMonthFirst;

  NumericDates(Scan scan, Clocks clocks, Reading reading) {
    this.scan = scan;
    this.clocks = clocks;
    this.monthFirst =
        reading
            .region()
            .map(MONTH_FIRST::contains)
            .orElse(reading.language() == Language.EN || reading.language() == Language.MIXED);
    this.bareMonthFirst = reading.region().map(MONTH_FIRST::contains).orElse(true);
  }

  /** Reads a date in digits into an empty point; false where there is none. */
  boolean base(PointBuilder point, int p) {
    if (scan.kind(p) != Chars.DIGIT || isInside(p)) {
      return false;
    }
    if (compact(point, p)) {
      return true;
    }
    SmallNumber first = scan.number(p);
    if (first == null || SEPARATORS.indexOf(scan.at(first.end())) < 0) {
      return false;
    }
    char separator = scan.at(first.end());
    SmallNumber second = digits(first.end() + 1);
    if (second == null || second.digits() > 2) {
      return false;
    }
    boolean more = scan.at(second.end()) == separator;
    SmallNumber third = more ? digits(second.end() + 1) : null;
    if (third != null && goesOn(third.end(), separator)) {
      return false;
    }
    if (third != null) {
      return full(point, first, second, third, separator);
    }
    if (more && scan.kind(second.end() + 1) == Chars.DIGIT) {
      return false;
    }
    return first.digits() == 4 && separator != '.' && !goesOn(second.end(), separator)
        ? month(point, first, second)
        : separator == '/' && dayOfMonth(point, p, first, second);
  }

  private @Nullable SmallNumber digits(int p) {
    return scan.kind(p) == Chars.DIGIT ? scan.number(p) : null;
  }

  /** Whether the digits belong to a longer number, a version, a path or a name. */
  private boolean isInside(int p) {
    char before = scan.at(p - 1);
    if (scan.kind(p - 1) == Chars.LATIN || scan.kind(p - 1) == Chars.DIGIT) {
      return true;
    }
    if (before == '-' && scan.kind(p - 2) == Chars.DIGIT) {
      // 133-03-03-2020 goes on; 5/1/2019-5/7/2020 is a range.
      int q = p;
      while (scan.kind(q) == Chars.DIGIT) {
        q++;
      }
      return scan.at(q) == '-';
    }
    return SEPARATORS.indexOf(before) >= 0 && scan.kind(p - 2) == Chars.DIGIT;
  }

  private boolean goesOn(int p, char separator) {
    char c = scan.at(p);
    return (c == separator || c == '.') && scan.kind(p + 1) == Chars.DIGIT && c != '-'
        || scan.kind(p) == Chars.DIGIT
        || scan.kind(p) == Chars.LATIN && c != TIME;
  }

  /** 20251202. */
  private boolean compact(PointBuilder point, int p) {
    int year = 0;
    int rest = 0;
    int i = 0;
    while (scan.kind(p + i) == Chars.DIGIT) {
      int digit = scan.at(p + i) - '0';
      if (i < 4) {
        year = year * 10 + digit;
      } else {
        rest = rest * 10 + digit;
      }
      if (++i > COMPACT_LENGTH) {
        return false;
      }
    }
    return i == COMPACT_LENGTH
        && year >= 1900
        && year < 2100
        && scan.kind(p + i) != Chars.LATIN
        && day(point, year, rest / 100, rest % 100, p + i);
  }

  private boolean full(
      PointBuilder point,
      SmallNumber first,
      SmallNumber second,
      SmallNumber third,
      char separator) {
    if (first.digits() == 4) {
      return third.digits() <= 2
          && isYear(first.value())
          && day(point, first.value(), second.value(), third.value(), third.end())
          && time(point);
    }
    if (first.digits() > 2 || third.digits() == 3 || third.digits() == 1) {
      return false;
    }
    int year = third.digits() == 4 ? third.value() : ChinesePoints.twoDigits(third.value());
    if (third.digits() == 2 && separator == '.' || !isYear(year)) {
      return false;
    }
    boolean month = separator == '.' ? false : monthFirst;
    int a = first.value();
    int b = second.value();
    return (month
            ? day(point, year, a, b, third.end()) || day(point, year, b, a, third.end())
            : day(point, year, b, a, third.end()) || day(point, year, a, b, third.end()))
        && time(point);
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean day(PointBuilder point, int year, int month, int day, int end) {
    try {
      point.base(new Fixed(Stretch.day(LocalDate.of(year, month, day))), end);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean month(PointBuilder point, SmallNumber year, SmallNumber month) {
    if (!isYear(year.value()) || !month.isBetween(1, 12)) {
      return false;
    }
    point.base(new Fixed(Stretch.month(year.value(), month.value())), month.end());
    return true;
  }

  /** 2025-12-02T09:30. */
  private boolean time(PointBuilder point) {
    int p = point.end();
    Clocks.Reading clock = scan.at(p) == TIME ? clocks.read(p + 1) : null;
    if (clock != null) {
      point.clock(clock.clock(), clock.end());
    }
    return true;
  }

  /** 10/25 without a year is a date only where nothing else can be meant by it. */
  private boolean dayOfMonth(PointBuilder point, int p, SmallNumber first, SmallNumber second) {
    int end = second.end();
    int a = first.value();
    int b = second.value();
    boolean monthThenDay = a >= 1 && a <= 12 && b >= 1 && b <= 31;
    boolean dayThenMonth = b >= 1 && b <= 12 && a >= 1 && a <= 31;
    if (first.digits() > 2 || !monthThenDay && !dayThenMonth || !looksLikeDate(p, first, second)) {
      return false;
    }
    boolean month = monthThenDay && (bareMonthFirst || !dayThenMonth || isSpokenDay(end));
    point.step(new Step.Month(month ? a : b), end);
    point.step(new Step.Day(month ? b : a), isSpokenDay(end) ? end + 1 : end);
    return true;
  }

  private boolean isSpokenDay(int p) {
    return scan.at(p) == '日' || scan.at(p) == '号';
  }

  private boolean looksLikeDate(int p, SmallNumber first, SmallNumber second) {
    int end = second.end();
    if (isSpokenDay(end)) {
      return true;
    }
    if (!scan.endsClause(end) && scan.kind(scan.skip(end)) != Chars.LATIN
        || scan.at(end) == '%'
        || scan.at(end) == '/') {
      return false;
    }
    boolean alone = scan.kind(p - 1) == Chars.LINE && scan.kind(scan.skip(end)) == Chars.LINE;
    boolean padded = scan.at(p) == '0' && first.digits() == 2;
    boolean twoDigits = first.digits() == 2 && second.digits() == 2 && first.value() >= 10;
    boolean notFraction = first.value() > second.value() || second.value() > 12;
    Found<Boolean> connector = scan.find(scan.skip(end), DateWords.CONNECTORS);
    return alone
        || padded
        || twoDigits && notFraction
        || scan.isWordBefore("on", p)
        || scan.isWordBefore("from", p)
        || scan.isWordBefore("by", p) && twoDigits
        || connector != null && notFraction && connector.meaning() && twoDigits;
  }
}
