package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.number.Ordinals;
import io.github.hanfacts.internal.phrase.PhraseLists.English;
import io.github.hanfacts.internal.phrase.UnitWord.Kind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ordinals and ranks: 第三, 第50万辆, 前五, the third, No. 3, top five. */
final class Ranks {

  /** A rank from {@code start} to {@code end}; {@code low} is 1 for 前五. */
  record Rank(int start, int end, BigDecimal low, BigDecimal high, @Nullable String unit) {

    /** Whether it ranks something; else it only looks like an ordinal. */
    boolean isReal() {
      return start >= 0;
    }
  }

  /** A word of ordinal form that is none: an enumerator, a date. The text is read on behind it. */
  private static final Rank NONE = new Rank(-1, -1, BigDecimal.ZERO, BigDecimal.ZERO, null);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final SourceText text;
  private final Lexicon lexicon;
  private final Ordinals ordinals;

  Ranks(LexedText lexed, Ordinals ordinals) {
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.ordinals = ordinals;
  }

  /** The rank that the number belongs to; null when it is a plain cardinal. */
  @Nullable Rank around(Quantum quantum, Numeral numeral) {
    int edge = text.skipBlanksBack(quantum.numeralStart);
    char before = text.at(edge - 1);
    if (before == '第') {
      return ordinal(quantum, edge - 1);
    }
    if (before == '前') {
      return first(quantum, edge - 1);
    }
    if (text.kind(edge - 1) == Chars.LATIN || before == '.') {
      return english(quantum, numeral, edge);
    }
    return null;
  }

  private Rank ordinal(Quantum quantum, int start) {
    UnitWord unit = quantum.unit;
    if (unit != null && unit.is(Kind.TIME)
        || !quantum.isExact()
        || isEnumerator(start, quantum.numeralEnd)) {
      return NONE;
    }
    return rank(start, quantum, quantum.low);
  }

  /** 前五, 前三名; not 两年前10万人, where 前 closes a time, and not 前二十多年. */
  private @Nullable Rank first(Quantum quantum, int start) {
    UnitWord unit = quantum.unit;
    if (unit != null && unit.is(Kind.TIME)) {
      return NONE;
    }
    if (!quantum.isExact()
        || quantum.low.compareTo(BigDecimal.ONE) < 0
        || quantum.low.compareTo(THOUSAND) > 0
        || unit != null && !unit.is(Kind.CLASSIFIER) && !unit.is(Kind.LABEL)
        || lexicon.straddles(text, start + 1)
        || lexicon.matchBefore(text, start, WordClass.TIME_UNIT.bit()) != Lexicon.NONE) {
      return null;
    }
    return rank(start, quantum, BigDecimal.ONE);
  }

  /** A rank up to the number's classifier, or without one. */
  private static Rank rank(int start, Quantum quantum, BigDecimal low) {
    UnitWord unit = quantum.unit;
    return unit != null && (unit.is(Kind.CLASSIFIER) || unit.is(Kind.LABEL))
        ? new Rank(start, quantum.end, low, quantum.low, unit.id())
        : new Rank(start, quantum.numeralEnd, low, quantum.low, null);
  }

  /** 第一， at the head of a sentence counts points of a speech. */
  private boolean isEnumerator(int start, int end) {
    int edge = text.skipBlanksBack(start);
    char before = text.at(edge - 1);
    byte kind = text.kind(edge - 1);
    boolean head =
        kind == Chars.LINE
            || kind == Chars.MARK
            || before == '。'
            || before == ';'
            || before == ':'
            || before == '!'
            || before == '?'
            || before == '…';
    char after = text.at(end);
    return head && (after == ',' || after == '、' || after == ':' || after == '.');
  }

  /** No. 3, number three, top five. */
  private @Nullable Rank english(Quantum quantum, Numeral numeral, int edge) {
    if (!quantum.isExact() || quantum.unit != null && numeral.form() == Form.DIGITS) {
      return null;
    }
    if (text.startsWith("top", edge - 3) && text.kind(edge - 4) != Chars.LATIN) {
      return numeral.isWholeBetween(1, 1000)
          ? new Rank(edge - 3, quantum.numeralEnd, BigDecimal.ONE, quantum.low, null)
          : null;
    }
    if (text.startsWith("no.", edge - 3)
        && text.kind(edge - 4) != Chars.LATIN
        && text.originalAt(edge - 3) == 'N') {
      return new Rank(edge - 3, quantum.numeralEnd, quantum.low, quantum.low, null);
    }
    return null;
  }

  /** Whether an English ordinal starts at {@code start}. */
  boolean isOrdinal(int start) {
    return ordinals.read(text, start) != null;
  }

  /** An English ordinal in words or digits that ranks something; null when it does not. */
  @Nullable Rank word(int start) {
    Numeral ordinal = ordinals.read(text, start);
    if (ordinal == null || Ordinals.isPlural(text, ordinal)) {
      return null;
    }
    int end = ordinal.end();
    // Second World War, the Third Reich: names.
    if (Character.isUpperCase(text.originalAt(start))
        || isCapitalAhead(end) && text.kind(start) != Chars.DIGIT) {
      return null;
    }
    if (text.at(start - 1) == '-' || isTimeAhead(end) || isNumberAhead(end)) {
      return null;
    }
    Found<English> before =
        lexicon.findBefore(text, text.skipBlanksBack(start), PhraseLists.ENGLISH_WORDS);
    boolean determined =
        isPossessive(text.skipBlanksBack(start))
            || before != null && before.meaning() == English.DETERMINER;
    boolean article = before != null && before.meaning() == English.ARTICLE;
    boolean ranked = before != null && before.meaning() == English.RANK;
    boolean noun = isNounAhead(end);
    boolean first = ordinal.low().compareTo(BigDecimal.ONE) == 0;
    boolean digits = text.kind(start) == Chars.DIGIT;
    boolean ranks =
        determined || digits && noun || ranked && !(first && !determined) || article && noun;
    return ranks ? new Rank(start, end, ordinal.low(), ordinal.low(), null) : null;
  }

  private boolean isPossessive(int end) {
    return text.at(end - 1) == 's' && text.kind(end - 2) == Chars.MARK;
  }

  private boolean isCapitalAhead(int end) {
    int p = text.skipBlanks(end);
    return p > end && Character.isUpperCase(text.originalAt(p));
  }

  /** "the first time" is an adverb, "the second quarter" a date. */
  private boolean isTimeAhead(int end) {
    int p = text.skipBlanks(end);
    return text.startsWith("time", p)
        || text.startsWith("half", p)
        || lexicon.match(text, p, WordClass.TIME_UNIT.bit()) != Lexicon.NONE;
  }

  /** the first two goals: the number counts, the ordinal only picks. */
  private boolean isNumberAhead(int end) {
    int p = text.skipBlanks(end);
    return text.kind(p) == Chars.DIGIT
        || lexicon.match(text, p, WordClass.NUMBER_WORD.bit()) != Lexicon.NONE;
  }

  private boolean isNounAhead(int end) {
    int p = text.at(end) == '-' ? end + 1 : text.skipBlanks(end);
    return text.kind(p) == Chars.LATIN && lexicon.find(text, p, PhraseLists.ENGLISH_WORDS) == null;
  }
}
