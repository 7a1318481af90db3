package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.DateWords.DateWord;
import io.github.hanfacts.internal.date.DateWords.Recurrence;
import io.github.hanfacts.internal.date.DateWords.ShiftRole;
import io.github.hanfacts.internal.date.DateWords.ShiftWord;
import io.github.hanfacts.internal.date.Meaning.Anchor;
import io.github.hanfacts.internal.date.Meaning.Between;
import io.github.hanfacts.internal.date.Meaning.Distance;
import io.github.hanfacts.internal.date.Meaning.Every;
import io.github.hanfacts.internal.date.Meaning.Point;
import io.github.hanfacts.internal.date.Meaning.Shift;
import io.github.hanfacts.internal.date.Meaning.Spell;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.text.Chars;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The English grammar of dates: which expression starts at a place, with all that belongs to it.
 */
final class EnglishDates {

  private static final String THE = "the";

  /** Words that count a unit: a year, half an hour. */
  private static final long COUNTS = WordClass.set(WordClass.DATE_COUNT, WordClass.PART_WORD);

  /** Words that a point begins with. */
  private static final long POINTS =
      WordClass.set(
          WordClass.DATE_WORD,
          WordClass.MONTH,
          WordClass.WEEKDAY,
          WordClass.DAY_PART,
          WordClass.SEASON,
          WordClass.FESTIVAL,
          WordClass.ERA,
          WordClass.DATE_SHIFT,
          WordClass.ORDINAL_WORD);

  private final Scan scan;
  private final EnglishPoints points;
  private final EnglishLengths lengths;

  EnglishDates(Scan scan, Clocks clocks, NumericDates numeric) {
    this.scan = scan;
    this.points = new EnglishPoints(scan, clocks, numeric);
    this.lengths = new EnglishLengths(scan);
  }

  /**
   * The longest expression that starts at {@code start}; null when there is none.
   *
   * @param classes the classes of the word that stands there, as bits; 0 for a numeral
   */
  @Nullable Phrase read(int start, long classes) {
    if (scan.kind(start - 1) == Chars.LATIN) {
      return null;
    }
    Phrase best = (classes & WordClass.RECURRENCE.bit()) != 0 ? recurrence(start) : null;
    if ((classes & WordClass.DATE_EDGE.bit()) != 0) {
      best = longer(best, edge(start));
    }
    if ((classes & WordClass.DATE_WORD.bit()) != 0) {
      best = longer(best, several(start));
    }
    if ((classes & WordClass.DATE_SHIFT.bit()) != 0) {
      best = longer(best, weekOf(start));
      best = longer(best, spell(start));
    }
    if (classes == 0 || (classes & COUNTS) != 0) {
      best = longer(best, length(start));
    }
    if (classes == 0 || (classes & POINTS) != 0) {
      best = longer(best, point(start));
    }
    return best == null ? null : determined(best);
  }

  private static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
    return a == null || b != null && b.end() > a.end() ? b : a;
  }

  /** The determiner belongs to what it makes definite: the past five years, the 1990s. */
  private Phrase determined(Phrase phrase) {
    int start = phrase.start();
    Phrase found = phrase;
    boolean the = takesDeterminer(phrase) && scan.isWordBefore(THE, start);
    if (the) {
      found = phrase.from(scan.text().skipBlanksBack(start) - THE.length());
    }
    Found<Mod> preposition =
        scan.lexicon()
            .findBefore(
                scan.text(), scan.text().skipBlanksBack(found.start()), DateWords.PREPOSITIONS);
    if (preposition != null && isPointLike(found.meaning())) {
      return found.with(preposition.meaning());
    }
    Found<Mod> modifier = Modifiers.before(scan.lexicon(), scan.text(), found.start());
    boolean length =
        found.meaning() instanceof Length || found.meaning() instanceof Meaning.Lengths;
    if (modifier != null
        && modifier.meaning() == Mod.MORE_THAN
        && scan.isWord("over", modifier.start())
        && scan.isWord("of", scan.skip(found.end()))) {
      return found;
    }
    if (modifier != null && (length || modifier.meaning() == Mod.APPROX && !isDistance(found))) {
      return found.from(modifier.start()).with(modifier.meaning());
    }
    return found;
  }

  private static boolean isPointLike(Meaning meaning) {
    return meaning instanceof Point || meaning instanceof Distance;
  }

  private static boolean isDistance(Phrase phrase) {
    return phrase.meaning() instanceof Distance;
  }

  private boolean takesDeterminer(Phrase phrase) {
    Meaning meaning = phrase.meaning();
    if (meaning instanceof Spell || meaning instanceof Every) {
      return meaning instanceof Spell;
    }
    if (meaning instanceof Between between) {
      return takesDeterminer(phrase.meaning(between.first()));
    }
    return meaning instanceof Point point && points.isDefinite(phrase.start(), point);
  }

  // ---- points and ranges

  private @Nullable Phrase point(int start) {
    PointBuilder builder = points.read(start);
    if (builder.isEmpty()) {
      return null;
    }
    Point point = builder.point();
    Phrase first = new Phrase(start, builder.end(), point, builder.mod(), "en point");
    Phrase range = range(first, point);
    return suffixed(range == null ? first : range);
  }

  private Phrase suffixed(Phrase phrase) {
    Found<DateWords.Suffix> suffix = scan.find(scan.skip(phrase.end()), DateWords.SUFFIXES);
    if (suffix != null
        && suffix.meaning() == DateWords.Suffix.SINCE
        && scan.kind(suffix.start()) == Chars.LATIN) {
      return phrase.to(suffix.end()).with(Mod.ON_OR_AFTER);
    }
    return phrase;
  }

  /** From March to May 2024, May 3-5, 9:30-18:30, between 2014 and 2018. */
  private @Nullable Phrase range(Phrase first, Point point) {
    int p = scan.skip(first.end());
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    if (connector == null) {
      return null;
    }
    if (!connector.meaning() && !isBetween(first.start())) {
      return null;
    }
    int q = scan.skip(connector.end());
    PointBuilder builder = points.readLast(q, point);
    if (builder.isEmpty()) {
      return null;
    }
    Point last = builder.point();
    Grain a = point.grain();
    Grain b = last.grain();
    boolean pair =
        a == b
            || a.isClock() && b.isClock()
            || point.base() instanceof Meaning.Fixed && last.base() instanceof Meaning.Fixed
            || b == Grain.DAY && !a.isClock()
            || a == Grain.DAY && !b.isClock();
    if (!pair) {
      return null;
    }
    Meaning meaning = new Between(point, last);
    if (isWeekday(point) && isWeekday(last)) {
      meaning = new Every(meaning);
    }
    return new Phrase(first.start(), builder.end(), meaning, null, "en range");
  }

  private boolean isBetween(int start) {
    int p =
        scan.isWordBefore(THE, start) ? scan.text().skipBlanksBack(start) - THE.length() : start;
    return scan.isWordBefore("between", p);
  }

  private static boolean isWeekday(Point point) {
    return point.isOpen()
        && point.steps().size() == 1
        && point.steps().get(0) instanceof Step.Weekday;
  }

  private @Nullable Phrase several(int start) {
    Found<DateWord> found = scan.find(start, DateWords.DATE_WORDS);
    return found == null || found.meaning().shift() == found.meaning().last()
        ? null
        : new Phrase(
            start,
            found.end(),
            new Between(
                Point.of(
                    new Shift(found.meaning().shift(), found.meaning().grain(), Anchor.DOCUMENT)),
                Point.of(
                    new Shift(found.meaning().last(), found.meaning().grain(), Anchor.DOCUMENT))),
            null,
            "en several days");
  }

  /** The week of April 10. */
  private @Nullable Phrase weekOf(int start) {
    Found<ShiftWord> found = scan.find(start, DateWords.SHIFTS);
    if (found == null || found.meaning().role() != ShiftRole.WEEK) {
      return null;
    }
    int p = scan.skip(found.end());
    if (scan.isWord(THE, p)) {
      p = scan.skip(p + THE.length());
    }
    PointBuilder day = points.read(p);
    return day.isEmpty() || day.grain() != Grain.DAY
        ? null
        : new Phrase(
            start,
            day.end(),
            Point.of(new Meaning.Around(day.point(), Grain.WEEK, 0)),
            null,
            "en week of");
  }

  /** early 2018, mid-March, the end of next year, earlier this month. */
  private @Nullable Phrase edge(int start) {
    int from = start;
    Found<Optional<Mod>> found = scan.find(from, DateWords.EDGES);
    if (found == null) {
      return null;
    }
    int p = scan.skip(found.end());
    boolean the = scan.isWord(THE, p);
    if (the) {
      p = scan.skip(p + THE.length());
    }
    Phrase inner = point(p);
    if (inner == null || inner.mod() != null && inner.mod() != Mod.ON_OR_AFTER) {
      return bareEdge(start, found, p, the);
    }
    boolean definite =
        inner.meaning() instanceof Point point
            && (point.base() instanceof Shift || point.grain() == Grain.PART);
    if (found.meaning().isEmpty() && !definite) {
      return null;
    }
    return new Phrase(start, inner.end(), inner.meaning(), found.meaning().orElse(null), "en edge");
  }

  /** The end of the year, the beginning of the month. */
  private @Nullable Phrase bareEdge(int start, Found<Optional<Mod>> found, int p, boolean the) {
    Found<DateWords.TimeUnit> unit = the ? scan.find(p, DateWords.TIME_UNITS) : null;
    if (unit == null || found.meaning().isEmpty() || unit.meaning().count() != 1) {
      return null;
    }
    Grain grain = unit.meaning().grain();
    boolean calendar =
        grain == Grain.YEAR
            || grain == Grain.MONTH
            || grain == Grain.WEEK
            || grain == Grain.DECADE
            || grain == Grain.CENTURY
            || grain == Grain.QUARTER;
    return calendar
        ? new Phrase(
            start,
            unit.end(),
            Point.of(new Shift(0, grain, Anchor.EITHER)),
            found.meaning().get(),
            "en edge")
        : null;
  }

  // ---- lengths

  private @Nullable Phrase length(int start) {
    EnglishLengths.Reading reading = lengths.read(start);
    return reading == null ? null : after(start, reading);
  }

  /** A length with what follows it: ago, later, before Christmas. */
  private @Nullable Phrase after(int start, EnglishLengths.Reading reading) {
    int p = scan.skip(reading.end());
    Found<DateWords.Suffix> suffix = scan.find(p, DateWords.SUFFIXES);
    Length length = reading.length();
    Length most = reading.most();
    Phrase from = distance(start, reading, p);
    if (from != null) {
      return from;
    }
    if (suffix != null && scan.kind(p) == Chars.LATIN) {
      int sign =
          switch (suffix.meaning()) {
            case AGO, EARLIER -> -1;
            case LATER, FROM_NOW -> 1;
            default -> 0;
          };
      Anchor anchor =
          switch (suffix.meaning()) {
            case AGO, FROM_NOW -> Anchor.DOCUMENT;
            default -> Anchor.EITHER;
          };
      if (sign != 0) {
        return new Phrase(
            start,
            suffix.end(),
            new Distance(length, most, sign, null, anchor),
            null,
            "en distance");
      }
    }
    if (!reading.certain()) {
      return null;
    }
    Phrase phrase = new Phrase(start, reading.end(), reading.meaning(), reading.mod(), "en length");
    Found<Mod> modifier = Modifiers.after(scan.lexicon(), scan.text(), reading.end());
    return modifier == null ? phrase : phrase.to(modifier.end()).with(modifier.meaning());
  }

  /** Two weeks before Christmas, three days after January 12, 4 months from tomorrow. */
  private @Nullable Phrase distance(int start, EnglishLengths.Reading reading, int p) {
    int sign =
        scan.isWord("before", p) ? -1 : scan.isWord("after", p) || scan.isWord("from", p) ? 1 : 0;
    if (sign == 0) {
      return null;
    }
    int q = scan.skip(wordEnd(p));
    if (scan.isWord(THE, q)) {
      q = scan.skip(q + THE.length());
    }
    PointBuilder point = points.read(q);
    if (point.isEmpty() || point.grain() != Grain.DAY || point.mod() != null) {
      return null;
    }
    return new Phrase(
        start,
        point.end(),
        new Distance(reading.length(), reading.most(), sign, point.point(), Anchor.DOCUMENT),
        null,
        "en distance");
  }

  private int wordEnd(int p) {
    int q = p;
    while (scan.kind(q) == Chars.LATIN) {
      q++;
    }
    return q;
  }

  /** The past five years, the next few months, recent weeks. */
  private @Nullable Phrase spell(int start) {
    Found<ShiftWord> found = scan.find(start, DateWords.SHIFTS);
    if (found == null || scan.kind(start) != Chars.LATIN) {
      return null;
    }
    ShiftWord word = found.meaning();
    if (word.role() == ShiftRole.FIRST || word.role() == ShiftRole.LAST || word.count() == 0) {
      return null;
    }
    int p = scan.skip(found.end());
    EnglishLengths.Reading reading = lengths.readCounted(p, word.role() == ShiftRole.SPELL);
    if (reading == null && scan.isWord("past", found.end() - 4) && scan.isWordBefore(THE, start)) {
      reading = lengths.readOne(p);
    }
    return reading == null
        ? null
        : new Phrase(
            start,
            reading.end(),
            new Spell(reading.length(), reading.most(), word.count()),
            reading.mod(),
            "en spell");
  }

  // ---- again and again

  private @Nullable Phrase recurrence(int start) {
    Found<Recurrence> found = scan.find(start, DateWords.RECURRENCES);
    if (found == null || scan.kind(start) != Chars.LATIN) {
      return null;
    }
    Length interval = found.meaning().interval();
    if (interval != null) {
      return new Phrase(start, found.end(), new Every(interval), null, "en every");
    }
    int p = scan.skip(found.end());
    EnglishLengths.Reading length = lengths.readCounted(p, false);
    if (length != null && length.most() == null) {
      return new Phrase(start, length.end(), new Every(length.length()), null, "en every");
    }
    Found<DateWords.TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    if (unit != null) {
      int count = unit.meaning().count() * (found.meaning().other() ? 2 : 1);
      return new Phrase(
          start, unit.end(), new Every(Length.of(count, unit.meaning().grain())), null, "en every");
    }
    PointBuilder point = points.read(p);
    return point.isEmpty() || !point.isOpen()
        ? null
        : new Phrase(start, point.end(), new Every(point.point()), null, "en every");
  }
}
