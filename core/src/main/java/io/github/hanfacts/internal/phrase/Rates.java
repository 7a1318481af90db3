package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.phrase.PhraseLists.Rate;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import org.jspecify.annotations.Nullable;

/** What a number is counted by: 每平方米4.5万元, 月均销量超1.2万辆, 30元/人, {@code $5 a day}. */
final class Rates {

  private static final int LONGEST_GAP = 4;
  private static final char EACH = '每';

  private final SourceText text;
  private final Lexicon lexicon;

  Rates(LexedText lexed) {
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
  }

  /**
   * The rate before a number that starts at {@code start}. It is empty, or ends earlier, where its
   * word does not belong to the span of the number.
   */
  @Nullable Found<String> before(int start) {
    int edge = text.skipBlanksBack(start);
    Found<Rate> rate = rate(edge);
    if (rate != null) {
      int from = rate.meaning().inside() ? rate.start() : edge;
      return new Found<>(from, edge, rate.meaning().per());
    }
    Found<String> each = each(edge);
    return each != null ? each : acrossNoun(edge);
  }

  private @Nullable Found<Rate> rate(int end) {
    Found<Rate> rate = lexicon.findBefore(text, end, PhraseLists.RATES);
    return rate == null || isDated(rate.start()) ? null : rate;
  }

  /** 12月交付, 去年产量: the unit of time belongs to a date and rates nothing. */
  private boolean isDated(int start) {
    if (lexicon.match(text, start, WordClass.TIME_UNIT.bit()) == Lexicon.NONE) {
      return false;
    }
    int before = text.skipBlanksBack(start);
    byte kind = text.kind(before - 1);
    return kind == Chars.DIGIT
        || kind == Chars.HAN_NUMERAL
        || lexicon.matchBefore(text, before, WordClass.DATE_SHIFT.bit()) != Lexicon.NONE
        || lexicon.matchBefore(text, start + 1, WordClass.DATE_WORD.bit()) != Lexicon.NONE;
  }

  /** 每 with a unit or classifier that ends at {@code end}. */
  private @Nullable Found<String> each(int end) {
    Found<UnitWord> unit = lexicon.findBefore(text, end, PhraseLists.UNITS);
    if (unit == null || text.at(unit.start() - 1) != EACH) {
      unit = lexicon.findBefore(text, end, PhraseLists.CLASSIFIERS);
    }
    return unit == null || text.at(unit.start() - 1) != EACH
        ? null
        : new Found<>(unit.start() - 1, end, unit.meaning().id());
  }

  /** 每平方米土地成本仅850元: only the noun that is rated stands between. */
  private @Nullable Found<String> acrossNoun(int end) {
    Found<String> limiter = lexicon.findBefore(text, end, PhraseLists.LIMITERS);
    int nounEnd = limiter == null ? end : limiter.start();
    Found<String> noun = lexicon.findBefore(text, nounEnd, PhraseLists.RATE_NOUNS);
    if (noun == null) {
      return null;
    }
    for (int gap = 0; gap <= LONGEST_GAP; gap++) {
      int p = noun.start() - gap;
      if (gap > 0 && !Chars.isHan(text.at(p))) {
        return null;
      }
      Found<Rate> rate = rate(p);
      if (rate != null) {
        return new Found<>(end, end, rate.meaning().per());
      }
      Found<String> each = each(p);
      if (each != null) {
        return new Found<>(end, end, each.meaning());
      }
    }
    return null;
  }

  /** What stands after a stroke, 每, "per", "each" or "a". */
  @Nullable Found<String> after(int end) {
    int p = text.kind(end) == Chars.BLANK ? end + 1 : end;
    char c = text.at(p);
    int q;
    boolean sign = c == '/' || c == EACH;
    boolean article = false;
    if (sign) {
      q = text.skipBlanks(p + 1);
    } else if (text.startsWith("per ", p)) {
      q = p + 4;
    } else if (text.startsWith("every ", p)) {
      q = p + 6;
      article = true;
    } else if (text.startsWith("a ", p) || text.startsWith("an ", p)) {
      q = text.at(p + 1) == ' ' ? p + 2 : p + 3;
      article = true;
    } else {
      return null;
    }
    Found<String> per = lexicon.find(text, q, PhraseLists.PER_WORDS);
    Found<UnitWord> unit = lexicon.find(text, q, PhraseLists.UNITS);
    if (unit != null && (per == null || unit.end() > per.end())) {
      return new Found<>(p, unit.end(), unit.meaning().id());
    }
    if (per != null) {
      return new Found<>(p, per.end(), per.meaning());
    }
    Found<UnitWord> classifier = article ? null : lexicon.find(text, q, PhraseLists.CLASSIFIERS);
    return classifier == null ? null : new Found<>(p, classifier.end(), classifier.meaning().id());
  }
}
