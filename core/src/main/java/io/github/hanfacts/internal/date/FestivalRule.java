package io.github.hanfacts.internal.date;

import io.github.hanfacts.internal.lexicon.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a festival finds its day in a year. Written in the word list as {@code fixed 10-01}, {@code
 * weekday 11 4 4} (the fourth Thursday of November, counted from the end where negative), {@code
 * easter -2} (days from Easter Sunday), {@code lunar 8-15}, {@code lunar 12-end} or {@code term 15}
 * (longitude of the sun).
 */
sealed interface FestivalRule {

  /** The day in a year, null where the year has none or the calendar does not reach. */
  @Nullable LocalDate day(int year);

  /** Reads the cell of a word list. */
  static FestivalRule read(Row row, String column) {
    String[] words = row.text(column).split(" ", -1);
    try {
      String[] day = words[1].split("-", 2);
      return switch (words[0]) {
        case "fixed" -> new FixedDay(Integer.parseInt(day[0]), Integer.parseInt(day[1]));
        case "weekday" ->
            new WeekdayOfMonth(
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                words.length > 4 ? Integer.parseInt(words[4]) : 0);
        case "easter" -> new EasterDay(Integer.parseInt(words[1]));
        case "lunar" ->
            new LunarDay(
                Integer.parseInt(day[0]), day[1].equals("end") ? -1 : Integer.parseInt(day[1]));
        case "term" -> new SolarTerm(Integer.parseInt(words[1]));
        default -> throw row.error("no such rule of a festival: " + row.text(column));
      };
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw row.error("cannot read the rule of a festival: " + row.text(column));
    }
  }

  /** The same day every year. */
  record FixedDay(int month, int day) implements FestivalRule {
    @Override
    public @Nullable LocalDate day(int year) {
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  /** The n-th weekday of a month, and days from it. */
  record WeekdayOfMonth(int month, int n, int weekday, int off) implements FestivalRule {
    @Override
    public @Nullable LocalDate day(int year) {
      Stretch found = new Step.NthWeekday(n, weekday).in(Stretch.month(year, month));
      return found == null ? null : found.firstDay().plusDays(off);
    }
  }

  /** Days from Easter Sunday of the western churches. */
  record EasterDay(int off) implements FestivalRule {
    @Override
    public LocalDate day(int year) {
      return easter(year).plusDays(off);
    }

    /** The Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
      int golden = year % 19;
      int century = year / 100;
      int correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
      int moon =
          correction
              - correction
                  / 28
                  * (1 - correction / 28 * (29 / (correction + 1)) * ((21 - golden) / 11));
      int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
      int sunday = moon - weekday;
      int month = 3 + (sunday + 40) / 44;
      return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }
  }

  /** A day of the lunar year; -1 is the last day of its month. */
  record LunarDay(int month, int day) implements FestivalRule {
    @Override
    public @Nullable LocalDate day(int year) {
      return LunarCalendar.festival(year, month, day);
    }
  }

  /** One of the 24 solar terms, by the longitude of the sun in degrees. */
  record SolarTerm(int longitude) implements FestivalRule {
    @Override
    public @Nullable LocalDate day(int year) {
      return LunarCalendar.term(year, longitude);
    }
  }
}
