package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.phrase.PhraseLists.Connector;
import io.github.hanfacts.internal.phrase.PhraseLists.English;
import io.github.hanfacts.internal.phrase.UnitWord.Kind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ranges: 6万-7万元, 30至50万元, {@code between 5 and 7 km}, {@code 8- to 16-metre}. The missing unit or
 * magnitude of one end comes from the other.
 */
final class Ranges {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final int LONGEST_BLANK = 2;
  private static final int BETWEEN_WINDOW = 8;

  private final LexedText lexed;
  private final SourceText text;
  private final Lexicon lexicon;
  private final QuantumReader quanta;

  Ranges(LexedText lexed, QuantumReader quanta) {
    this.lexed = lexed;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.quanta = quanta;
  }

  /** The other end of a range that begins with {@code first}; null when there is none. */
  @Nullable Quantum second(Quantum first) {
    int p = afterBlank(first.end);
    // 8- to 16-metre
    if (text.at(p) == '-' && text.kind(p + 1) == Chars.BLANK && text.startsWith("to ", p + 2)) {
      p += 2;
    }
    Found<Connector> connector = lexicon.find(text, p, PhraseLists.CONNECTORS);
    if (connector == null) {
      return null;
    }
    int from = connector.end();
    if (connector.meaning() == Connector.BETWEEN) {
      // between 2 and about 7 km
      long modifier = lexicon.match(text, text.skipBlanks(from), WordClass.MODIFIER_BEFORE.bit());
      from = modifier == Lexicon.NONE ? from : Lexicon.end(modifier);
    }
    Quantum second = quantum(from);
    return second != null && isAllowed(connector, first, second) && joins(first, second)
        ? second
        : null;
  }

  private int afterBlank(int p) {
    int q = text.skipBlanks(p);
    return q - p <= LONGEST_BLANK ? q : p;
  }

  /** The number that begins at {@code from}, after a minus or a currency sign. */
  private @Nullable Quantum quantum(int from) {
    int p = afterBlank(from);
    long sign = lexicon.match(text, p, WordClass.CURRENCY_SIGN.bit());
    if (sign != Lexicon.NONE) {
      p = text.skipBlanks(Lexicon.end(sign));
    } else if (text.at(p) == '-' && text.kind(p + 1) == Chars.DIGIT) {
      p++;
    }
    if (!Numerals.mayStart(text, p)) {
      return null;
    }
    Numeral numeral = lexed.numerals().read(text, p);
    return numeral == null || numeral.form() == Form.UNKNOWN ? null : quanta.read(numeral, from);
  }

  private boolean isAllowed(Found<Connector> connector, Quantum first, Quantum second) {
    return switch (connector.meaning()) {
      case ANY -> !isChange(connector, first, second) && !isScore(connector, first, second);
      case BETWEEN -> between(first.start) >= 0 || between(first.numeralStart) >= 0;
      case OR ->
          first.unit == null
              && second.low.subtract(first.low).compareTo(BigDecimal.ONE) == 0
              && first.low.compareTo(TWENTY) < 0;
    };
  }

  /** Where 介于 or "between" starts that makes a range of the number at {@code start}; else -1. */
  int between(int start) {
    int end = text.skipBlanksBack(start);
    if (text.startsWith("介于", end - 2)) {
      return end - 2;
    }
    return end < start && text.startsWith("between", end - 7) ? end - 7 : -1;
  }

  /** From 5% to 7% after a verb of change: two values, no range. 下降8岁至35岁 alike. */
  private boolean isChange(Found<Connector> connector, Quantum first, Quantum second) {
    if (first.unit == null && first.sign == null || second.unit == null && second.sign == null) {
      return false;
    }
    boolean word = Character.isLetter(text.at(connector.start()));
    if (!word) {
      return false;
    }
    int from = Math.max(first.start - 2 * BETWEEN_WINDOW * 2, text.sentenceStart(first.start));
    for (int p = from; p < first.start; p++) {
      Found<English> english = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
      if (english != null && english.meaning() == English.CHANGE && isFrom(first.start)) {
        return true;
      }
      Found<String> change = lexicon.find(text, p, PhraseLists.CHANGES);
      if (change != null
          && first.start - p <= BETWEEN_WINDOW
          && !isGoalAhead(change.end(), first.start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFrom(int start) {
    int end = text.skipBlanksBack(start);
    return end < start && text.startsWith("from", end - 4);
  }

  /** 降至2.5%至3%: the verb has its goal before the first number, so both are the goal. */
  private boolean isGoalAhead(int from, int to) {
    for (int p = from; p < to; p++) {
      if (text.at(p) == '至' || text.at(p) == '到') {
        return true;
      }
    }
    return text.at(from - 1) == '至';
  }

  /** Won 3-1, a 2-1 defeat: small bare numbers joined by a hyphen beside a word of sport. */
  private boolean isScore(Found<Connector> connector, Quantum first, Quantum second) {
    if (first.unit != null
        || second.unit != null
        || first.sign != null
        || Character.isLetter(text.at(connector.start()))) {
      return false;
    }
    int p = text.skipBlanks(second.end);
    Found<English> after = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
    Found<English> before =
        lexicon.findBefore(text, text.skipBlanksBack(first.start), PhraseLists.ENGLISH_WORDS);
    return after != null && after.meaning() == English.SCORE
        || before != null && before.meaning() == English.SCORE;
  }

  /** Whether two numbers are ends of one range; shares magnitude between them. */
  private static boolean joins(Quantum first, Quantum second) {
    if (first.unit != null && second.unit == null && first.sign == null
        || first.unit != null && second.unit != null && !isSame(first.unit, second.unit)
        || first.unit == null && second.unit != null && second.unit.is(Kind.TIME)) {
      return false;
    }
    if (first.negative && second.negative && first.low.compareTo(second.low) > 0) {
      swap(first, second);
    }
    if (first.unit == null) {
      BigDecimal shared = sharedMagnitude(second);
      if (first.magnitude.compareTo(shared) < 0
          && first.low.compareTo(second.low.divide(shared)) <= 0) {
        first.scale(shared);
      }
    }
    return first.low.compareTo(second.high) <= 0;
  }

  private static void swap(Quantum first, Quantum second) {
    BigDecimal low = first.low;
    BigDecimal high = first.high;
    first.low = second.low;
    first.high = second.high;
    second.low = low;
    second.high = high;
  }

  /** What the first end takes over: the 万 of 两千万, the whole of a smaller or English magnitude. */
  private static BigDecimal sharedMagnitude(Quantum second) {
    BigDecimal magnitude = second.magnitude;
    if (!second.han || magnitude.compareTo(TEN_THOUSAND) < 0) {
      return magnitude;
    }
    int zeros = magnitude.precision() - magnitude.scale() - 1;
    return BigDecimal.ONE.scaleByPowerOfTen(zeros - zeros % 4);
  }

  private static boolean isSame(UnitWord a, UnitWord b) {
    return a.id().equals(b.id()) || a.isMoney() && b.isMoney();
  }
}
