package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.DateWords.Measure;
import io.github.hanfacts.internal.date.DateWords.Suffix;
import io.github.hanfacts.internal.date.DateWords.TimeUnit;
import io.github.hanfacts.internal.date.Meaning.Anchor;
import io.github.hanfacts.internal.date.Meaning.Distance;
import io.github.hanfacts.internal.date.Meaning.Lengths;
import io.github.hanfacts.internal.date.Meaning.Spell;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.text.Chars;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chinese lengths of time, 三年 一个半小时 两年零三个月 2-3年 十几年, and what follows them: 前 后 来 内. */
final class ChineseLengths {

  private static final String MEASURE = "个";
  private static final String MORE = "多余来几";
  private static final char ORDINAL = '第';
  private static final char HALF = '半';

  /** What 个 belongs to when it stands before it: 这个半年, 每个半场. */
  private static final String COUNTERS = "这那每上下前后第多余哪整";

  private static final String ZERO_JOINERS = "零又加";
  private static final String BELL = "钟";
  private static final String PLUS = "加上";
  private static final int MOST_PARTS = 6;
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

  private final Scan scan;

  ChineseLengths(Scan scan) {
    this.scan = scan;
  }

  /**
   * A length as it stands.
   *
   * @param most the upper bound where it is a range
   * @param mod MORE_THAN where 多 or 余 stands inside
   * @param weak whether it is one only before a finer unit: 三分五秒, 8天20时, but not 十分
   */
  record Reading(Length length, @Nullable Length most, @Nullable Mod mod, int end, boolean weak) {
    Reading(Length length, @Nullable Length most, @Nullable Mod mod, int end) {
      this(length, most, mod, end, false);
    }

    Meaning meaning() {
      return most == null ? length : new Lengths(length, most);
    }
  }

  /** The length that starts at {@code start}; null when there is none. */
  @Nullable Reading read(int start) {
    if (scan.at(start - 1) == ORDINAL) {
      return null;
    }
    Reading first = part(start);
    if (first == null) {
      return range(start);
    }
    Reading found = first;
    for (int i = 1; i < MOST_PARTS && found.most() == null; i++) {
      Reading next = part(joined(found.end()));
      if (next == null
          || next.most() != null
          || !next.length().grain().isFinerThan(found.length().grain())
          || !next.length().isKnown()) {
        break;
      }
      found = new Reading(found.length().and(next.length()), null, found.mod(), next.end());
    }
    return found.weak() ? null : found;
  }

  /** 个半小时, as Cantonese says it: one and a half; null when it is none. */
  @Nullable Reading readOneAndHalf(int start) {
    if (scan.at(start) != HALF
        || MEASURE.indexOf(scan.at(start - 1)) < 0
        || COUNTERS.indexOf(scan.at(start - 2)) >= 0
        || scan.kind(start - 2) == Chars.HAN_NUMERAL
        || scan.kind(start - 2) == Chars.DIGIT) {
      return null;
    }
    Found<TimeUnit> unit = scan.find(scan.skip(start + 1), DateWords.TIME_UNITS);
    return unit == null || unit.meaning().measure() == Measure.NONE
        ? null
        : new Reading(
            Length.of(BigDecimal.ONE.add(ONE_HALF), unit.meaning().grain()),
            null,
            null,
            unit.end());
  }

  private int joined(int end) {
    int p = scan.skip(end);
    if (scan.startsWith(PLUS, p)) {
      return p + PLUS.length();
    }
    return ZERO_JOINERS.indexOf(scan.at(p)) >= 0 && scan.at(p) != '零' ? p + 1 : p;
  }

  /** 2-3年, 三到五天, 1至2个月. */
  private @Nullable Reading range(int start) {
    Numeral least = scan.numeral(start);
    if (least == null || !least.isExact()) {
      return null;
    }
    int p = scan.skip(least.end());
    Found<Boolean> connector = scan.find(p, DateWords.CONNECTORS);
    if (connector == null || !connector.meaning()) {
      return null;
    }
    Reading most = part(scan.skip(connector.end()));
    if (most == null || most.most() != null || most.length().parts().size() != 1) {
      return null;
    }
    BigDecimal upper = most.length().parts().get(0).count();
    if (upper == null || upper.compareTo(least.low()) <= 0) {
      return null;
    }
    return new Reading(
        Length.of(least.low(), most.length().grain()), most.length(), most.mod(), most.end());
  }

  /** One count with its unit. */
  private @Nullable Reading part(int start) {
    Numeral numeral = scan.numeral(start);
    if (numeral == null) {
      return manyYears(start);
    }
    if (numeral.form() == Numeral.Form.HAN_DIGITS
        && numeral.low().signum() > 0
        && scan.at(start) != '零') {
      return null;
    }
    if (numeral.form() == Numeral.Form.MAGNITUDE || isYear(numeral)) {
      return null;
    }
    int p = scan.skip(numeral.end());
    boolean more = numeral.more();
    boolean half = false;
    boolean measure = false;
    for (int i = 0; i < 3; i++) {
      char c = scan.at(p);
      if (MORE.indexOf(c) >= 0 && !more && c != '来') {
        more = true;
      } else if (c == HALF && measure) {
        half = true;
      } else if (MEASURE.indexOf(c) >= 0 && !measure) {
        measure = true;
      } else {
        break;
      }
      p = scan.skip(p + 1);
    }
    Found<TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    if (unit == null
        || scan.kind(p) == Chars.LATIN
        || !counts(unit.meaning(), numeral, measure, half)) {
      return null;
    }
    int end = unit.end();
    if (scan.isCut(p, end) || scan.isMoney(p)) {
      return null;
    }
    Grain grain = unit.meaning().grain();
    boolean afterHalf =
        scan.at(end) == HALF
            && !half
            && numeral.form() != Numeral.Form.HALF
            && !scan.isCut(end, end + 1);
    if (afterHalf) {
      half = true;
      end++;
      if (grain == Grain.MINUTE && scan.startsWith(BELL, end)) {
        end++;
      }
    }
    int q = scan.skip(end);
    if (MORE.indexOf(scan.at(q)) >= 0
        && scan.at(q) != '几'
        && scan.at(q) != '来'
        && !more
        && !half
        && !scan.isCut(q, q + 1)) {
      more = true;
      end = q + 1;
    }
    Reading found = reading(numeral, unit.meaning(), half, more, end);
    return unit.meaning().measure() == Measure.NEVER && !half
        ? new Reading(found.length(), found.most(), found.mod(), end, true)
        : found;
  }

  /** 2025年 is no length. */
  private boolean isYear(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS
        && numeral.end() - numeral.start() == 4
        && numeral.isWholeBetween(1001, 2999)
        && scan.at(scan.skip(numeral.end())) == '年';
  }

  private static Reading reading(
      Numeral numeral, TimeUnit unit, boolean half, boolean more, int end) {
    BigDecimal factor = BigDecimal.valueOf(unit.count());
    BigDecimal add = half ? ONE_HALF : BigDecimal.ZERO;
    Grain grain = unit.grain();
    if (numeral.form() == Numeral.Form.UNKNOWN) {
      return new Reading(Length.of(null, grain), null, null, end);
    }
    if (isOpen(numeral) && grain == Grain.YEAR) {
      Grain tens = numeral.magnitude().compareTo(BigDecimal.TEN) > 0 ? Grain.CENTURY : Grain.DECADE;
      return new Reading(Length.of(null, tens), null, null, end);
    }
    if (isOpen(numeral)) {
      return new Reading(Length.of(null, grain), null, null, end);
    }
    Length least = Length.of(numeral.low().add(add).multiply(factor), grain);
    if (numeral.isExact() || numeral.more()) {
      return new Reading(least, null, more ? Mod.MORE_THAN : null, end);
    }
    if (isTeens(numeral)) {
      BigDecimal round = numeral.low().subtract(BigDecimal.ONE);
      return new Reading(Length.of(round, grain), null, Mod.MORE_THAN, end);
    }
    return new Reading(
        least, Length.of(numeral.high().multiply(factor), grain), more ? Mod.MORE_THAN : null, end);
  }

  /** 几十, 数百: tens or hundreds that nobody tells. */
  private static boolean isOpen(Numeral numeral) {
    return !numeral.isExact()
        && !numeral.more()
        && numeral.high().compareTo(numeral.low()) > 0
        && numeral.low().compareTo(BigDecimal.valueOf(20)) >= 0
        && numeral.high().compareTo(numeral.low().multiply(BigDecimal.valueOf(4))) >= 0;
  }

  /** 十几, 二十几: between 11 and 19. */
  private static boolean isTeens(Numeral numeral) {
    return numeral.high().subtract(numeral.low()).compareTo(BigDecimal.valueOf(8)) == 0;
  }

  /** 多年, 若干天: a count that is no numeral. */
  private @Nullable Reading manyYears(int start) {
    Found<Optional<BigDecimal>> many = scan.find(start, DateWords.COUNTS);
    if (many == null || scan.kind(start) == Chars.LATIN) {
      return null;
    }
    int p = scan.at(many.end()) == MEASURE.charAt(0) ? many.end() + 1 : many.end();
    Found<TimeUnit> unit = scan.find(p, DateWords.TIME_UNITS);
    if (unit == null
        || unit.meaning().grain().isFinerThan(Grain.DAY)
        || unit.meaning().measure() == Measure.NEVER
        || scan.isCut(p, unit.end())
        || scan.lexicon().straddles(scan.text(), start)) {
      return null;
    }
    return new Reading(Length.of(null, unit.meaning().grain()), null, null, unit.end());
  }

  private boolean counts(TimeUnit unit, Numeral numeral, boolean measure, boolean half) {
    boolean halved = half || numeral.form() == Numeral.Form.HALF;
    return switch (unit.measure()) {
      case NONE -> !measure;
      case OPTIONAL -> true;
      case REQUIRED ->
          measure
              || unit.grain() == Grain.MONTH
                  && (halved
                      || numeral.form() == Numeral.Form.UNKNOWN && scan.at(numeral.start()) == '数');
      case NEVER -> !measure && unit.grain().isClock() && numeral.isExact();
      case ATTACHED -> false;
    };
  }

  /** A length with what follows it. */
  Phrase after(int start, Reading reading, String rule) {
    Phrase phrase = new Phrase(start, reading.end(), reading.meaning(), reading.mod(), rule);
    int p = scan.skip(reading.end());
    Found<Suffix> suffix = scan.find(p, DateWords.SUFFIXES);
    if (suffix != null && !scan.isCut(p, suffix.end())) {
      Phrase more = suffixed(phrase, reading, suffix);
      if (more != null) {
        return more;
      }
    }
    Found<Mod> modifier = Modifiers.after(scan.lexicon(), scan.text(), reading.end());
    return modifier == null ? phrase : phrase.to(modifier.end()).with(modifier.meaning());
  }

  private @Nullable Phrase suffixed(Phrase phrase, Reading reading, Found<Suffix> suffix) {
    int end = suffix.end();
    Length length = reading.length();
    Length most = reading.most();
    return switch (suffix.meaning()) {
      case BEFORE ->
          new Phrase(
              phrase.start(),
              end,
              new Distance(length, most, -1, null, Anchor.EITHER),
              null,
              "length + 前");
      case AFTER ->
          new Phrase(
              phrase.start(),
              end,
              new Distance(length, most, 1, null, Anchor.EITHER),
              null,
              "length + 后");
      case SINCE ->
          scan.at(suffix.start()) == '起' || scan.at(suffix.start()) == '至'
              ? null
              : new Phrase(
                  phrase.start(), end, new Spell(length, most, -1), reading.mod(), "length + 来");
      case WITHIN ->
          new Phrase(
              phrase.start(), end, new Spell(length, most, 1), Mod.EQUAL_OR_LESS, "length + 内");
      case DURING -> phrase.to(end);
      case BETWEEN -> most == null ? null : phrase.to(end);
      default -> null;
    };
  }
}
