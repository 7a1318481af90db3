package io.github.hanfacts.internal.lex;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Openings;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.NumeralReader;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;

/**
 * One pass over the fold that finds numerals, words of the anchor classes and marks. Numerals
 * inside words that mean something else (统一, 十分) are left out, unless a unit after the numeral
 * shows that the word is not there (十分钟). Thread-safe.
 */
public final class Lexer {

  /** Bits of what can begin at a place; a numeral and a mark beside the two. */
  private static final int GUARD = Openings.FIRST;

  private static final int ANCHOR = Openings.SECOND;
  private static final int NUMERAL = 4;
  private static final int MARK = 8;

  private static final long GUARDS = WordClass.set(WordClass.GUARD, WordClass.NOT_A_NUMBER);
  private static final long AFTER_NUMERAL =
      WordClass.set(
          WordClass.TIME_UNIT,
          WordClass.UNIT,
          WordClass.CURRENCY,
          WordClass.SUBUNIT,
          WordClass.CLASSIFIER);

  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final long anchors;
  private final Openings openings;

  /** For each char what has to be done there, as bits. */
  private final byte[] actions = new byte[1 << 16];

  public Lexer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = new NumeralReader(lexicon);
    long bits = 0;
    for (WordClass wordClass : WordClass.values()) {
      if (wordClass.isAnchor() && wordClass != WordClass.NUMBER_WORD) {
        bits |= wordClass.bit();
      }
    }
    this.anchors = bits;
    this.openings = lexicon.openings(GUARDS, anchors);
    for (int c = 0; c < actions.length; c++) {
      actions[c] = action((char) c);
    }
  }

  /** What has to be done at a char, whatever follows. */
  private byte action(char c) {
    byte kind = Chars.kind(c);
    boolean numeral =
        kind == Chars.DIGIT
            || kind == Chars.HAN_NUMERAL
            || c == '.'
            || (lexicon.starting(c) & WordClass.NUMBER_WORD.bit()) != 0;
    return (byte) (openings.alone(c) | (numeral ? NUMERAL : 0) | (kind == Chars.MARK ? MARK : 0));
  }

  /** The reader of numerals, for grammars that read on behind an anchor. */
  public NumeralReader numerals() {
    return numerals;
  }

  /** The lexemes of a text. */
  public Lexemes scan(SourceText text) {
    Lexemes lexemes = new Lexemes();
    int n = text.length();
    char[] chars = text.folded();
    int guardStart = 0;
    int guardEnd = 0;
    int numeralEnd = 0;
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      char next = i + 1 < n ? chars[i + 1] : '\0';
      int action = actions[c] | openings.pair(c, next);
      if (action == 0 || (i > 0 && isInsideWord(chars[i - 1], c))) {
        continue;
      }
      if ((action & MARK) != 0) {
        lexemes.add(Lexemes.MARK, i, i + 1, -1, null);
        continue;
      }
      if ((action & GUARD) != 0 && i >= guardEnd) {
        long guard = lexicon.match(text, i, GUARDS);
        if (guard != Lexicon.NONE) {
          guardStart = i;
          guardEnd = Lexicon.end(guard);
        }
      }
      if ((action & ANCHOR) != 0) {
        long match = lexicon.match(text, i, anchors);
        if (match != Lexicon.NONE) {
          lexemes.add(Lexemes.WORD, i, Lexicon.end(match), Lexicon.word(match), null);
        }
      }
      if ((action & NUMERAL) != 0
          && i >= numeralEnd
          && (c != '.' || NumeralReader.startsDigits(text, i))) {
        Numeral found = numerals.read(text, i);
        if (found != null && !isGuarded(text, found, guardStart, guardEnd)) {
          lexemes.add(Lexemes.NUMERAL, i, found.end(), -1, found);
          numeralEnd = found.end();
        }
      }
    }
    return lexemes;
  }

  private static boolean isInsideWord(char before, char c) {
    return Chars.kind(c) == Chars.LATIN && Chars.kind(before) == Chars.LATIN;
  }

  /**
   * Whether a numeral is part of the word from {@code guardStart} to {@code guardEnd}: 统一 and 三星
   * hold none. A unit that goes on beyond the word shows that it is not there (十分钟, 三星期), and so
   * does a place unit behind a word that only ends in a digit (最高三千, but not 大陆百强).
   */
  private boolean isGuarded(SourceText text, Numeral numeral, int guardStart, int guardEnd) {
    if (guardEnd <= numeral.start()) {
      return false;
    }
    if (guardStart < numeral.start()) {
      return numeral.end() <= guardEnd
          || !NumeralReader.isPlaceUnit(text.at(guardEnd))
          || NumeralReader.isAmbiguous(text.at(numeral.start()));
    }
    if (numeral.end() > guardEnd) {
      return false;
    }
    long unit = lexicon.match(text, text.skipBlanks(numeral.end()), AFTER_NUMERAL);
    return unit == Lexicon.NONE || Lexicon.end(unit) <= guardEnd;
  }
}
