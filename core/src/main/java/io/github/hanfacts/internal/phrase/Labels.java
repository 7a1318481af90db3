package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;

/**
 * Numbers that are part of a name: SU7, 5G, v2.1.3, 192.168.1.1, a telephone number, what stands in
 * 《titles》 and in short “names”.
 */
final class Labels {

  /** Whatever may follow digits directly without making them a name. */
  private static final long AFTER_DIGITS =
      WordClass.set(
          WordClass.UNIT,
          WordClass.CURRENCY,
          WordClass.SUBUNIT,
          WordClass.MAGNITUDE,
          WordClass.INFIX,
          WordClass.TIME_UNIT);

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_URL = 200;

  private final SourceText text;
  private final Lexicon lexicon;

  Labels(LexedText lexed) {
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
  }

  /**
   * Whether the numeral belongs to a word of letters and digits, or to several numbers in a row.
   */
  boolean isCode(Numeral numeral) {
    int start = numeral.start();
    if (text.kind(start) != Chars.DIGIT) {
      return false;
    }
    byte kind = text.kind(start - 1);
    if (kind == Chars.LATIN || text.at(start - 1) == '.') {
      if (lexicon.findBefore(text, start, PhraseLists.CURRENCY_SIGNS) != null) {
        return false;
      }
      if (kind == Chars.LATIN) {
        return true;
      }
    }
    char before = text.at(start - 1);
    if (text.at(start) == '0' && text.at(numeral.end()) == '-' && numeral.length() > 2) {
      return true;
    }
    if (lexicon.findBefore(text, start, PhraseLists.SCALES) != null) {
      return false;
    }
    boolean joined = Chars.isLatinOrDigit(text.at(start - 2));
    return switch (before) {
          case '#', '_', '@' -> true;
          case '-', '.', ':' -> joined;
          case '/' -> joined || isInUrl(start);
          case '%', '=', '&', '?' -> isInUrl(start);
          default -> false;
        }
        || isCodeAfter(numeral.end());
  }

  /** Whether what follows digits at {@code end} makes a name of them. */
  boolean isCodeAfter(int end) {
    char after = text.at(end);
    if ((after == '.' || after == ':' || after == '_') && text.kind(end + 1) == Chars.DIGIT) {
      return true;
    }
    if (isJoined(end) || after == '%' && Chars.isLatinOrDigit(text.at(end + 1))) {
      return true;
    }
    if (text.kind(end) != Chars.LATIN || text.kind(end - 1) != Chars.DIGIT) {
      return false;
    }
    long word = lexicon.match(text, end, AFTER_DIGITS);
    return word == Lexicon.NONE || isJoined(Lexicon.end(word));
  }

  /** 5G-V2X, L-202: a hyphen and more letters or digits after a symbol. */
  private boolean isJoined(int end) {
    return text.at(end) == '-'
        && text.kind(end + 1) == Chars.LATIN
        && text.kind(end + 2) == Chars.DIGIT;
  }

  private boolean isInUrl(int place) {
    for (int p = place - 1; p > place - LONGEST_URL && p > 0; p--) {
      char c = text.at(p);
      if (c <= ' ' || Chars.isHan(c)) {
        return false;
      }
      if (c == '/' && text.at(p - 1) == '/' || text.startsWith("www.", p)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code place} stands in 《 》. */
  boolean isInTitle(int place) {
    for (int p = place - 1; p >= 0 && p > place - LONGEST_TITLE; p--) {
      char c = text.originalAt(p);
      if (c == '》' || text.kind(p) == Chars.LINE) {
        return false;
      }
      if (c == '《') {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase is a piece of a short marked name: “四个中心”, “3个100”, “铁人三项”. */
  boolean isInName(int start, int end) {
    int open = start;
    while (start - open <= LONGEST_NAME && Chars.isHan(text.at(open - 1))) {
      open--;
    }
    int close = end;
    while (close - end <= LONGEST_NAME && Chars.isLatinOrDigit(text.at(close))
        || Chars.isHan(text.at(close)) && close - end <= LONGEST_NAME) {
      close++;
    }
    boolean whole = open == start && close == end;
    return !whole
        && close - open <= LONGEST_NAME
        && isOpening(text.originalAt(open - 1))
        && isClosing(text.originalAt(close));
  }

  private static boolean isOpening(char c) {
    return c == '“' || c == '「' || c == '『' || c == '‘' || c == '"';
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '」' || c == '』' || c == '’' || c == '"';
  }

  /** Chapter 3, flight 370, Apollo 11, Article 5: a word before the number that it names. */
  boolean isNamedBefore(int start) {
    int end = text.skipBlanksBack(start);
    if (end == start || text.kind(end - 1) != Chars.LATIN && text.at(end - 1) != '.') {
      return false;
    }
    Found<PhraseLists.English> word = lexicon.findBefore(text, end, PhraseLists.ENGLISH_WORDS);
    if (word != null) {
      return word.meaning() == PhraseLists.English.LABEL;
    }
    int from = end;
    while (text.kind(from - 1) == Chars.LATIN) {
      from--;
    }
    return from < end
        && Character.isUpperCase(text.originalAt(from))
        && text.kind(start) == Chars.DIGIT
        && text.skipBlanks(text.sentenceStart(from)) != from;
  }
}
