package io.github.hanfacts.internal.lex;

import io.github.hanfacts.internal.lexicon.Lexicon;
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
      byte kind = Chars.kind(c);
      if (kind == Chars.MARK) {
        lexemes.add(Lexemes.MARK, i, i + 1, -1, null);
        continue;
      }
      long starting = lexicon.starting(c);
      boolean numeral =
          kind == Chars.DIGIT
              || kind == Chars.HAN_NUMERAL
              || (c == '.' && NumeralReader.startsDigits(text, i));
      if (!numeral && starting == 0) {
        continue;
      }
      if (kind == Chars.LATIN && i > 0 && Chars.kind(chars[i - 1]) == Chars.LATIN) {
        continue;
      }
      if (i >= guardEnd && (starting & GUARDS) != 0) {
        long guard = lexicon.match(text, i, GUARDS);
        if (guard != Lexicon.NONE) {
          guardStart = i;
          guardEnd = Lexicon.end(guard);
        }
      }
      if ((starting & anchors) != 0) {
        long match = lexicon.match(text, i, anchors);
        if (match != Lexicon.NONE) {
          lexemes.add(Lexemes.WORD, i, Lexicon.end(match), Lexicon.word(match), null);
        }
      }
      if (i < numeralEnd) {
        continue;
      }
      if (numeral || (starting & WordClass.NUMBER_WORD.bit()) != 0) {
        Numeral found = numerals.read(text, i);
        if (found != null && !isGuarded(text, found, guardStart, guardEnd)) {
          lexemes.add(Lexemes.NUMERAL, i, found.end(), -1, found);
          numeralEnd = found.end();
        }
      }
    }
    return lexemes;
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
