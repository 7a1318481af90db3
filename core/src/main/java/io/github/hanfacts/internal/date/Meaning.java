package io.github.hanfacts.internal.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression means before anyone knows when it was said. The grammars of both
 * languages build these; {@link Resolver} turns them into values.
 */
sealed interface Meaning
    permits Length,
        Meaning.Point,
        Meaning.Between,
        Meaning.Distance,
        Meaning.Spell,
        Meaning.Lengths,
        Meaning.Every,
        Meaning.Vague {

  /** What a relative expression counts from. */
  enum Anchor {
    /** The day the document was written: yesterday, 去年. */
    DOCUMENT,
    /** The last date of the story, which must be near: the next day, 当年. */
    STORY,
    /** The last date of the same sentence: 当年, which else means long ago. */
    SENTENCE,
    /** The story's date where one is told in the same stretch of text, else the document's. */
    EITHER
  }

  /** Where a point begins to be told. */
  sealed interface Base {}

  /** A stretch known by itself: 2025, the 1990s, 1894 of 光绪二十年. */
  record Fixed(Stretch stretch) implements Base {}

  /** A whole unit counted from an anchor: last year, 上上周, 次日. */
  record Shift(int count, Grain grain, Anchor anchor) implements Base {}

  /** The unit that lies around, before or after another date: the week of April 10. */
  record Around(Meaning meaning, Grain grain, int count) implements Base {}

  /**
   * A place in the calendar, told from coarse to fine: 去年7月 is the year before the document's and
   * its July. Without a base the year (or month, week, day) is open.
   *
   * @param leaning where an open point looks first: 0 by the sentence, -1 the past, 1 the future
   */
  record Point(@Nullable Base base, List<Step> steps, int leaning) implements Meaning {
    public Point {
      steps = List.copyOf(steps);
    }

    static Point of(@Nullable Base base, List<Step> steps) {
      return new Point(base, steps, 0);
    }

    static Point of(Base base, Step... steps) {
      return new Point(base, List.of(steps), 0);
    }

    static Point open(Step... steps) {
      return new Point(null, List.of(steps), 0);
    }

    /** This point narrowed further. */
    Point then(Step step) {
      List<Step> more = new ArrayList<>(steps);
      more.add(step);
      return new Point(base, more, leaning);
    }

    /** The unit that the point is one of. */
    Grain grain() {
      for (int i = steps.size() - 1; i >= 0; i--) {
        Grain grain = steps.get(i).grain();
        if (grain != null) {
          return grain;
        }
      }
      if (base instanceof Fixed fixed) {
        return fixed.stretch().grain();
      }
      if (base instanceof Shift shift) {
        return shift.grain();
      }
      return base instanceof Around around ? around.grain() : Grain.DAY;
    }

    /** Whether nothing says in which year, month, week or day. */
    boolean isOpen() {
      return base == null;
    }
  }

  /** From one date to another. */
  record Between(Point first, Point last) implements Meaning {}

  /**
   * A length before (-1) or after (1) a date, or before or after the anchor: 三年前, two days later.
   */
  record Distance(
      Length length, @Nullable Length most, int sign, @Nullable Meaning from, Anchor anchor)
      implements Meaning {}

  /**
   * A length that its words place next to the anchor: the past five years, 未来三年.
   *
   * @param most the upper bound where the length is a range
   * @param sign -1 where it ends at the anchor, 1 where it begins there
   */
  record Spell(Length length, @Nullable Length most, int sign) implements Meaning {}

  /** A length between two bounds: 2-3年. */
  record Lengths(Length least, Length most) implements Meaning {}

  /** Again and again: every point like this one, or at this interval. */
  record Every(Meaning of) implements Meaning {}

  /** A word that points into the present, past or future without a calendar value. */
  record Vague(String value) implements Meaning {}
}
