package io.github.hanfacts.internal.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of calendar with its TIMEX3 value: the year 2025 is {@code 2025}, [2025-01-01,
 * 2026-01-01).
 *
 * @param grain the unit it is one of
 * @param value the TIMEX3 value (ISO 24617-1)
 * @param from first moment
 * @param to the moment after the last
 */
record Stretch(Grain grain, String value, LocalDateTime from, LocalDateTime to) {

  /** The first and the last year that a fact may lie in. */
  static final int FIRST_YEAR = 1;

  static final int LAST_YEAR = 9999;

  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  /** The year, or null outside of 0001 to 9999. */
  static @Nullable Stretch year(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    return months(Grain.YEAR, digits(year, 4), LocalDate.of(year, 1, 1), 12);
  }

  /**
   * The unit that holds a day: its year, its ISO week, the day itself; null where there is none.
   */
  static @Nullable Stretch of(Grain grain, LocalDate day) {
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    return switch (grain) {
      case CENTURY -> century(year / 100);
      case DECADE -> decade(year / 10);
      case YEAR -> year(year);
      case HALF -> half(year, day.getMonthValue() <= 6 ? 1 : 2);
      case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
      case SEASON -> season(day);
      case MONTH -> month(year, day.getMonthValue());
      case WEEK -> week(day);
      case WEEKEND -> weekend(day);
      default -> day(day);
    };
  }

  /** The unit that holds a moment; clock units too. */
  static @Nullable Stretch of(Grain grain, LocalDateTime moment) {
    return switch (grain) {
      case HOUR -> hour(moment);
      case MINUTE -> minute(moment);
      case SECOND -> second(moment);
      default -> of(grain, moment.toLocalDate());
    };
  }

  /** The unit {@code n} further on, or back where negative; null beyond the years 0001 to 9999. */
  @Nullable Stretch plus(int n) {
    try {
      LocalDateTime start =
          switch (grain) {
            case CENTURY -> from.plusYears(100L * n);
            case DECADE -> from.plusYears(10L * n);
            case YEAR -> from.plusYears(n);
            case HALF -> from.plusMonths(6L * n);
            case QUARTER -> from.plusMonths(3L * n);
            case SEASON -> from.plusMonths(3L * n);
            case MONTH -> from.plusMonths(n);
            case WEEK, WEEKEND -> from.plusWeeks(n);
            case DAY, PART -> from.plusDays(n);
            case HOUR -> from.plusHours(n);
            case MINUTE -> from.plusMinutes(n);
            case SECOND -> from.plusSeconds(n);
          };
      return of(grain, start);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** 20 is the years 2000 to 2099: TIMEX3 counts by the first two digits. */
  static @Nullable Stretch century(int century) {
    if (century < 0 || century > 99) {
      return null;
    }
    LocalDate start = LocalDate.of(Math.max(FIRST_YEAR, century * 100), 1, 1);
    return new Stretch(
        Grain.CENTURY,
        digits(century, 2),
        start.atStartOfDay(),
        LocalDate.of(century * 100 + 100, 1, 1).atStartOfDay());
  }

  /** 197 is the 1970s. */
  static @Nullable Stretch decade(int decade) {
    if (decade < 1 || decade > 999) {
      return null;
    }
    return months(Grain.DECADE, digits(decade, 3), LocalDate.of(decade * 10, 1, 1), 120);
  }

  static Stretch half(int year, int half) {
    return months(
        Grain.HALF, digits(year, 4) + "-H" + half, LocalDate.of(year, half * 6 - 5, 1), 6);
  }

  static Stretch quarter(int year, int quarter) {
    return months(
        Grain.QUARTER, digits(year, 4) + "-Q" + quarter, LocalDate.of(year, quarter * 3 - 2, 1), 3);
  }

  static Stretch month(int year, int month) {
    return months(
        Grain.MONTH, digits(year, 4) + '-' + digits(month, 2), LocalDate.of(year, month, 1), 1);
  }

  /** The season that begins in {@code month} (3, 6, 9, 12), the winter named by its December. */
  static Stretch season(int year, int month) {
    return months(
        Grain.SEASON,
        digits(year, 4) + '-' + SEASONS[month / 3 % 4],
        LocalDate.of(year, month, 1),
        3);
  }

  private static @Nullable Stretch season(LocalDate day) {
    LocalDate inWinter = day.minusMonths(day.getMonthValue() % 3);
    return inWinter.getYear() < FIRST_YEAR
        ? null
        : season(inWinter.getYear(), inWinter.getMonthValue());
  }

  /** The ISO week that holds a day. */
  static @Nullable Stretch week(LocalDate day) {
    LocalDate monday = monday(day);
    int year = monday.get(IsoFields.WEEK_BASED_YEAR);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    String value =
        digits(year, 4) + "-W" + digits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    return new Stretch(
        Grain.WEEK, value, monday.atStartOfDay(), monday.plusWeeks(1).atStartOfDay());
  }

  /** Saturday and Sunday of the ISO week that holds a day. */
  static @Nullable Stretch weekend(LocalDate day) {
    Stretch week = week(day);
    return week == null
        ? null
        : new Stretch(Grain.WEEKEND, week.value + "-WE", week.from.plusDays(5), week.to);
  }

  static Stretch day(LocalDate day) {
    return new Stretch(
        Grain.DAY, dayValue(day), day.atStartOfDay(), day.plusDays(1).atStartOfDay());
  }

  static Stretch hour(LocalDateTime moment) {
    LocalDateTime start = moment.truncatedTo(ChronoUnit.HOURS);
    return clock(Grain.HOUR, start, start.plusHours(1));
  }

  static Stretch minute(LocalDateTime moment) {
    LocalDateTime start = moment.truncatedTo(ChronoUnit.MINUTES);
    return clock(Grain.MINUTE, start, start.plusMinutes(1));
  }

  static Stretch second(LocalDateTime moment) {
    LocalDateTime start = moment.truncatedTo(ChronoUnit.SECONDS);
    return clock(Grain.SECOND, start, start.plusSeconds(1));
  }

  private static Stretch clock(Grain grain, LocalDateTime start, LocalDateTime end) {
    LocalTime time = start.toLocalTime();
    String value =
        dayValue(start.toLocalDate())
            + 'T'
            + digits(time.getHour(), 2)
            + ':'
            + digits(time.getMinute(), 2)
            + (grain == Grain.SECOND ? ":" + digits(time.getSecond(), 2) : "");
    return new Stretch(grain, value, start, end);
  }

  private static Stretch months(Grain grain, String value, LocalDate start, int length) {
    return new Stretch(grain, value, start.atStartOfDay(), start.plusMonths(length).atStartOfDay());
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
  }

  /** The first day of the stretch. */
  LocalDate firstDay() {
    return from.toLocalDate();
  }

  /** The last day of the stretch. */
  LocalDate lastDay() {
    return to.minusNanos(1).toLocalDate();
  }

  /** This stretch under another value. */
  Stretch withValue(String newValue) {
    return new Stretch(grain, newValue, from, to);
  }

  static String dayValue(LocalDate day) {
    return digits(day.getYear(), 4)
        + '-'
        + digits(day.getMonthValue(), 2)
        + '-'
        + digits(day.getDayOfMonth(), 2);
  }

  /** A number with leading zeros. */
  static String digits(int number, int width) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, width - plain.length())) + plain;
  }
}
