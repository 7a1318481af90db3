package io.github.hanfacts.internal.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese lunar year and the solar terms, from a table that ICU4J computed: a look-up costs
 * nothing, ICU's own calendar about a millisecond a date. Read when a text first asks for it.
 */
final class LunarCalendar {

  private static final int TERMS = 24;

  /** 小寒, the first solar term of a Gregorian year, has this longitude of the sun. */
  private static final int FIRST_LONGITUDE = 285;

  private static final int DEGREES = 360;
  private static final int DEGREES_OF_TERM = 15;

  private LunarCalendar() {}

  /**
   * A lunar year by the Gregorian year in which it begins.
   *
   * @param first its first day
   * @param months its 12 or 13 months, + has 30 days, - has 29
   * @param leap the number of the month that is repeated, 0 where none is
   * @param terms the days of the Gregorian year's solar terms, two to a month
   */
  private record LunarYear(LocalDate first, String months, int leap, List<String> terms) {

    int index(int month, boolean leapMonth) {
      return leapMonth || leap > 0 && month > leap ? month : month - 1;
    }

    LocalDate start(int index) {
      LocalDate day = first;
      for (int i = 0; i < index; i++) {
        day = day.plusDays(length(i));
      }
      return day;
    }

    int length(int index) {
      return months.charAt(index) == '+' ? 30 : 29;
    }
  }

  /** A lunar day, or a whole lunar month where the day is 0; null where the year has none such. */
  static @Nullable Stretch stretch(int year, int month, int day, boolean leapMonth) {
    LunarYear lunar = Table.YEARS.get(year);
    if (lunar == null || leapMonth && lunar.leap != month) {
      return null;
    }
    int index = lunar.index(month, leapMonth);
    LocalDate first = lunar.start(index);
    int length = lunar.length(index);
    if (day > length) {
      return null;
    }
    if (day > 0) {
      return Stretch.day(first.plusDays(day - 1L));
    }
    LocalDate next = first.plusDays(length);
    return new Stretch(
        Grain.MONTH,
        Stretch.dayValue(first) + '/' + Stretch.dayValue(next.minusDays(1)),
        first.atStartOfDay(),
        next.atStartOfDay());
  }

  /**
   * The festival of a Gregorian year: 除夕 and the others of the twelfth lunar month fall into the
   * weeks before the lunar year of that number begins.
   *
   * @param day -1 for the last day of the month
   */
  static @Nullable LocalDate festival(int gregorian, int month, int day) {
    LunarYear lunar = Table.YEARS.get(month == 12 ? gregorian - 1 : gregorian);
    if (lunar == null) {
      return null;
    }
    int index = lunar.index(month, false);
    return day > 0
        ? lunar.start(index).plusDays(day - 1L)
        : lunar.start(index).plusDays(lunar.length(index) + day);
  }

  /** The day of a solar term by the longitude of the sun; null beyond the table. */
  static @Nullable LocalDate term(int year, int longitude) {
    LunarYear lunar = Table.YEARS.get(year);
    if (lunar == null) {
      return null;
    }
    int term = Math.floorMod(longitude - FIRST_LONGITUDE, DEGREES) / DEGREES_OF_TERM;
    return LocalDate.of(year, term / 2 + 1, Integer.parseInt(lunar.terms.get(term)));
  }

  /** The table, read on first need. */
  private static final class Table {

    static final Map<Integer, LunarYear> YEARS = read();

    private static Map<Integer, LunarYear> read() {
      try (InputStream in = LunarCalendar.class.getResourceAsStream("/hanfacts/lunar-years.tsv")) {
        if (in == null) {
          throw new IllegalStateException("/hanfacts/lunar-years.tsv is missing");
        }
        Map<Integer, LunarYear> years = new HashMap<>();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
            String[] cells = line.split("\t", -1);
            List<String> terms = List.of(cells[4].split(" ", TERMS));
            LocalDate first = LocalDate.parse(cells[0] + '-' + cells[1]);
            years.put(
                first.getYear(), new LunarYear(first, cells[2], Integer.parseInt(cells[3]), terms));
          }
        }
        return Map.copyOf(years);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
