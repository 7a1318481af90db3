package io.github.hanfacts.internal.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * One step from a coarser stretch of calendar to a finer one: in a year its July, in a day 3 pm.
 */
sealed interface Step {

  /** The unit that the step needs around it. */
  Grain container();

  /** The unit that the step leads to; null where it stays in the unit that it is given. */
  @Nullable Grain grain();

  /** The finer stretch; null where the coarser one has none such (30 February). */
  @Nullable Stretch in(Stretch outer);

  /** The month of a year, from 1. */
  record Month(int month) implements Step {
    @Override
    public Grain container() {
      return Grain.YEAR;
    }

    @Override
    public Grain grain() {
      return Grain.MONTH;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.grain() == Grain.YEAR ? Stretch.month(outer.firstDay().getYear(), month) : null;
    }
  }

  /** The day of a month, from 1. */
  record Day(int day) implements Step {
    @Override
    public Grain container() {
      return Grain.MONTH;
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      LocalDate first = outer.firstDay();
      if (outer.grain() == Grain.WEEK) {
        // Friday the 13th of next week: the day of that number in the week.
        for (LocalDate d = first; !d.isAfter(outer.lastDay()); d = d.plusDays(1)) {
          if (d.getDayOfMonth() == day) {
            return Stretch.day(d);
          }
        }
        return null;
      }
      return outer.grain() == Grain.MONTH && day <= first.lengthOfMonth()
          ? Stretch.day(first.withDayOfMonth(day))
          : null;
    }
  }

  /** The quarter of a year, from 1. */
  record Quarter(int quarter) implements Step {
    @Override
    public Grain container() {
      return Grain.YEAR;
    }

    @Override
    public Grain grain() {
      return Grain.QUARTER;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.grain() == Grain.YEAR
          ? Stretch.quarter(outer.firstDay().getYear(), quarter)
          : null;
    }
  }

  /** The half of a year, of a month or of a week. */
  record Half(int half, Grain of) implements Step {
    @Override
    public Grain container() {
      return of;
    }

    @Override
    public Grain grain() {
      return Grain.HALF;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain() != of) {
        return null;
      }
      LocalDate first = outer.firstDay();
      if (of == Grain.YEAR) {
        return Stretch.half(first.getYear(), half);
      }
      // 上半月 is the 1st to the 15th, 下半周 Thursday to Sunday.
      LocalDate middle = first.plusDays(of == Grain.MONTH ? 15 : 3);
      LocalDate from = half == 1 ? first : middle;
      LocalDate to = half == 1 ? middle : outer.lastDay().plusDays(1);
      return new Stretch(
          Grain.HALF,
          Stretch.dayValue(from) + '/' + Stretch.dayValue(to.minusDays(1)),
          from.atStartOfDay(),
          to.atStartOfDay());
    }
  }

  /** A season of a year by the month it begins in: 3, 6, 9, 12. */
  record Season(int month) implements Step {
    @Override
    public Grain container() {
      return Grain.YEAR;
    }

    @Override
    public Grain grain() {
      return Grain.SEASON;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.grain() == Grain.YEAR ? Stretch.season(outer.firstDay().getYear(), month) : null;
    }
  }

  /** One of the ten-day thirds of a month: 上旬, 中旬, 下旬. The value stays that of the month. */
  record Third(int third) implements Step {
    @Override
    public Grain container() {
      return Grain.MONTH;
    }

    @Override
    public @Nullable Grain grain() {
      return null;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain() != Grain.MONTH) {
        return null;
      }
      LocalDateTime from = outer.from().plusDays(third * 10L - 10);
      return new Stretch(
          Grain.MONTH, outer.value(), from, third == 3 ? outer.to() : from.plusDays(10));
    }
  }

  /** The weekday of a week, Monday is 1; beside a day only its name. */
  record Weekday(int weekday) implements Step {
    @Override
    public Grain container() {
      return Grain.WEEK;
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return switch (outer.grain()) {
        case WEEK, WEEKEND -> Stretch.day(Stretch.monday(outer.firstDay()).plusDays(weekday - 1L));
        case DAY -> outer;
        default -> null;
      };
    }
  }

  /** The weekend of a week. */
  record Weekend() implements Step {
    @Override
    public Grain container() {
      return Grain.WEEK;
    }

    @Override
    public Grain grain() {
      return Grain.WEEKEND;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.grain() == Grain.WEEK || outer.grain() == Grain.DAY
          ? Stretch.weekend(outer.firstDay())
          : null;
    }
  }

  /**
   * The n-th unit of a longer one, counted from its end where negative: 第三周, the last day of. The
   * first week is the one that holds the first Thursday (ISO 8601) in a year, the first that begins
   * in a month.
   */
  record Nth(int n, Grain unit, Grain container) implements Step {
    @Override
    public Grain grain() {
      return unit;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (!unit.isFinerThan(outer.grain()) || outer.grain().isFinerThan(Grain.WEEK)) {
        return null;
      }
      Stretch start = n > 0 ? firstIn(outer) : lastIn(outer);
      if (start == null) {
        return null;
      }
      Stretch found = start.plus(n > 0 ? n - 1 : n + 1);
      return found == null
              || found.firstDay().isAfter(outer.lastDay())
              || found.lastDay().isBefore(outer.firstDay())
          ? null
          : found;
    }

    private @Nullable Stretch firstIn(Stretch outer) {
      if (unit == Grain.WEEK) {
        LocalDate first = outer.firstDay();
        return outer.grain() == Grain.MONTH
            ? Stretch.week(first.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.MONDAY)))
            : Stretch.week(first.plusDays(3));
      }
      return Stretch.of(unit, outer.firstDay());
    }

    private @Nullable Stretch lastIn(Stretch outer) {
      return unit == Grain.WEEK && outer.grain() == Grain.YEAR
          ? Stretch.week(outer.lastDay().minusDays(3))
          : Stretch.of(unit, outer.lastDay());
    }
  }

  /** The n-th weekday of a month or year, from the end where negative: the third Tuesday of. */
  record NthWeekday(int n, int weekday) implements Step {
    @Override
    public Grain container() {
      return Grain.MONTH;
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain().isFinerThan(Grain.MONTH)) {
        return null;
      }
      LocalDate edge = n > 0 ? outer.firstDay() : outer.lastDay();
      int off = weekday - edge.getDayOfWeek().getValue();
      LocalDate day =
          n > 0
              ? edge.plusDays(Math.floorMod(off, 7) + (n - 1) * 7L)
              : edge.minusDays(Math.floorMod(-off, 7) + (-n - 1) * 7L);
      return day.isBefore(outer.firstDay()) || day.isAfter(outer.lastDay())
          ? null
          : Stretch.day(day);
    }
  }

  /** The first n units of a longer one, or the last: 今年前7个月, the last five days of March. */
  record Run(int n, Grain unit, boolean last) implements Step {
    @Override
    public Grain container() {
      return switch (unit) {
        case WEEK, DAY -> Grain.MONTH;
        case YEAR -> Grain.DECADE;
        case HOUR, MINUTE, SECOND -> Grain.DAY;
        default -> Grain.YEAR;
      };
    }

    @Override
    public @Nullable Grain grain() {
      return unit;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      Stretch first = new Nth(last ? -n : 1, unit, outer.grain()).in(outer);
      Stretch end = new Nth(last ? -1 : n, unit, outer.grain()).in(outer);
      if (first == null || end == null) {
        return null;
      }
      return new Stretch(unit, first.value() + '/' + end.value(), first.from(), end.to());
    }
  }

  /** A part of a day by its TIMEX3 code and hours; 22 to 6 runs into the next day. */
  record Part(String code, int fromHour, int toHour) implements Step {
    @Override
    public Grain container() {
      return Grain.DAY;
    }

    @Override
    public Grain grain() {
      return Grain.PART;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain() != Grain.DAY) {
        return outer.grain() == Grain.WEEKEND || outer.grain().isFinerThan(Grain.DAY)
            ? null
            : outer.withValue(outer.value() + 'T' + code);
      }
      LocalDateTime start = outer.from();
      return new Stretch(
          Grain.PART,
          outer.value() + 'T' + code,
          start.plusHours(fromHour),
          start.plusHours(toHour <= fromHour ? toHour + 24L : toHour));
    }

    /** The hour of the day that a bare hour of the clock means in this part: 8 in the evening. */
    int hour(int clock) {
      boolean late = fromHour >= 12 && !(fromHour >= 20 && clock < toHour % 24);
      if (clock == 12) {
        return fromHour == 12 || fromHour < 6 || fromHour >= 18 ? (fromHour == 12 ? 12 : 24) : 12;
      }
      return late && clock < 12 ? clock + 12 : clock;
    }
  }

  /**
   * A time of the clock in a day or part of a day.
   *
   * @param hour 0 to 24
   * @param minute -1 where not told
   * @param second -1 where not told
   * @param zone what the value ends in: Z, +08:00, or nothing
   * @param part whether a part of the day told which half of the clock is meant
   */
  record Clock(int hour, int minute, int second, String zone, boolean part) implements Step {
    Clock(int hour, int minute, int second, String zone) {
      this(hour, minute, second, zone, false);
    }

    /** The same time told in a zone. */
    Clock in(String newZone) {
      return new Clock(hour, minute, second, newZone, part);
    }

    @Override
    public Grain container() {
      return Grain.DAY;
    }

    @Override
    public Grain grain() {
      return second >= 0 ? Grain.SECOND : minute >= 0 ? Grain.MINUTE : Grain.HOUR;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain() != Grain.DAY && outer.grain() != Grain.PART) {
        return null;
      }
      LocalDateTime moment =
          outer
              .from()
              .truncatedTo(ChronoUnit.DAYS)
              .plusHours(hour)
              .plusMinutes(Math.max(0, minute))
              .plusSeconds(Math.max(0, second));
      Stretch found = Stretch.of(grain(), moment);
      return found == null ? null : found.withValue(found.value() + zone);
    }
  }

  /** A festival of a year. */
  record Festival(FestivalRule rule) implements Step {
    @Override
    public Grain container() {
      return Grain.YEAR;
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain() != Grain.YEAR) {
        return null;
      }
      LocalDate day = rule.day(outer.firstDay().getYear());
      return day == null ? null : Stretch.day(day);
    }
  }

  /**
   * A day of the lunar year, or a whole lunar month where the day is 0; the month may be a leap
   * one.
   */
  record Lunar(int month, int day, boolean leap) implements Step {
    @Override
    public Grain container() {
      return Grain.YEAR;
    }

    @Override
    public Grain grain() {
      return day == 0 ? Grain.MONTH : Grain.DAY;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.grain() != Grain.YEAR
          ? null
          : LunarCalendar.stretch(outer.firstDay().getYear(), month, day, leap);
    }
  }

  /** A decade of a century: 70年代 is the seventh. */
  record Decade(int decade) implements Step {
    @Override
    public Grain container() {
      return Grain.CENTURY;
    }

    @Override
    public Grain grain() {
      return Grain.DECADE;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.grain() == Grain.CENTURY
          ? Stretch.decade(outer.lastDay().getYear() / 100 * 10 + decade)
          : null;
    }
  }

  /** A year of the cycle of sixty: 甲子 is 0. */
  record Sexagenary(int index) implements Step {

    private static final int CYCLE = 60;

    /** The year 4 was a 甲子 year. */
    private static final int START = 4;

    @Override
    public Grain container() {
      return Grain.DECADE;
    }

    @Override
    public Grain grain() {
      return Grain.YEAR;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      if (outer.grain() != Grain.DECADE) {
        return null;
      }
      int first = outer.firstDay().getYear();
      int year = first + Math.floorMod(index - (first - START), CYCLE);
      return year <= outer.lastDay().getYear() ? Stretch.year(year) : null;
    }
  }

  /** Only a day that is this weekday: Friday the 13th. */
  record Only(int weekday) implements Step {
    @Override
    public Grain container() {
      return Grain.DAY;
    }

    @Override
    public @Nullable Grain grain() {
      return null;
    }

    @Override
    public @Nullable Stretch in(Stretch outer) {
      return outer.firstDay().getDayOfWeek().getValue() == weekday ? outer : null;
    }
  }
}
