package io.github.hanfacts.internal.date;

import io.github.hanfacts.internal.date.Scan.SmallNumber;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/** Times of the clock in both languages: 9:30, 9点半, 21时30分, 5 p.m. */
final class Clocks {

  private static final int MOST_HOUR = 24;
  private static final int MOST_MINUTE = 59;

  private static final int MOST_NOON = 12;
  private static final String O_CLOCK = "o'clock";
  private static final String O_CLOCK_CURLY = "o’clock";

  private static final char HOUR_POINT = '点';
  private static final char HOUR = '时';
  private static final char MINUTE = '分';
  private static final char SECOND = '秒';
  private static final char QUARTER = '刻';
  private static final char HALF = '半';
  private static final char OF = '的';
  private static final char MORE = '多';
  private static final String SHARP = "整";
  private static final String BELL = "钟";

  private final Scan scan;

  Clocks(Scan scan) {
    this.scan = scan;
  }

  /**
   * A time of the clock at its place.
   *
   * @param certain whether its own form shows that it is one: 9:30, 9点半, but not 9点
   * @param more whether 多 stands in it: 七点多
   */
  record Reading(Step.Clock clock, int end, boolean certain, boolean more) {
    Reading(Step.Clock clock, int end, boolean certain) {
      this(clock, end, certain, false);
    }
  }

  /** The time that starts at {@code p}; null when there is none. */
  @Nullable Reading read(int p) {
    SmallNumber hour = scan.number(p);
    if (hour == null || !hour.isBetween(0, MOST_HOUR) || hour.digits() > 2) {
      return null;
    }
    int q = hour.end();
    Reading found = null;
    if (hour.ascii() && (scan.at(q) == ':' || scan.at(q) == '∶')) {
      found = colon(hour, q);
    }
    if (found == null) {
      q = scan.skip(q);
      char unit = scan.at(q);
      if (unit == HOUR_POINT) {
        found = points(hour, q);
      } else if (unit == HOUR) {
        found = hours(hour, q);
      }
    }
    return found == null ? null : zone(found);
  }

  /** 5 p.m., 9.30am, 5:30 pm, 10 o'clock, 17:49; null when there is none. */
  @Nullable Reading readEnglish(int p) {
    SmallNumber hour = scan.number(p);
    if (hour == null || !hour.ascii() || hour.digits() > 2 || hour.value() > MOST_HOUR) {
      return null;
    }
    int q = hour.end();
    int minute = -1;
    int second = -1;
    boolean colon = scan.at(q) == ':';
    if (colon || scan.at(q) == '.') {
      SmallNumber minutes = scan.number(q + 1);
      if (minutes == null || minutes.digits() != 2 || minutes.value() > MOST_MINUTE) {
        return null;
      }
      minute = minutes.value();
      q = minutes.end();
      SmallNumber seconds = colon && scan.at(q) == ':' ? scan.number(q + 1) : null;
      if (seconds != null && seconds.digits() == 2 && seconds.value() <= MOST_MINUTE) {
        second = seconds.value();
        q = seconds.end();
      }
    }
    if (scan.at(q) == ':' || scan.kind(q) == Chars.DIGIT) {
      return null;
    }
    int half = halfOfDay(scan.skip(q));
    int value = hour.value();
    if (half > 0 && value <= MOST_NOON) {
      boolean afternoon = scan.at(scan.skip(q)) == 'p';
      value =
          value == MOST_NOON ? (afternoon ? MOST_NOON : 0) : afternoon ? value + MOST_NOON : value;
      return zone(new Reading(new Step.Clock(value, minute, second, ""), half, true));
    }
    if (scan.startsWith(O_CLOCK, scan.skip(q)) || scan.startsWith(O_CLOCK_CURLY, scan.skip(q))) {
      return zone(
          new Reading(
              new Step.Clock(value, minute, second, ""), scan.skip(q) + O_CLOCK.length(), true));
    }
    return colon ? zone(new Reading(new Step.Clock(value, minute, second, ""), q, true)) : null;
  }

  /** The end of am, a.m., p. m. at {@code p}, or 0. */
  private int halfOfDay(int p) {
    if (scan.at(p) != 'a' && scan.at(p) != 'p') {
      return 0;
    }
    int q = p + 1;
    boolean dot = scan.at(q) == '.';
    if (dot) {
      q = scan.skip(q + 1);
    }
    if (scan.at(q) != 'm' || scan.kind(q + 1) == Chars.LATIN) {
      return 0;
    }
    return dot && scan.at(q + 1) == '.' ? q + 2 : q + 1;
  }

  private @Nullable Reading colon(SmallNumber hour, int colon) {
    SmallNumber minute = scan.number(colon + 1);
    if (minute == null || minute.digits() != 2 || !minute.ascii() || minute.value() > MOST_MINUTE) {
      return null;
    }
    int end = minute.end();
    int second = -1;
    if (scan.at(end) == ':') {
      SmallNumber seconds = scan.number(end + 1);
      if (seconds == null || seconds.digits() != 2 || seconds.value() > MOST_MINUTE) {
        return null;
      }
      second = seconds.value();
      end = seconds.end();
    }
    if (scan.at(end) == ':' || scan.at(end) == '.' && scan.kind(end + 1) == Chars.DIGIT) {
      return null;
    }
    if (scan.at(end) == HOUR) {
      end++;
    }
    return new Reading(new Step.Clock(hour.value(), minute.value(), second, ""), end, true);
  }

  /** 9点, 9点半, 9点一刻, 9点20, 9点20分, 9点整, 9点多, 9点多钟. */
  private @Nullable Reading points(SmallNumber hour, int unit) {
    int q = unit + 1;
    if (scan.isCut(unit, q)) {
      return null;
    }
    if (scan.at(q) == HALF && scan.kind(q + 1) != Chars.HAN_NUMERAL) {
      return found(hour, 30, q + 1, true);
    }
    if (scan.startsWith(SHARP, q) || scan.startsWith(BELL, q)) {
      return found(hour, -1, q + 1, true);
    }
    if (scan.at(q) == MORE) {
      int end = scan.startsWith(BELL, q + 1) ? q + 2 : q + 1;
      return new Reading(new Step.Clock(hour.value(), -1, -1, ""), end, true, true);
    }
    SmallNumber minute = scan.number(scan.skip(q));
    if (minute == null) {
      return scan.kind(q) == Chars.HAN_NUMERAL || scan.kind(q) == Chars.DIGIT
          ? null
          : found(hour, -1, q, false);
    }
    return minutes(hour, minute, true);
  }

  private @Nullable Reading hours(SmallNumber hour, int unit) {
    int q = unit + 1;
    if (scan.isCut(unit, q)) {
      return null;
    }
    if (scan.at(q) == HALF && !scan.isCut(q, q + 1)) {
      return found(hour, 30, q + 1, true);
    }
    if (scan.startsWith(SHARP, q)) {
      return found(hour, -1, q + 1, true);
    }
    SmallNumber minute = scan.number(scan.skip(q));
    Reading full = minute == null ? null : minutes(hour, minute, false);
    return full != null ? full : found(hour, -1, q, false);
  }

  private @Nullable Reading minutes(SmallNumber hour, SmallNumber minute, boolean bare) {
    int q = scan.skip(minute.end());
    char unit = scan.at(q);
    if (unit == QUARTER && minute.isBetween(1, 3)) {
      return found(hour, minute.value() * 15, q + 1, true);
    }
    if (!minute.isBetween(0, MOST_MINUTE)) {
      return null;
    }
    if (unit == MINUTE && scan.startsWith(BELL, q + 1)) {
      // 五点五分钟 is five and a half minutes.
      return null;
    }
    if (unit == MINUTE) {
      SmallNumber second = scan.number(scan.skip(q + 1));
      if (second != null
          && second.value() <= MOST_MINUTE
          && scan.at(scan.skip(second.end())) == SECOND) {
        return new Reading(
            new Step.Clock(hour.value(), minute.value(), second.value(), ""),
            scan.skip(second.end()) + 1,
            true);
      }
      return found(hour, minute.value(), q + 1, true);
    }
    // 9点20 and 九点零九, but not 9点3 (a decimal read aloud) and not 十点六亿.
    boolean two = minute.digits() == 2 || minute.digits() == 0 && minute.value() >= 10;
    boolean ends =
        scan.endsClause(minute.end())
            || minute.ascii()
                && (scan.at(minute.end()) == OF
                    || scan.find(minute.end(), DateWords.CONNECTORS) != null);
    return bare && two && ends ? found(hour, minute.value(), minute.end(), true) : null;
  }

  private static Reading found(SmallNumber hour, int minute, int end, boolean certain) {
    return new Reading(new Step.Clock(hour.value(), minute, -1, ""), end, certain);
  }

  /** A zone after the time: 9:30 EST, 16:00 (UTC+8). */
  private Reading zone(Reading found) {
    int p = scan.skip(found.end());
    boolean bracket = scan.at(p) == '(';
    Found<String> zone = scan.find(bracket ? p + 1 : p, DateWords.ZONES);
    if (zone == null) {
      return found;
    }
    int end = zone.end();
    String offset = zone.meaning();
    if (offset.equals("Z") && (scan.at(end) == '+' || scan.at(end) == '-')) {
      SmallNumber hours = scan.number(end + 1);
      if (hours != null && hours.isBetween(0, 14)) {
        offset = scan.at(end) + Stretch.digits(hours.value(), 2) + ":00";
        end = hours.end();
      }
    }
    if (bracket) {
      if (scan.at(end) != ')') {
        return found;
      }
      end++;
    }
    return new Reading(
        new Step.Clock(
            found.clock().hour(), found.clock().minute(), found.clock().second(), offset),
        end,
        true);
  }
}
