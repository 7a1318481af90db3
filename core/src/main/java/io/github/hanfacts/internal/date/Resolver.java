package io.github.hanfacts.internal.date;

import io.github.hanfacts.DateFact;
import io.github.hanfacts.internal.date.Meaning.Anchor;
import io.github.hanfacts.internal.date.Meaning.Around;
import io.github.hanfacts.internal.date.Meaning.Base;
import io.github.hanfacts.internal.date.Meaning.Between;
import io.github.hanfacts.internal.date.Meaning.Distance;
import io.github.hanfacts.internal.date.Meaning.Every;
import io.github.hanfacts.internal.date.Meaning.Fixed;
import io.github.hanfacts.internal.date.Meaning.Lengths;
import io.github.hanfacts.internal.date.Meaning.Point;
import io.github.hanfacts.internal.date.Meaning.Shift;
import io.github.hanfacts.internal.date.Meaning.Spell;
import io.github.hanfacts.internal.date.Meaning.Vague;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns meanings into values against a {@link Context}. Without state. */
final class Resolver {

  /** A leap year that begins on a Saturday; what is resolved in it is masked with X. */
  private static final LocalDateTime NOWHERE = LocalDateTime.of(2000, 1, 3, 0, 0);

  /** How many years (months, weeks) are tried until one has the wanted day: 29 February needs 8. */
  private static final int TRIES = 14;

  private Resolver() {}

  /** The value of a meaning; null when it means nothing here, like 当天 without any day before it. */
  static @Nullable Resolved resolve(Meaning meaning, Context context) {
    try {
      if (meaning instanceof Point point) {
        return point(point, context);
      }
      if (meaning instanceof Between between) {
        return between(between, context);
      }
      if (meaning instanceof Distance distance) {
        return distance(distance, context);
      }
      if (meaning instanceof Length length) {
        return Resolved.unplaced(DateFact.Type.DURATION, length.value());
      }
      if (meaning instanceof Lengths lengths) {
        return Resolved.unplaced(DateFact.Type.DURATION, value(lengths.least(), lengths.most()));
      }
      if (meaning instanceof Spell spell) {
        return spell(spell, context);
      }
      if (meaning instanceof Every every) {
        return every(every);
      }
      return Resolved.unplaced(DateFact.Type.DATE, ((Vague) meaning).value());
    } catch (DateTimeException | ArithmeticException e) {
      // A date beyond the calendar, such as 9,999 years before the year 300.
      return null;
    }
  }

  private static String value(Length least, @Nullable Length most) {
    return most == null ? least.value() : least.value() + '/' + most.value();
  }

  // ---- points

  private static @Nullable Resolved point(Point point, Context context) {
    Base base = point.base();
    if (base == null) {
      return open(point, context);
    }
    if (base instanceof Fixed fixed) {
      Stretch found = walk(fixed.stretch(), point.steps(), 0);
      return found == null ? null : Resolved.of(found, false);
    }
    if (base instanceof Around around) {
      Resolved inner = resolve(around.meaning(), context);
      if (inner == null || inner.stretch() == null) {
        return null;
      }
      Stretch unit = Stretch.of(around.grain(), inner.stretch().from());
      Stretch moved = unit == null ? null : unit.plus(around.count());
      Stretch found = moved == null ? null : walk(moved, point.steps(), 0);
      return found == null ? null : Resolved.of(found, inner.fromContext());
    }
    Shift shift = (Shift) base;
    Stretch anchor = anchor(shift, context);
    if (anchor == null) {
      return isStory(shift) ? null : masked(point, shift.grain());
    }
    if (anchor.grain() == Grain.CENTURY && isStory(shift)) {
      return null;
    }
    Stretch moved = move(shift, anchor);
    Stretch found = moved == null ? null : walk(moved, point.steps(), 0);
    return found == null ? null : Resolved.of(found, true);
  }

  private static boolean isStory(Shift shift) {
    return shift.anchor() == Anchor.STORY || shift.anchor() == Anchor.SENTENCE;
  }

  /** 当月 of 2022 is some month of 2022; the unit of a coarser antecedent stays open. */
  private static @Nullable Stretch move(Shift shift, Stretch anchor) {
    if (isStory(shift) && shift.grain().isFinerThan(anchor.grain())) {
      if (anchor.grain() == Grain.YEAR && shift.grain() == Grain.MONTH) {
        return anchor.withValue(anchor.value() + "-XX");
      }
      if (anchor.grain() == Grain.YEAR && shift.grain() == Grain.DAY) {
        return anchor.withValue(anchor.value() + "-XX-XX");
      }
      return anchor.grain() == Grain.MONTH && shift.grain() == Grain.DAY
          ? anchor.withValue(anchor.value() + "-XX")
          : null;
    }
    Stretch unit = Stretch.of(shift.grain(), anchor.from());
    return unit == null ? null : unit.plus(shift.count());
  }

  private static @Nullable Stretch anchor(Shift shift, Context context) {
    LocalDateTime now = context.now();
    if (shift.anchor() == Anchor.SENTENCE) {
      return context.sentence();
    }
    if (shift.anchor() == Anchor.STORY) {
      Stretch near = context.near();
      boolean coarse = near != null && near.grain().compareTo(Grain.DAY) < 0;
      return coarse && shift.grain() == Grain.DAY && context.day() != null ? context.day() : near;
    }
    if (shift.anchor() == Anchor.EITHER && context.sentence() != null && context.told() != null) {
      return context.told();
    }
    return now == null ? null : Stretch.second(now);
  }

  /** A point whose year, month, week or day nothing tells. */
  private static @Nullable Resolved open(Point point, Context context) {
    List<Step> steps = point.steps();
    Grain container = steps.get(0).container();
    if (container == Grain.DAY) {
      Stretch near = context.near();
      if (near != null && (near.grain() == Grain.DAY || near.grain().isClock())) {
        Stretch found = walk(Stretch.day(near.firstDay()), steps, 0);
        return found == null ? null : Resolved.of(found, true);
      }
      return masked(point, container);
    }
    if (container != Grain.WEEK && point.leaning() == 0) {
      Stretch near = context.document() == null ? context.near() : context.told();
      Stretch told = near == null ? null : containerOf(near, container);
      Stretch found = told == null ? null : walk(told, steps, 0);
      if (found != null) {
        return Resolved.of(found, true);
      }
    }
    LocalDateTime now = context.now();
    Stretch unit = now == null ? null : Stretch.of(container, now);
    if (now == null || unit == null) {
      return masked(point, container);
    }
    if (steps.get(0) instanceof Step.Half && container != Grain.YEAR) {
      // 下半周 and 上半月 are of this week and month.
      Stretch half = walk(unit, steps, 0);
      return half == null ? null : Resolved.of(half, true);
    }
    Stretch found =
        point.leaning() == 0
            ? nearest(unit, steps, now, context.future())
            : beyond(unit, steps, now, point.leaning());
    return found == null ? masked(point, container) : Resolved.of(found, true);
  }

  /** The unit around a date of the story, when that date is no coarser than the unit. */
  private static @Nullable Stretch containerOf(Stretch date, Grain container) {
    return container.isFinerThan(date.grain()) ? null : Stretch.of(container, date.from());
  }

  private static @Nullable Stretch nearest(
      Stretch unit, List<Step> steps, LocalDateTime now, boolean future) {
    for (int i = -1; i < TRIES; i++) {
      Stretch container = unit.plus(future ? i : -i);
      Stretch found = container == null ? null : walk(container, steps, 0);
      if (found != null) {
        boolean fits =
            future ? found.to().isAfter(now) : !found.firstDay().isAfter(now.toLocalDate());
        if (fits) {
          return found;
        }
      }
    }
    return null;
  }

  /** The nearest one that does not hold today: last Friday, next March. */
  private static @Nullable Stretch beyond(
      Stretch unit, List<Step> steps, LocalDateTime now, int sign) {
    LocalDateTime today = anchorEnd(now);
    for (int i = -1; i < TRIES; i++) {
      Stretch container = unit.plus(i * sign);
      Stretch found = container == null ? null : walk(container, steps, 0);
      boolean fits =
          found != null && (sign < 0 ? !found.to().isAfter(today) : found.from().isAfter(today));
      if (fits) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Stretch walk(Stretch from, List<Step> steps, int first) {
    Stretch stretch = from;
    for (int i = first; i < steps.size() && stretch != null; i++) {
      stretch = steps.get(i).in(stretch);
    }
    return stretch;
  }

  // ---- values with X

  /** The value of a point when the unit around its first step is unknown. */
  private static @Nullable Resolved masked(Point point, Grain unknown) {
    Stretch unit = Stretch.of(unknown, NOWHERE);
    Stretch found = unit == null ? null : walk(unit, point.steps(), 0);
    if (found == null) {
      return null;
    }
    boolean time = found.grain().isClock();
    boolean festival = !point.steps().isEmpty() && isMovable(point.steps().get(0));
    return Resolved.unplaced(
        time ? DateFact.Type.TIME : DateFact.Type.DATE,
        mask(found, festival ? Grain.DAY : unknown));
  }

  private static boolean isMovable(Step step) {
    return step instanceof Step.Festival || step instanceof Step.Lunar;
  }

  private static String mask(Stretch found, Grain unknown) {
    String value = found.value();
    int slash = value.indexOf('/');
    if (slash > 0) {
      return mask(found.withValue(value.substring(0, slash)), unknown)
          + '/'
          + mask(found.withValue(value.substring(slash + 1)), unknown);
    }
    return switch (unknown) {
      case CENTURY -> "XX";
      case DECADE -> "XXX";
      case YEAR, HALF, QUARTER, SEASON -> maskHead(value, "XXXX");
      case MONTH -> maskHead(value, "XXXX-XX");
      case WEEK, WEEKEND ->
          found.grain() == Grain.WEEK || found.grain() == Grain.WEEKEND
              ? maskHead(value, "XXXX-WXX")
              : "XXXX-WXX-"
                  + found.firstDay().getDayOfWeek().getValue()
                  + value.substring(Math.min(value.length(), 10));
      default -> {
        String tail = value.substring(Math.min(value.length(), 10));
        boolean clock = tail.length() > 1 && Character.isDigit(tail.charAt(1));
        yield clock ? tail : "XXXX-XX-XX" + tail;
      }
    };
  }

  private static String maskHead(String value, String mask) {
    return mask + value.substring(Math.min(value.length(), mask.length()));
  }

  private static @Nullable Resolved every(Every every) {
    if (every.of() instanceof Length length) {
      return Resolved.unplaced(DateFact.Type.SET, length.value());
    }
    if (every.of() instanceof Between between) {
      Resolved first = maskedOpen(between.first());
      Resolved last = maskedOpen(between.last());
      return first == null || last == null
          ? null
          : Resolved.unplaced(DateFact.Type.SET, first.value() + '/' + last.value());
    }
    Resolved masked = every.of() instanceof Point point ? maskedOpen(point) : null;
    if (masked == null) {
      return null;
    }
    boolean clock = masked.value().startsWith("T");
    return Resolved.unplaced(
        DateFact.Type.SET, clock ? "XXXX-XX-XX" + masked.value() : masked.value());
  }

  private static @Nullable Resolved maskedOpen(Point point) {
    return point.steps().isEmpty() ? null : masked(point, point.steps().get(0).container());
  }

  // ---- ranges

  private static @Nullable Resolved between(Between between, Context context) {
    Point first = between.first();
    Point last = between.last();
    Resolved a;
    Resolved b;
    if (first.isOpen() && (!last.isOpen() || isClock(first) && !isClock(last))) {
      b = point(last, context);
      a = b == null || b.stretch() == null ? null : before(first, b.stretch());
      if (a == null) {
        a = point(first, context);
      }
    } else {
      a = point(first, context);
      b = a == null || !last.isOpen() ? point(last, context) : after(last, a, context);
    }
    if (a == null || b == null) {
      return null;
    }
    boolean time = a.type() == DateFact.Type.TIME || b.type() == DateFact.Type.TIME;
    Stretch end = b.stretch();
    LocalDateTime to = end != null && end.grain().isFinerThan(Grain.PART) ? end.from() : b.to();
    if (a.from() != null && to != null && to.isBefore(a.from())) {
      return null;
    }
    return new Resolved(
        time ? DateFact.Type.TIME : DateFact.Type.DATE,
        a.value() + '/' + b.value(),
        a.from(),
        to,
        end,
        a.fromContext() || b.fromContext());
  }

  private static boolean isClock(Point point) {
    return point.steps().get(0).container() == Grain.DAY;
  }

  /** The last end of a range in the unit of the first: 3月至5月, May 3-5, 9:30-18:30. */
  private static @Nullable Resolved after(Point last, Resolved first, Context context) {
    Stretch start = first.stretch();
    if (start == null) {
      return maskedOpen(last);
    }
    Grain container = last.steps().get(0).container();
    Stretch unit = Stretch.of(container, start.from());
    for (int i = 0; i < TRIES && unit != null; i++) {
      Stretch found = walk(unit, last.steps(), 0);
      if (found != null && found.to().isAfter(start.from())) {
        return Resolved.of(found, first.fromContext());
      }
      unit = unit.plus(1);
    }
    return point(last, context);
  }

  /** The first end of a range in or before the unit of the last: Nov-Feb 2017. */
  private static @Nullable Resolved before(Point first, Stretch last) {
    Grain container = first.steps().get(0).container();
    if (container == Grain.DAY) {
      Stretch found = walk(Stretch.day(last.firstDay()), first.steps(), 0);
      return found == null ? null : Resolved.of(found, false);
    }
    Stretch unit = Stretch.of(container, last.from());
    for (int i = 0; i < TRIES && unit != null; i++) {
      Stretch found = walk(unit, first.steps(), 0);
      if (found != null && !found.from().isAfter(last.from())) {
        return Resolved.of(found, false);
      }
      unit = unit.plus(-1);
    }
    return null;
  }

  // ---- lengths beside an anchor

  private static @Nullable Resolved distance(Distance distance, Context context) {
    Length length = distance.length();
    Stretch anchor;
    Meaning from = distance.from();
    if (from != null) {
      Resolved inner = resolve(from, context);
      if (inner == null) {
        return null;
      }
      anchor = inner.stretch();
    } else if (story(distance, context) != null) {
      anchor = story(distance, context);
    } else {
      LocalDateTime now = distance.anchor() == Anchor.STORY ? null : context.now();
      anchor = now == null ? null : Stretch.second(now);
    }
    Grain grain = unit(length);
    if (from != null && grain.compareTo(Grain.DAY) < 0 && grain != Grain.YEAR) {
      grain = Grain.DAY;
    }
    if (anchor == null) {
      return Resolved.unplaced(
          grain.isClock() ? DateFact.Type.TIME : DateFact.Type.DATE, unknown(grain));
    }
    LocalDateTime base = anchor.from();
    if (!length.isKnown()) {
      return new Resolved(
          grain.isClock() ? DateFact.Type.TIME : DateFact.Type.DATE,
          unknown(grain),
          distance.sign() > 0 ? anchorEnd(base) : null,
          distance.sign() > 0 ? null : anchorEnd(base),
          null,
          true);
    }
    if (grain.isClock() && from == null && !context.clock() && context.near() == null) {
      return withoutClock(length, base);
    }
    Stretch near = at(length, base, distance.sign(), grain);
    Length most = distance.most();
    Stretch far = most == null ? near : at(most, base, distance.sign(), grain);
    if (near == null || far == null) {
      return null;
    }
    Stretch start = distance.sign() > 0 ? near : far;
    Stretch end = distance.sign() > 0 ? far : near;
    return start.equals(end)
        ? Resolved.of(start, true)
        : new Resolved(
            grain.isClock() ? DateFact.Type.TIME : DateFact.Type.DATE,
            start.value() + '/' + end.value(),
            start.from(),
            end.to(),
            end,
            true);
  }

  private static @Nullable Stretch story(Distance distance, Context context) {
    if (distance.anchor() == Anchor.DOCUMENT) {
      return null;
    }
    return distance.sign() > 0 ? context.after() : context.before();
  }

  private static LocalDateTime anchorEnd(LocalDateTime moment) {
    return moment.toLocalDate().atStartOfDay();
  }

  private static @Nullable Stretch at(Length length, LocalDateTime base, int sign, Grain grain) {
    LocalDateTime moment = length.from(base, sign);
    return moment == null ? null : Stretch.of(grain, moment);
  }

  /** A distance told in decades or halves is one of years or months. */
  private static Grain unit(Length length) {
    return switch (length.grain()) {
      case CENTURY, DECADE, YEAR -> Grain.YEAR;
      case HALF, QUARTER, SEASON -> Grain.MONTH;
      case WEEKEND -> Grain.WEEK;
      default -> length.grain();
    };
  }

  private static String unknown(Grain grain) {
    return switch (grain) {
      case YEAR -> "XXXX";
      case MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case DAY -> "XXXX-XX-XX";
      case HOUR -> "XXXX-XX-XXTXX";
      default -> "XXXX-XX-XXTXX:XX";
    };
  }

  /** Hours and minutes from a document whose clock is unknown: its day, if they stay within one. */
  private static @Nullable Resolved withoutClock(Length length, LocalDateTime base) {
    LocalDate day = base.toLocalDate();
    LocalDateTime moved = length.from(day.atStartOfDay(), 1);
    if (moved == null || moved.isAfter(day.plusDays(1).atStartOfDay())) {
      return Resolved.unplaced(DateFact.Type.TIME, unknown(length.grain()));
    }
    Stretch stretch = Stretch.day(day);
    String tail = length.grain() == Grain.HOUR ? "TXX" : "TXX:XX";
    return new Resolved(
        DateFact.Type.TIME, stretch.value() + tail, stretch.from(), stretch.to(), null, true);
  }

  private static Resolved spell(Spell spell, Context context) {
    Length length = spell.length();
    String value = value(length, spell.most());
    LocalDateTime now = context.now();
    if (now == null) {
      return Resolved.unplaced(DateFact.Type.DURATION, value);
    }
    LocalDateTime anchor = length.grain().isClock() ? now : anchorEnd(now);
    LocalDateTime other = length.from(anchor, spell.sign());
    return spell.sign() < 0
        ? new Resolved(DateFact.Type.DURATION, value, other, anchor, null, true)
        : new Resolved(DateFact.Type.DURATION, value, anchor, other, null, true);
  }
}
