package io.github.hanfacts.internal.date;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Ordinals;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The text as the date grammars look at it: words, small numbers and blanks at a place. */
final class Scan {

  /** Blanks that may stand inside an expression. */
  private static final int LONGEST_BLANK = 2;

  private static final int MOST_DIGITS = 4;

  /** How far the language around a number is looked for. */
  private static final int NEIGHBOURHOOD = 12;

  /** Particles that put what follows into a time. */
  private static final String PREPOSITIONS = "在于到至从自约近是";

  private final LexedText lexed;
  private final SourceText text;
  private final Lexicon lexicon;
  private final Ordinals ordinals;

  private int numeralAt = -1;
  private @Nullable Numeral numeral;
  private int numberAt = -1;
  private @Nullable SmallNumber number;

  Scan(LexedText lexed) {
    this.lexed = lexed;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.ordinals = new Ordinals(lexicon);
  }

  /**
   * A small whole number as dates use it.
   *
   * @param end index after it
   * @param value its value
   * @param digits how many digits it has, 0 where it is written by place (十二)
   * @param ascii whether it is written with 0 to 9
   */
  record SmallNumber(int end, int value, int digits, boolean ascii) {
    boolean isBetween(int least, int most) {
      return value >= least && value <= most;
    }
  }

  SourceText text() {
    return text;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  char at(int p) {
    return text.at(p);
  }

  byte kind(int p) {
    return text.kind(p);
  }

  boolean startsWith(String word, int p) {
    return text.startsWith(word, p);
  }

  /** The place after at most two blanks. */
  int skip(int p) {
    int q = text.skipBlanks(p);
    return q - p > LONGEST_BLANK ? p : q;
  }

  <T> @Nullable Found<T> find(int p, WordList<T> list) {
    return lexicon.find(text, p, list);
  }

  /** Takes over a numeral that the lexer has read. */
  void know(Numeral known) {
    numeralAt = known.start();
    numeral = known;
  }

  /** The numeral at a place; the rules ask for the same one again and again. */
  @Nullable Numeral numeral(int p) {
    if (p != numeralAt) {
      numeral = lexed.numerals().read(text, p);
      numeralAt = p;
    }
    return numeral;
  }

  /** The English ordinal at a place, 1 to 366; 0 in its value is none. */
  @Nullable SmallNumber ordinal(int p) {
    if (kind(p) != Chars.DIGIT && kind(p) != Chars.LATIN) {
      return null;
    }
    Numeral numeral = ordinals.read(text, p);
    return numeral == null || !numeral.isWholeBetween(1, 366) || Ordinals.isPlural(text, numeral)
        ? null
        : new SmallNumber(numeral.end(), numeral.intValue(), 0, kind(p) == Chars.DIGIT);
  }

  /** Whether {@code word} stands at {@code p} as a whole Latin word. */
  boolean isWord(String word, int p) {
    return text.startsWith(word, p)
        && kind(p + word.length()) != Chars.LATIN
        && kind(p - 1) != Chars.LATIN;
  }

  /** Whether {@code word} is the Latin word before {@code p}, one blank between. */
  boolean isWordBefore(String word, int p) {
    int end = text.skipBlanksBack(p);
    return end < p && isWord(word, end - word.length());
  }

  /** A small whole number in ASCII or Chinese digits; null when there is none or it is too long. */
  @Nullable SmallNumber number(int p) {
    if (p != numberAt) {
      number = readNumber(p);
      numberAt = p;
    }
    return number;
  }

  private @Nullable SmallNumber readNumber(int p) {
    if (kind(p) == Chars.DIGIT) {
      int q = p;
      int value = 0;
      while (kind(q) == Chars.DIGIT) {
        if (q - p == MOST_DIGITS) {
          return null;
        }
        value = value * 10 + at(q) - '0';
        q++;
      }
      return new SmallNumber(q, value, q - p, true);
    }
    if (kind(p) != Chars.HAN_NUMERAL) {
      return null;
    }
    Numeral numeral = numeral(p);
    if (numeral == null || !numeral.isWholeBetween(0, 9999) || numeral.more()) {
      return null;
    }
    boolean row = numeral.form() == Numeral.Form.HAN_DIGITS;
    if (!row && numeral.form() != Numeral.Form.HAN) {
      return null;
    }
    return new SmallNumber(
        numeral.end(), numeral.intValue(), row ? numeral.end() - numeral.start() : 0, false);
  }

  /** Whether a known word begins at {@code p} and goes on beyond {@code end}: 年轻 at 年. */
  boolean isCut(int p, int end) {
    long guard = lexicon.match(text, p, GUARDS);
    return guard != Lexicon.NONE && Lexicon.end(guard) > end;
  }

  /** Whether no known word goes on beyond a found one's end: 秋 of 秋收. */
  boolean endsWordAt(Found<?> found) {
    return kind(found.start()) == Chars.LATIN
        || !isCut(found.start(), found.end()) && !lexicon.straddles(text, found.end());
  }

  /** Whether a currency begins at {@code p}: 日元 after a number. */
  boolean isMoney(int p) {
    return lexicon.match(text, p, WordClass.CURRENCY.bit()) != Lexicon.NONE;
  }

  /** Whether {@code c} is a preposition that a time of the clock may stand after. */
  boolean isPreposition(char c) {
    return PREPOSITIONS.indexOf(c) >= 0;
  }

  /** Whether the char before {@code p} is neither letter, Han character nor digit. */
  boolean beginsClause(int p) {
    byte before = kind(p - 1);
    return before != Chars.HAN
        && before != Chars.HAN_NUMERAL
        && before != Chars.LATIN
        && before != Chars.DIGIT;
  }

  /** Whether the char at {@code p} is neither letter, Han character nor digit. */
  boolean endsClause(int p) {
    byte after = kind(skip(p));
    return after != Chars.HAN
        && after != Chars.HAN_NUMERAL
        && after != Chars.LATIN
        && after != Chars.DIGIT;
  }

  /** Whether a preposition or article that dates stand after comes right before {@code p}. */
  boolean headBefore(int p) {
    int end = text.skipBlanksBack(p);
    if (end == p) {
      return false;
    }
    int word = end;
    while (kind(word - 1) == Chars.LATIN) {
      word--;
    }
    return word < end && find(word, DateWords.DATE_HEADS) != null;
  }

  /**
   * Whether {@code p} follows a preposition, a comma, or begins the text: the 15th may stand there.
   */
  boolean isDayHead(int p) {
    int end = text.skipBlanksBack(p);
    return kind(end - 1) == Chars.LINE || at(end - 1) == ',' || headBefore(p);
  }

  /**
   * Whether a sentence or a quotation begins at {@code p}, or a heading whose words are capital.
   */
  boolean beginsSentence(int p) {
    int end = text.skipBlanksBack(p);
    if (end > 0 && (Chars.isHan(at(end - 1)) || text.originalAt(end - 1) == '《')) {
      return false;
    }
    return end == 0
        || kind(end - 1) != Chars.LATIN && kind(end - 1) != Chars.DIGIT && at(end - 1) != ','
        || Character.isUpperCase(text.originalAt(p + 1));
  }

  /** Whether mid- or another word that takes a part of a date ends at {@code p}. */
  boolean edgeBefore(int p) {
    return lexicon.findBefore(text, p, DateWords.EDGES) != null;
  }

  /** Whether 公元前 or the like ends at {@code p}: no fact lies before the year 1. */
  boolean isBeforeCommonEra(int p) {
    Found<DateWords.Era> era = lexicon.findBefore(text, text.skipBlanksBack(p), DateWords.ERAS);
    return era != null && era.meaning().kind() == DateWords.EraKind.BEFORE_COMMON;
  }

  /** Whether a capital letter begins a word at {@code p}. */
  boolean isCapital(int p) {
    return kind(p) == Chars.LATIN && Character.isUpperCase(text.originalAt(p));
  }

  private static final long GUARDS =
      WordClass.set(WordClass.GUARD, WordClass.NOT_A_NUMBER, WordClass.NOT_A_DATE);

  private static final long COUNTED =
      WordClass.set(
          WordClass.UNIT,
          WordClass.CURRENCY,
          WordClass.TIME_UNIT,
          WordClass.MAGNITUDE,
          WordClass.SUBUNIT);

  /** Whether a unit, currency or magnitude begins at {@code p}. */
  boolean isMeasured(int p) {
    long unit = kind(p) == Chars.LATIN ? lexicon.match(text, p, COUNTED) : Lexicon.NONE;
    return unit != Lexicon.NONE && kind(Lexicon.end(unit)) != Chars.DIGIT;
  }

  /** Whether the word at {@code p} looks like a counted noun: small, ending in s. */
  boolean isPluralNoun(int p) {
    int q = p;
    while (kind(q) == Chars.LATIN) {
      q++;
    }
    return q - p > 3 && at(q - 1) == 's' && at(q - 2) != 's' && !isCapital(p);
  }

  /** Whether the text around is English: the nearest letters are Latin. */
  boolean isEnglish(int start, int end) {
    for (int i = 1; i <= NEIGHBOURHOOD; i++) {
      byte before = kind(start - i);
      if (before == Chars.LATIN) {
        return true;
      }
      if (before == Chars.HAN || before == Chars.HAN_NUMERAL) {
        break;
      }
    }
    for (int i = 0; i < NEIGHBOURHOOD; i++) {
      byte after = kind(end + i);
      if (after == Chars.LATIN) {
        return true;
      }
      if (after == Chars.HAN || after == Chars.HAN_NUMERAL) {
        return false;
      }
    }
    return false;
  }
}
