package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.DateWords.DateWord;
import io.github.hanfacts.internal.date.DateWords.Recurrence;
import io.github.hanfacts.internal.date.DateWords.ShiftRole;
import io.github.hanfacts.internal.date.DateWords.ShiftWord;
import io.github.hanfacts.internal.date.Meaning.Between;
import io.github.hanfacts.internal.date.Meaning.Every;
import io.github.hanfacts.internal.date.Meaning.Point;
import io.github.hanfacts.internal.date.Meaning.Shift;
import io.github.hanfacts.internal.date.Meaning.Spell;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese grammar of dates: which expression starts at a place, with all that belongs to it.
 */
final class ChineseDates {

  /** Words that count a unit: 多年, 半年. */
  private static final long COUNTS = WordClass.set(WordClass.DATE_COUNT, WordClass.PART_WORD);

  private static final char THIS = '这';
  private static final char THAT = '那';
  private static final char ONE = '一';
  private static final String MEASURE = "个";
  private static final char OF = '的';
  private static final char ORDINAL = '第';
  private static final char NEAR = '近';
  private static final char FIRST = '前';

  private final Scan scan;
  private final ChinesePoints points;
  private final ChineseLengths lengths;
  private final Suffixes suffixes;

  ChineseDates(Scan scan, Clocks clocks, NumericDates numeric) {
    this.scan = scan;
    this.points = new ChinesePoints(scan, clocks, numeric);
    this.lengths = new ChineseLengths(scan);
    this.suffixes = new Suffixes(scan);
  }

  /**
   * The longest expression that starts at {@code start}; null when there is none.
   *
   * @param classes the classes of the word that stands there, as bits; 0 for a numeral
   */
  @Nullable Phrase read(int start, long classes) {
    boolean numeral = classes == 0;
    Phrase best = (classes & WordClass.RECURRENCE.bit()) != 0 ? recurrence(start) : null;
    best = longer(best, point(start));
    if ((classes & WordClass.DATE_WORD.bit()) != 0) {
      best = longer(best, several(start));
    }
    if ((classes & WordClass.DATE_SHIFT.bit()) != 0) {
      best = longer(best, spell(start));
    }
    return numeral || (classes & COUNTS) != 0 ? longer(best, length(start)) : best;
  }

  private static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
    return a == null || b != null && b.end() > a.end() ? b : a;
  }

  // ---- points and ranges

  private @Nullable Phrase point(int anchor) {
    int before = scan.text().skipBlanksBack(anchor);
    int start = scan.at(before - 1) == ORDINAL ? before - 1 : anchor;
    PointBuilder builder = points.read(start);
    if (builder.isEmpty() || builder.isLunar() && builder.steps().isEmpty()) {
      return null;
    }
    Point point = builder.point();
    if (point.isOpen() && isPartAlone(point)) {
      point = new Point(new Shift(0, Grain.DAY, Meaning.Anchor.STORY), point.steps(), 0);
    }
    Phrase first = new Phrase(builder.start(), builder.end(), point, builder.mod(), "zh point");
    Phrase range = range(first, point);
    return about(apposition(zoned(suffixes.after(range == null ? first : range))));
  }

  /** 大约明年三月. */
  private Phrase about(Phrase phrase) {
    Found<Mod> modifier = Modifiers.before(scan.lexicon(), scan.text(), phrase.start());
    return phrase.mod() == null && modifier != null && modifier.meaning() == Mod.APPROX
        ? phrase.from(modifier.start()).with(Mod.APPROX)
        : phrase;
  }

  /** 北京时间9点30分: the zone before a time belongs to it. */
  private Phrase zoned(Phrase phrase) {
    Point point =
        phrase.meaning() instanceof Between between
            ? between.first()
            : phrase.meaning() instanceof Point alone ? alone : null;
    int last = point == null ? -1 : point.steps().size() - 1;
    if (point == null || last < 0 || !(point.steps().get(last) instanceof Step.Clock clock)) {
      return phrase;
    }
    int end = scan.text().skipBlanksBack(phrase.start());
    Found<String> zone = scan.lexicon().findBefore(scan.text(), end, DateWords.ZONES);
    if (zone == null) {
      return phrase;
    }
    List<Step> steps = new ArrayList<>(point.steps());
    steps.set(last, clock.in(zone.meaning()));
    Point told = new Point(point.base(), steps, point.leaning());
    Meaning meaning =
        phrase.meaning() instanceof Between between ? new Between(told, between.last()) : told;
    return phrase.from(zone.start()).meaning(meaning);
  }

  /** “十四五”这5年: the length says the plan once more. */
  private Phrase apposition(Phrase phrase) {
    int p = scan.skip(phrase.end());
    boolean plan = phrase.meaning() instanceof Point point && point.grain() == Grain.YEAR;
    if (!plan || scan.at(p) != THIS) {
      return phrase;
    }
    ChineseLengths.Reading reading = lengths.read(p + 1);
    return reading != null && reading.length().grain() == Grain.YEAR
        ? phrase.to(reading.end())
        : phrase;
  }

  private static boolean isPartAlone(Point point) {
    return point.steps().size() == 1 && point.steps().get(0) instanceof Step.Part;
  }

  /** 2018年至2020年, 3月至5月, 9:30-18:30, 周一至周五. */
  private @Nullable Phrase range(Phrase first, Point point) {
    int p = scan.skip(first.end());
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    if (connector == null || first.mod() != null) {
      return null;
    }
    int q = scan.skip(connector.end());
    PointBuilder builder = points.readLast(q);
    if (builder.isEmpty()) {
      return null;
    }
    Point last = sameHalf(point, builder.point());
    if (!isPair(point, last)) {
      return null;
    }
    if (!connector.meaning() && !isEnclosed(builder.end())) {
      return null;
    }
    Meaning meaning = new Between(point, last);
    if (isWeekday(point) && isWeekday(last)) {
      meaning = new Every(meaning);
    }
    return new Phrase(first.start(), builder.end(), meaning, builder.mod(), "zh range");
  }

  /** Whether 之间 follows: what makes a range of two dates joined by 和. */
  private boolean isEnclosed(int end) {
    Found<DateWords.Suffix> suffix = scan.find(scan.skip(end), DateWords.SUFFIXES);
    return suffix != null && suffix.meaning() == DateWords.Suffix.BETWEEN;
  }

  /** 晚上7点到8点: the part of the day holds for both ends. */
  private static Point sameHalf(Point first, Point last) {
    Step a = first.steps().isEmpty() ? null : first.steps().get(first.steps().size() - 1);
    if (!(a instanceof Step.Clock from)
        || !last.isOpen()
        || last.steps().size() != 1
        || !(last.steps().get(0) instanceof Step.Clock to)) {
      return last;
    }
    int later = to.hour() + 12;
    boolean carried = from.part() && from.hour() >= 12 && to.hour() < 12 && later > from.hour();
    return carried
        ? Point.open(new Step.Clock(later, to.minute(), to.second(), to.zone(), true))
        : last;
  }

  private static boolean isWeekday(Point point) {
    return point.isOpen()
        && point.steps().size() == 1
        && point.steps().get(0) instanceof Step.Weekday;
  }

  /** Both ends are told in the same unit, or the last in a finer one that the first holds open. */
  private static boolean isPair(Point first, Point last) {
    Grain a = first.grain();
    Grain b = last.grain();
    return a == b
        || a.isClock() && b.isClock()
        || !last.isOpen()
        || b == Grain.DAY && a == Grain.MONTH;
  }

  /** 今明两天: several days in one word. */
  private @Nullable Phrase several(int start) {
    Found<DateWord> found = scan.find(start, DateWords.DATE_WORDS);
    if (found == null || found.meaning().shift() == found.meaning().last()) {
      return null;
    }
    DateWord word = found.meaning();
    return new Phrase(
        start,
        found.end(),
        new Between(
            Point.of(new Shift(word.shift(), word.grain(), word.anchor())),
            Point.of(new Shift(word.last(), word.grain(), word.anchor()))),
        null,
        "zh several days");
  }

  // ---- lengths

  private @Nullable Phrase length(int start) {
    ChineseLengths.Reading spoken = lengths.readOneAndHalf(start);
    ChineseLengths.Reading reading = spoken == null ? lengths.read(start) : spoken;
    return reading == null
        ? null
        : modified(lengths.after(spoken == null ? start : start - 1, reading, "zh length"));
  }

  /** A modifier before a length, where none stands after it. */
  private Phrase modified(Phrase phrase) {
    if (phrase.meaning() instanceof Meaning.Distance) {
      return phrase;
    }
    int start = phrase.start();
    char before = scan.at(start - 1);
    if ((before == THIS || before == THAT) && phrase.meaning() instanceof Length length) {
      return phrase.from(start - 1).meaning(before == THIS ? new Spell(length, null, -1) : length);
    }
    if (before == THIS && phrase.meaning() instanceof Spell) {
      return phrase.from(start - 1);
    }
    Found<Mod> found = Modifiers.before(scan.lexicon(), scan.text(), start);
    return found == null ? phrase : phrase.from(found.start()).with(found.meaning());
  }

  /** 过去三年, 未来5年, 最近这两年, 这几年, 下一个五年, 前两年. */
  private @Nullable Phrase spell(int start) {
    Found<ShiftWord> found = scan.find(start, DateWords.SHIFTS);
    if (found == null || scan.kind(start) == Chars.LATIN) {
      return null;
    }
    ShiftWord word = found.meaning();
    int p = scan.skip(found.end());
    if (word.role() == ShiftRole.SHIFT) {
      if (scan.at(p) == ONE && scan.startsWith(MEASURE, p + 1) && word.count() != 0) {
        return spell(start, p + 2, word.count());
      }
      return null;
    }
    if (word.role() == ShiftRole.FIRST) {
      return first(start, p);
    }
    if (word.role() != ShiftRole.SPELL) {
      return null;
    }
    if (scan.at(p) == THIS) {
      p = scan.skip(p + 1);
    }
    if (scan.at(start) == NEAR && found.end() == start + 1 && !isRecent(start, p)) {
      return null;
    }
    return spell(start, p, word.count());
  }

  private @Nullable Phrase spell(int start, int p, int sign) {
    ChineseLengths.Reading reading = lengths.read(p);
    if (reading == null) {
      return null;
    }
    Phrase phrase = lengths.after(p, reading, "zh spell").from(start);
    if (phrase.meaning() instanceof Meaning.Distance) {
      phrase = new Phrase(start, reading.end(), reading.length(), reading.mod(), "zh spell");
    }
    Mod mod =
        phrase.meaning() instanceof Spell && phrase.mod() == Mod.EQUAL_OR_LESS
            ? reading.mod()
            : phrase.mod();
    return phrase.meaning(new Spell(reading.length(), reading.most(), sign)).with(mod);
  }

  /** 前两年 at the head of a clause is the past two; 人生的前二十年 has them first. */
  private @Nullable Phrase first(int start, int p) {
    ChineseLengths.Reading reading = lengths.read(p);
    if (reading == null || scan.at(start) != FIRST) {
      return null;
    }
    Phrase phrase = lengths.after(p, reading, "zh first").from(start);
    if (scan.at(start - 1) == OF) {
      return phrase;
    }
    Grain grain = reading.length().grain();
    boolean past = grain == Grain.YEAR || grain == Grain.DAY;
    return past && scan.beginsClause(start)
        ? phrase.meaning(new Spell(reading.length(), reading.most(), -1))
        : null;
  }

  /** 近三年 after a verb or 有 is nearly three years; at the head of a clause, or with 来, the last. */
  private boolean isRecent(int start, int p) {
    ChineseLengths.Reading reading = lengths.read(p);
    if (reading == null) {
      return false;
    }
    if (reading.length().grain().isClock()) {
      return false;
    }
    int after = scan.skip(reading.end());
    return scan.at(after) == '来'
        || scan.beginsClause(start)
        || scan.isPreposition(scan.at(start - 1)) && scan.at(start - 1) != '近';
  }

  // ---- again and again

  /** 每年, 每两周, 每个星期一, 每天早上7点, 每个深夜. */
  private @Nullable Phrase recurrence(int start) {
    Found<Recurrence> found = scan.find(start, DateWords.RECURRENCES);
    if (found == null || scan.kind(start) == Chars.LATIN) {
      return null;
    }
    Length interval = found.meaning().interval();
    int p = scan.skip(found.end());
    Found<DateWords.WeekdayName> weekday = scan.find(start + 1, DateWords.WEEKDAYS);
    if (interval != null && weekday != null && weekday.end() > found.end()) {
      // 每周一 is every Monday; 每周 alone would end in its midst.
      p = start + 1;
      interval = null;
    }
    if (interval != null) {
      PointBuilder inside = points.readOpen(p);
      Point point = inside.isEmpty() ? null : inside.point();
      if (point != null && point.isOpen() && !scan.isCut(p, inside.end())) {
        return new Phrase(start, inside.end(), new Every(point), null, "zh every");
      }
      if (scan.isCut(start, found.end())) {
        return null;
      }
      return new Phrase(start, found.end(), new Every(interval), null, "zh every");
    }
    ChineseLengths.Reading length = lengths.read(p);
    if (length != null && length.most() == null && length.mod() == null) {
      return new Phrase(start, length.end(), new Every(length.length()), null, "zh every");
    }
    PointBuilder point = points.readOpen(p);
    return point.isEmpty()
        ? unit(start, p)
        : new Phrase(start, point.end(), new Every(point.point()), null, "zh every");
  }

  /** 每个月, 每个季度. */
  private @Nullable Phrase unit(int start, int p) {
    Found<DateWords.TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    return unit == null
            || scan.kind(p) == Chars.LATIN
            || unit.meaning().measure() == DateWords.Measure.NEVER
            || scan.isCut(p, unit.end())
        ? null
        : new Phrase(
            start,
            unit.end(),
            new Every(Length.of(unit.meaning().count(), unit.meaning().grain())),
            null,
            "zh every");
  }
}
