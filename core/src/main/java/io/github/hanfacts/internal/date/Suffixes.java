package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.DateWords.Suffix;
import io.github.hanfacts.internal.date.Meaning.Point;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.Modifiers;
import org.jspecify.annotations.Nullable;

/** What stands after a Chinese point of the calendar and changes it: 初 底 前 后 以来 起 间 左右. */
final class Suffixes {

  private static final int LONGEST_CHAIN = 3;

  private final Scan scan;

  Suffixes(Scan scan) {
    this.scan = scan;
  }

  /** The modifier of a third of a month: its first ten days are its START. */
  static Mod third(Step.Third third) {
    return switch (third.third()) {
      case 1 -> Mod.START;
      case 2 -> Mod.MID;
      default -> Mod.END;
    };
  }

  /** A point with all that follows it and belongs to it. */
  Phrase after(Phrase phrase) {
    Phrase found = phrase;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Phrase more = one(found);
      if (more == null) {
        break;
      }
      found = more;
    }
    Found<Mod> modifier =
        found.mod() == null && found.meaning() instanceof Point
            ? Modifiers.after(scan.lexicon(), scan.text(), found.end())
            : null;
    return modifier != null && modifier.meaning() == Mod.APPROX
        ? found.to(modifier.end()).with(Mod.APPROX)
        : found;
  }

  private @Nullable Phrase one(Phrase phrase) {
    int p = scan.skip(phrase.end());
    Found<Suffix> found = scan.find(p, DateWords.SUFFIXES);
    if (found == null || scan.isCut(p, found.end())) {
      return null;
    }
    Grain grain = phrase.meaning() instanceof Point point ? point.grain() : Grain.DAY;
    int end = found.end();
    return switch (found.meaning()) {
      case START -> edge(phrase, grain, Mod.START, end);
      case MID -> edge(phrase, grain, Mod.MID, end);
      case END -> edge(phrase, grain, Mod.END, end);
      case BEFORE -> phrase.to(end).with(phrase.mod() == Mod.END ? Mod.ON_OR_BEFORE : Mod.BEFORE);
      case AFTER -> phrase.to(end).with(Mod.AFTER);
      case ON_OR_BEFORE -> phrase.to(end).with(Mod.ON_OR_BEFORE);
      case ON_OR_AFTER -> phrase.to(end).with(Mod.ON_OR_AFTER);
      case SINCE -> end - p == 1 && isVerb(found) ? null : phrase.to(end).with(Mod.ON_OR_AFTER);
      case WITHIN, DURING, WHOLE -> phrase.to(end);
      case BETWEEN -> phrase.meaning() instanceof Meaning.Between ? phrase.to(end) : null;
      default -> null;
    };
  }

  /** 来 after a point is mostly a verb (去年来中国); 以来 and 起 are not. */
  private boolean isVerb(Found<Suffix> found) {
    return scan.at(found.start()) == '来';
  }

  private static @Nullable Phrase edge(Phrase phrase, Grain grain, Mod mod, int end) {
    boolean fits =
        switch (grain) {
          case CENTURY, DECADE, YEAR, QUARTER, SEASON, MONTH, WEEK, HALF -> true;
          default -> false;
        };
    return fits && phrase.mod() == null ? phrase.to(end).with(mod) : null;
  }
}
