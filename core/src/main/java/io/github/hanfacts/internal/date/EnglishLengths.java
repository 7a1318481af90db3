package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.DateWords.Measure;
import io.github.hanfacts.internal.date.DateWords.TimeUnit;
import io.github.hanfacts.internal.date.Meaning.Lengths;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.text.Chars;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** English lengths of time: five years, a year and a half, 24-hour, two to three weeks. */
final class EnglishLengths {

  private static final String AND = "and";
  private static final String HALF = "half";
  private static final String QUARTER = "quarter";
  private static final String OLD = "old";
  private static final int MOST_PARTS = 6;
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
  private static final BigDecimal ONE_QUARTER = new BigDecimal("0.25");

  private final Scan scan;

  EnglishLengths(Scan scan) {
    this.scan = scan;
  }

  /**
   * A length as it stands.
   *
   * @param certain whether it is one by itself; {@code a year} may be a rate
   */
  record Reading(
      Length length, @Nullable Length most, @Nullable Mod mod, int end, boolean certain) {
    Meaning meaning() {
      return most == null ? length : new Lengths(length, most);
    }
  }

  /** A count, or a range of counts, before a unit. */
  private record Count(
      @Nullable BigDecimal least, @Nullable BigDecimal most, int end, boolean article) {}

  /** The length that starts at {@code start}; null when there is none. */
  @Nullable Reading read(int start) {
    Reading found = part(start);
    for (int i = 1; i < MOST_PARTS && found != null && found.most() == null; i++) {
      Reading more = more(found);
      if (more == null) {
        break;
      }
      found = more;
    }
    return found == null || isAge(found.end()) ? null : found;
  }

  /** The same after past, next or every: a bare unit where it is a plural (recent months). */
  @Nullable Reading readCounted(int p, boolean bare) {
    if (scan.isWord("a", p) && !isFew(p)) {
      return null;
    }
    Reading found = read(p);
    if (found != null) {
      return found;
    }
    Found<TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    boolean plural = unit != null && scan.at(unit.end() - 1) == 's';
    return unit == null || !plural || unit.meaning().grain() == Grain.WEEKEND && !bare
        ? null
        : new Reading(Length.of(null, unit.meaning().grain()), null, null, unit.end(), true);
  }

  /** The year of the past year. */
  @Nullable Reading readOne(int p) {
    Found<TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    return unit == null || unit.meaning().grain() == Grain.WEEKEND
        ? null
        : new Reading(
            Length.of(unit.meaning().count(), unit.meaning().grain()),
            null,
            null,
            unit.end(),
            true);
  }

  /** Whether a few or a couple begins here, and no mere article. */
  private boolean isFew(int p) {
    Found<Optional<BigDecimal>> count = scan.find(p, DateWords.COUNTS);
    return count != null && count.end() - p > 2;
  }

  /** A year and a half, 2 years 3 months, 1 hour and fifteen seconds, one hour thirty. */
  private @Nullable Reading more(Reading found) {
    int p = scan.skip(found.end());
    if (scan.at(p) == ',') {
      p = scan.skip(p + 1);
    }
    boolean and = scan.isWord(AND, p);
    if (and) {
      p = scan.skip(p + AND.length());
    }
    if (and && found.length().parts().size() == 1) {
      int q = afterArticle(p);
      BigDecimal count = found.length().parts().get(0).count();
      if (scan.isWord(HALF, q) && count != null && part(p) == null) {
        return new Reading(
            Length.of(count.add(ONE_HALF), found.length().grain()),
            null,
            found.mod(),
            q + HALF.length(),
            true);
      }
    }
    Reading next = part(p);
    Numeral minutes = next == null && found.length().grain() == Grain.HOUR ? scan.numeral(p) : null;
    if (minutes != null && minutes.isWholeBetween(1, 59) && scan.endsClause(minutes.end())) {
      return new Reading(
          found.length().and(Length.of(minutes.low(), Grain.MINUTE)),
          null,
          found.mod(),
          minutes.end(),
          true);
    }
    if (next == null
        || next.most() != null
        || !next.length().isKnown()
        || !next.length().grain().isFinerThan(found.length().grain())) {
      return null;
    }
    return new Reading(found.length().and(next.length()), null, found.mod(), next.end(), true);
  }

  private int afterArticle(int p) {
    return scan.isWord("a", p) ? scan.skip(p + 1) : scan.isWord("an", p) ? scan.skip(p + 2) : p;
  }

  private @Nullable Reading part(int start) {
    Count count = count(start);
    if (count == null) {
      return null;
    }
    int p = count.end();
    boolean hyphen = scan.at(p) == '-';
    int q = hyphen ? p + 1 : scan.skip(p);
    Found<TimeUnit> unit = scan.find(q, DateWords.TIME_UNITS);
    if (unit == null || scan.kind(q) != Chars.LATIN) {
      return null;
    }
    if (hyphen && scan.at(unit.end() - 1) == 's') {
      // Three-quarters is a fraction.
      return null;
    }
    boolean attached = q == p && scan.kind(p - 1) == Chars.DIGIT;
    if (unit.meaning().measure() == Measure.ATTACHED && !attached || q == p && !attached) {
      return null;
    }
    BigDecimal factor = BigDecimal.valueOf(unit.meaning().count());
    Grain grain = unit.meaning().grain();
    BigDecimal least = count.least();
    BigDecimal most = count.most();
    Length length = Length.of(least == null ? null : least.multiply(factor), grain);
    return new Reading(
        length,
        most == null ? null : Length.of(most.multiply(factor), grain),
        null,
        unit.end(),
        !count.article() || isArticleLength(start, unit.end()));
  }

  private @Nullable Count count(int start) {
    Found<Optional<BigDecimal>> word = scan.find(start, DateWords.COUNTS);
    if (word != null) {
      boolean article = word.meaning().isPresent() && word.end() - start <= 2;
      return new Count(word.meaning().orElse(null), null, word.end(), article);
    }
    if (scan.at(start) == '$' || scan.at(start - 1) == '$' || scan.at(start - 1) == '.') {
      return null;
    }
    Numeral numeral = scan.numeral(start);
    if (numeral == null || scan.kind(start) != Chars.LATIN && scan.kind(start) != Chars.DIGIT) {
      return null;
    }
    if (numeral.form() == Numeral.Form.UNKNOWN || !numeral.isExact()) {
      return new Count(null, null, numeral.end(), false);
    }
    int end = numeral.end();
    if (numeral.form() == Numeral.Form.ABBREVIATED) {
      return null;
    }
    Count half = half(numeral);
    return half != null ? half : upTo(numeral, end);
  }

  /** Two and a half years. */
  private @Nullable Count half(Numeral numeral) {
    int p = scan.skip(numeral.end());
    if (!scan.isWord(AND, p)) {
      return null;
    }
    p = afterArticle(scan.skip(p + AND.length()));
    boolean isHalf = scan.isWord(HALF, p);
    if (!isHalf && !scan.isWord(QUARTER, p)) {
      return null;
    }
    BigDecimal part = isHalf ? ONE_HALF : ONE_QUARTER;
    int end = p + (isHalf ? HALF : QUARTER).length();
    int unit = scan.skip(end);
    if (scan.isWord("of", unit)) {
      end = unit + 2;
      unit = scan.skip(end);
    }
    Found<TimeUnit> found = scan.find(unit, DateWords.TIME_UNITS);
    return found == null ? null : new Count(numeral.low().add(part), null, end, false);
  }

  /** Two to three, 2-3, two or three. */
  private Count upTo(Numeral least, int end) {
    int p = scan.skip(end);
    if (scan.at(p) == '-' && scan.isWord("to", scan.skip(p + 1))) {
      p = scan.skip(p + 1);
    }
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    boolean or = scan.isWord("or", p);
    if (or || connector != null && connector.meaning()) {
      Numeral most = scan.numeral(scan.skip(or || connector == null ? p + 2 : connector.end()));
      if (most != null && most.isExact() && most.low().compareTo(least.low()) > 0) {
        return new Count(least.low(), most.low(), most.end(), false);
      }
    }
    return new Count(least.low(), null, end, false);
  }

  /** For a month, within an hour, more than a day: a length; 5 dollars a day is a rate. */
  private boolean isArticleLength(int start, int end) {
    if (scan.isWord("second", end - 6) && !scan.endsClause(end)) {
      return false;
    }
    int before = scan.text().skipBlanksBack(start);
    if (before == start || scan.kind(before - 1) != Chars.LATIN) {
      return false;
    }
    int word = before;
    while (scan.kind(word - 1) == Chars.LATIN) {
      word--;
    }
    return scan.find(word, DateWords.LENGTH_HEADS) != null
        || io.github.hanfacts.internal.number.Modifiers.before(scan.lexicon(), scan.text(), start)
            != null;
  }

  /** 35 years old, a 34-year-old: an age. */
  private boolean isAge(int end) {
    int p = scan.at(end) == '-' ? end + 1 : scan.skip(end);
    return scan.isWord(OLD, p);
  }
}
