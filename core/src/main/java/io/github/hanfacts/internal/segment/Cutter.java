package io.github.hanfacts.internal.segment;

import io.github.hanfacts.Token;
import io.github.hanfacts.Token.Kind;
import io.github.hanfacts.Tokenizer.Mode;
import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.segment.HanSegmenter.Neighbour;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SentenceWords;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens that tile it: dates and numbers first, then words by script, each stretch
 * of Han characters by a segmenter. Immutable and thread-safe.
 */
public final class Cutter {

  private static final long UNITS =
      WordClass.set(
          WordClass.UNIT,
          WordClass.CURRENCY,
          WordClass.SUBUNIT,
          WordClass.CLASSIFIER,
          WordClass.TIME_UNIT);

  /** Before a number it makes an ordinal. */
  private static final char ORDINAL = '第';

  private final Lexicon lexicon;
  private final HanSegmenter segmenter;

  /** Whether dates and units are kept together as a reader would, not cut as the corpora do. */
  private final boolean whole;

  private final boolean partsOfSpeech;
  private final boolean names;

  /** A cutter for a mode; reads the dictionaries that it needs. */
  public Cutter(Lexicon lexicon, Mode mode, boolean partsOfSpeech) {
    this.lexicon = lexicon;
    this.partsOfSpeech = partsOfSpeech;
    this.names = mode == Mode.NAMES || mode == Mode.CORPUS;
    this.whole = mode != Mode.CORPUS;
    CoreWords dictionary = CoreWords.get();
    this.segmenter =
        mode == Mode.FAST
            ? new LongestWords(dictionary)
            : new ViterbiWords(dictionary, names ? PersonNames.get() : null);
  }

  /** The tokens of a text in order. */
  public List<Token> cut(SourceText text, Lexemes lexemes) {
    return new Cut(text, lexemes).run();
  }

  /** One text on its way through. */
  private final class Cut {
    private final SourceText text;
    private final Lexemes lexemes;
    private final List<Token> tokens = new ArrayList<>();
    private final Words words = new Words();

    /** Whether the last token, a blank aside, is a number. */
    private boolean afterNumber;

    /** The first numeral that ends behind the place reached. */
    private int nextLexeme;

    Cut(SourceText text, Lexemes lexemes) {
      this.text = text;
      this.lexemes = lexemes;
    }

    List<Token> run() {
      int p = 0;
      while (p < text.length()) {
        p =
            switch (text.kind(p)) {
              case Chars.BLANK, Chars.LINE -> space(p);
              case Chars.DIGIT -> number(p);
              case Chars.LATIN -> latin(p);
              case Chars.HAN, Chars.HAN_NUMERAL -> han(p);
              case Chars.MARK -> mark(p);
              default -> other(p);
            };
      }
      return Collections.unmodifiableList(tokens);
    }

    private int space(int start) {
      int p = start;
      while (p < text.length() && (text.kind(p) == Chars.BLANK || text.kind(p) == Chars.LINE)) {
        p++;
      }
      return add(start, p, Kind.SPACE, null);
    }

    private int number(int start) {
      int end = Math.max(fixedEnd(start), digitsEnd(start));
      if (text.kind(end) != Chars.LATIN || text.kind(end - 1) != Chars.DIGIT) {
        addNumber(start, end);
        return unit(end);
      }
      int wordEnd = latinEnd(start);
      long unit = lexicon.match(text, end, UNITS);
      if (unit != Lexicon.NONE && Lexicon.end(unit) == wordEnd) {
        addNumber(start, end);
        return add(end, wordEnd, Kind.UNIT, null);
      }
      return add(start, wordEnd, Kind.LATIN_WORD, null);
    }

    private int addNumber(int start, int end) {
      boolean date = dateEnd(start) == end;
      return add(start, end, date ? Kind.DATE : Kind.NUMBER, date ? "t" : "m");
    }

    /**
     * The end of the number or date that starts at a place, with its 第; the place itself if none.
     */
    private int fixedEnd(int start) {
      if (text.at(start) == ORDINAL) {
        Numeral numeral = numeralAt(start + 1);
        return numeral == null ? start : numeral.end();
      }
      byte kind = text.kind(start);
      if (kind != Chars.DIGIT && kind != Chars.HAN_NUMERAL) {
        return start;
      }
      int date = dateEnd(start);
      Numeral numeral = numeralAt(start);
      if (date > start || numeral == null) {
        return date;
      }
      int end = numeral.end();
      return !whole && text.at(end) == '%' ? end + 1 : end;
    }

    /**
     * The end of the date that starts at a place, or the place. The corpora cut a date into its
     * parts, and 2025 from 年 where the digits are no Han numerals and not as wide as such.
     */
    private int dateEnd(int start) {
      if (whole) {
        return CalendarReader.end(text, start);
      }
      boolean ascii = text.originalAt(start) < '\u0080';
      return ascii ? start : CalendarReader.partEnd(text, start);
    }

    private boolean holdsDigits(int start, int end) {
      for (int i = start; i < end; i++) {
        if (text.kind(i) == Chars.DIGIT) {
          return true;
        }
      }
      return false;
    }

    /** A unit that is no word of letters: %, °C, ℃. */
    private int unit(int start) {
      byte kind = text.kind(start);
      if (kind != Chars.OTHER) {
        return start;
      }
      long unit = lexicon.match(text, start, UNITS);
      return unit == Lexicon.NONE ? start : add(start, Lexicon.end(unit), Kind.UNIT, null);
    }

    private int latin(int start) {
      int end = latinEnd(start);
      boolean unit = false;
      if (afterNumber) {
        long match = lexicon.match(text, start, UNITS);
        unit = match != Lexicon.NONE && Lexicon.end(match) == end;
      }
      return add(start, end, unit ? Kind.UNIT : Kind.LATIN_WORD, null);
    }

    /** Letters and digits; dots, apostrophes and the like between them; the stop of U.S. and Mr. */
    private int latinEnd(int start) {
      int p = start;
      boolean dotted = false;
      while (p < text.length()) {
        if (Chars.isLatinOrDigit(text.at(p)) || isCombining(p) && p > start) {
          p++;
        } else if (isInner(text.at(p)) && Chars.isLatinOrDigit(text.at(p + 1))) {
          dotted |= text.at(p) == '.';
          p++;
        } else {
          break;
        }
      }
      boolean stop = text.at(p) == '.' && text.at(p + 1) != '.';
      boolean abbreviation =
          stop
              && p - start < 8
              && (dotted && text.kind(p - 2) != Chars.LATIN
                  || SentenceWords.isAbbreviation(text.slice(start, p)));
      return abbreviation ? p + 1 : p;
    }

    private int digitsEnd(int start) {
      int p = start;
      while (text.kind(p) == Chars.DIGIT
          || (text.at(p) == '.' || text.at(p) == ',') && text.kind(p + 1) == Chars.DIGIT) {
        p++;
      }
      return p;
    }

    /** A stretch of Han characters up to anything else, or to a number that holds digits. */
    private int han(int start) {
      if (startsNumberWithDigits(start)) {
        int fixed = fixedEnd(start);
        addNumber(start, fixed);
        return unit(fixed);
      }
      char[] chars = text.folded();
      int end = start + 1;
      while (end < chars.length
          && (Chars.kind(chars[end]) == Chars.HAN && chars[end] != ORDINAL
              || Chars.isHan(chars[end]) && !startsNumberWithDigits(end))) {
        end++;
      }
      words.clear();
      segmenter.segment(text.folded(), start, end, neighbour(start - 1), neighbour(end), words);
      int p = start;
      for (int i = 0; i < words.size(); i++) {
        int wordEnd = words.end(i);
        if (wordEnd <= p) {
          continue; // a number took it
        }
        int numberEnd = mayStartNumber(p) ? fixedEnd(p) : p;
        if (numberEnd > wordEnd) {
          p = addNumber(p, numberEnd);
        } else {
          p = add(p, wordEnd, hanKind(p, wordEnd, words.nature(i)), words.nature(i));
        }
      }
      return p; // behind the stretch where a number goes on after a blank: 三 万
    }

    private boolean startsNumberWithDigits(int place) {
      return mayStartNumber(place) && holdsDigits(place, fixedEnd(place));
    }

    private boolean mayStartNumber(int place) {
      char c = text.folded()[place];
      return Chars.kind(c) == Chars.HAN_NUMERAL || c == ORDINAL;
    }

    private Kind hanKind(int start, int end, @Nullable String nature) {
      if (isNumerals(start, end) && (nature == null || nature.startsWith("m"))) {
        return Kind.NUMBER;
      }
      if (afterNumber) {
        long unit = lexicon.match(text, start, UNITS);
        if (unit != Lexicon.NONE && Lexicon.end(unit) == end) {
          return Kind.UNIT;
        }
      }
      return Kind.HAN_WORD;
    }

    private boolean isNumerals(int start, int end) {
      for (int i = start; i < end; i++) {
        if (text.kind(i) != Chars.HAN_NUMERAL) {
          return false;
        }
      }
      return true;
    }

    private Neighbour neighbour(int place) {
      return switch (text.kind(place)) {
        case Chars.DIGIT -> Neighbour.NUMBER;
        case Chars.LATIN -> Neighbour.LATIN;
        default -> Neighbour.EDGE;
      };
    }

    /** The numeral of the scan that starts at {@code place}; places come in order, or nearly. */
    private @Nullable Numeral numeralAt(int place) {
      while (nextLexeme > 0 && lexemes.start(nextLexeme - 1) >= place) {
        nextLexeme--;
      }
      while (nextLexeme < lexemes.size() && lexemes.start(nextLexeme) < place) {
        nextLexeme++;
      }
      for (int i = nextLexeme; i < lexemes.size() && lexemes.start(i) == place; i++) {
        if (lexemes.type(i) == Lexemes.NUMERAL) {
          return lexemes.numeral(i);
        }
      }
      return null;
    }

    private int mark(int start) {
      return add(start, start + 1, Kind.PUNCTUATION, "w");
    }

    private int other(int start) {
      int codePoint = text.original().codePointAt(start);
      int end = start + Character.charCount(codePoint);
      if (Character.isIdeographic(codePoint)) {
        return add(start, end, Kind.HAN_WORD, null);
      }
      if (Character.isLetterOrDigit(codePoint)) {
        while (end < text.length()) {
          int next = text.original().codePointAt(end);
          if (!isLetterOfOtherScript(next)) {
            break;
          }
          end += Character.charCount(next);
        }
        return add(start, end, Kind.OTHER_WORD, null);
      }
      char c = text.originalAt(start);
      if (isRepeated(c)) {
        while (text.originalAt(end) == c) {
          end++;
        }
        return add(start, end, Kind.PUNCTUATION, "w");
      }
      return isPunctuation(codePoint)
          ? add(start, end, Kind.PUNCTUATION, "w")
          : add(start, end, Kind.SYMBOL, null);
    }

    private boolean isLetterOfOtherScript(int codePoint) {
      return (Character.isLetterOrDigit(codePoint) || isMark(codePoint))
          && !Character.isIdeographic(codePoint)
          && (Character.isSupplementaryCodePoint(codePoint)
              || Chars.kind((char) codePoint) == Chars.OTHER);
    }

    private boolean isCombining(int place) {
      return isMark(text.originalAt(place));
    }

    private int add(int start, int end, Kind kind, @Nullable String nature) {
      if (kind != Kind.SPACE) {
        afterNumber = kind == Kind.NUMBER;
      }
      tokens.add(
          new Token(
              start,
              end,
              text.slice(start, end),
              kind,
              partsOfSpeech ? Optional.ofNullable(nature) : Optional.empty(),
              names && kind == Kind.HAN_WORD ? name(nature) : Optional.empty()));
      return end;
    }
  }

  private static Optional<Token.Name> name(@Nullable String nature) {
    if (nature == null || nature.length() < 2 || nature.charAt(0) != 'n') {
      return Optional.empty();
    }
    return switch (nature.charAt(1)) {
      case 'r' -> Optional.of(Token.Name.PERSON);
      case 's' -> Optional.of(Token.Name.PLACE);
      case 't' -> Optional.of(Token.Name.ORGANISATION);
      default -> Optional.empty();
    };
  }

  private static boolean isInner(char c) {
    return c == '.' || c == '-' || c == '\'' || c == '’' || c == '_' || c == '@' || c == '&';
  }

  /** Marks that count once however often they are repeated: …… —— -- ~~ ***. */
  private static boolean isRepeated(char c) {
    return "…⋯—─━-.~～*".indexOf(c) >= 0;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
