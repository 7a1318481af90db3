package io.github.hanfacts.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of lunar years agrees with ICU4J's calendar, and with the almanac. */
class LunarCalendarTest {

  private final ChineseCalendar icu =
      new ChineseCalendar(TimeZone.getTimeZone("GMT+8"), ULocale.ROOT);

  /** Years with and without leap months, the leap eleventh month of 2033 among them. */
  @ParameterizedTest
  @ValueSource(
      ints = {1601, 1850, 1900, 1949, 1985, 2004, 2020, 2023, 2024, 2025, 2033, 2100, 2199})
  void everyDayOfTheYearIsThatOfIcu(int year) {
    LocalDate first = LunarCalendar.festival(year, 1, 1);
    assertThat(first).isNotNull();
    for (LocalDate day = first; day.isBefore(first.plusDays(350)); day = day.plusDays(1)) {
      icu.setTimeInMillis(day.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)).toEpochMilli());
      int month = icu.get(ChineseCalendar.MONTH) + 1;
      int dayOfMonth = icu.get(ChineseCalendar.DAY_OF_MONTH);
      boolean leap = icu.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
      assertThat(LunarCalendar.stretch(year, month, dayOfMonth, leap))
          .as("%s", day)
          .isEqualTo(Stretch.day(day));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 270, 2024-12-21",
    "2025, 270, 2025-12-21",
    "2026, 315, 2026-02-04",
    "2008, 15, 2008-04-04",
    "2025, 15, 2025-04-04"
  })
  void solarTermsAreThoseOfTheAlmanac(int year, int longitude, LocalDate day) {
    assertThat(LunarCalendar.term(year, longitude)).isEqualTo(day);
  }

  @Test
  void beyondTheTableThereIsNoDay() {
    assertThat(LunarCalendar.festival(1599, 1, 1)).isNull();
    assertThat(LunarCalendar.term(2201, 270)).isNull();
    assertThat(LunarCalendar.stretch(2024, 2, 1, true)).isNull();
  }
}
