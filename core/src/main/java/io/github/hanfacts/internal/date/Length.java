package io.github.hanfacts.internal.date;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in the units that the text names: P1Y6M is a year and six months.
 *
 * @param parts counts with their units, coarse before fine
 */
record Length(List<Part> parts) implements Meaning {

  /** The days that half a month counts for. */
  private static final int DAYS_OF_MONTH = 30;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  Length {
    parts = List.copyOf(parts);
  }

  /**
   * A count with its unit.
   *
   * @param count how many; null where the text says several
   * @param grain the unit
   */
  record Part(@Nullable BigDecimal count, Grain grain) {}

  static Length of(@Nullable BigDecimal count, Grain grain) {
    return new Length(split(count, grain));
  }

  static Length of(int count, Grain grain) {
    return of(BigDecimal.valueOf(count), grain);
  }

  /** The unit that the length is told in, the finest of several. */
  Grain grain() {
    return parts.get(parts.size() - 1).grain();
  }

  /** Whether the text tells all counts. */
  boolean isKnown() {
    return parts.stream().allMatch(part -> part.count() != null);
  }

  /** This length and then another. */
  Length and(Length other) {
    List<Part> all = new ArrayList<>(parts);
    for (Part part : other.parts) {
      all.add(part);
    }
    return new Length(all);
  }

  /** Half a unit is told in the next finer one: a year and a half is P1Y6M. */
  private static List<Part> split(@Nullable BigDecimal count, Grain grain) {
    if (count != null && grain == Grain.HOUR && count.remainder(BigDecimal.ONE).signum() != 0) {
      BigDecimal minutes = count.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(60));
      BigDecimal hours = count.subtract(count.remainder(BigDecimal.ONE));
      if (minutes.remainder(BigDecimal.valueOf(15)).signum() == 0) {
        Part part = new Part(minutes, Grain.MINUTE);
        return hours.signum() == 0 ? List.of(part) : List.of(new Part(hours, grain), part);
      }
    }
    if (count == null || count.remainder(BigDecimal.ONE).compareTo(HALF) != 0) {
      return List.of(new Part(count, grain));
    }
    BigDecimal whole = count.subtract(HALF);
    Part rest =
        switch (grain) {
          case CENTURY -> new Part(BigDecimal.valueOf(50), Grain.YEAR);
          case DECADE -> new Part(BigDecimal.valueOf(5), Grain.YEAR);
          case YEAR -> new Part(BigDecimal.valueOf(6), Grain.MONTH);
          case HALF -> new Part(BigDecimal.valueOf(3), Grain.MONTH);
          case DAY -> new Part(BigDecimal.valueOf(12), Grain.HOUR);
          case MINUTE -> new Part(BigDecimal.valueOf(30), Grain.SECOND);
          case MONTH ->
              new Part(
                  whole.multiply(BigDecimal.valueOf(DAYS_OF_MONTH)).add(BigDecimal.valueOf(15)),
                  Grain.DAY);
          default -> new Part(count, grain);
        };
    if (rest.grain() == grain || grain == Grain.MONTH || whole.signum() == 0) {
      return List.of(rest);
    }
    return List.of(new Part(whole, grain), rest);
  }

  /** The ISO 8601 duration: P4Y, PT18H, P1Y6M, PXY. */
  String value() {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (Part part : parts) {
      if (part.grain().isClock() && !clock) {
        value.append('T');
        clock = true;
      }
      append(value, part);
    }
    return value.toString();
  }

  private static void append(StringBuilder value, Part part) {
    BigDecimal count = part.count();
    Grain grain = part.grain();
    int factor =
        count == null
            ? 1
            : switch (grain) {
              case CENTURY -> 100;
              case DECADE -> 10;
              case HALF -> 6;
              case QUARTER, SEASON -> 3;
              default -> 1;
            };
    Grain shown =
        count == null
            ? grain
            : switch (grain) {
              case CENTURY, DECADE -> Grain.YEAR;
              case HALF, QUARTER, SEASON -> Grain.MONTH;
              default -> grain;
            };
    if (count == null) {
      value.append('X');
    } else {
      BigDecimal shownCount = count.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
      value.append(shownCount.toPlainString());
    }
    value.append(shown.designator());
  }

  /** The moment this long after (or, with -1, before) another; null where a count is unknown. */
  @Nullable LocalDateTime from(LocalDateTime moment, int sign) {
    LocalDateTime result = moment;
    for (Part part : parts) {
      BigDecimal count = part.count();
      if (count == null || count.precision() - count.scale() > 7) {
        return null;
      }
      long n = sign * count.longValue();
      result =
          switch (part.grain()) {
            case CENTURY -> result.plusYears(100 * n);
            case DECADE -> result.plusYears(10 * n);
            case YEAR -> result.plusYears(n);
            case HALF -> result.plusMonths(6 * n);
            case QUARTER, SEASON -> result.plusMonths(3 * n);
            case MONTH -> result.plusMonths(n);
            case WEEK, WEEKEND -> result.plusWeeks(n);
            case DAY, PART -> result.plusDays(n);
            case HOUR -> result.plusHours(n);
            case MINUTE -> result.plusMinutes(n);
            case SECOND -> result.plusSeconds(n);
          };
    }
    int year = result.getYear();
    return year < Stretch.FIRST_YEAR || year > Stretch.LAST_YEAR ? null : result;
  }
}
