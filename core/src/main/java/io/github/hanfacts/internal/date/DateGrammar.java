package io.github.hanfacts.internal.date;

import io.github.hanfacts.internal.date.Meaning.Vague;
import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.resolve.Reading;
import io.github.hanfacts.internal.text.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the anchors of a text and lets the grammars of both languages read at each. */
final class DateGrammar {

  private static final long ANCHORS =
      WordClass.set(
          WordClass.DATE_WORD,
          WordClass.MONTH,
          WordClass.WEEKDAY,
          WordClass.DAY_PART,
          WordClass.SEASON,
          WordClass.FESTIVAL,
          WordClass.ERA,
          WordClass.DATE_SHIFT,
          WordClass.RECURRENCE,
          WordClass.VAGUE_DATE,
          WordClass.DATE_EDGE,
          WordClass.DATE_COUNT,
          WordClass.ORDINAL_WORD);

  /** Marks that digits follow in addresses and identifiers. */
  private static final String URL_MARKS = "=&?#_@";

  private static final long AFTER_NUMERAL =
      WordClass.set(WordClass.TIME_UNIT, WordClass.DATE_CONNECTOR, WordClass.DAY_PART);

  /** What stands between a numeral and its unit, and the particles of dates: 十个月, 3号, 9点. */
  private static final String IN_NUMERALS = "个多余来几半号点的零又闰元旬";

  private static final long AFTER_SHIFT =
      WordClass.set(
          WordClass.TIME_UNIT,
          WordClass.WEEKDAY,
          WordClass.SEASON,
          WordClass.MONTH,
          WordClass.DATE_COUNT);

  /** Classes whose words of one char may be dates without a shift. */
  private static final long ALONE =
      WordClass.set(
          WordClass.DATE_WORD,
          WordClass.RECURRENCE,
          WordClass.DATE_COUNT,
          WordClass.PART_WORD,
          WordClass.FESTIVAL,
          WordClass.ERA);

  /** What else may stand between 上 and its unit: 上个月, 近这几年. */
  private static final String AFTER_SHIFTS = "个一这的";

  private final Reading reading;
  private final Scan scan;
  private final ChineseDates chinese;
  private final EnglishDates english;

  DateGrammar(Reading reading) {
    this.reading = reading;
    this.scan = new Scan(reading.lexed());
    Clocks clocks = new Clocks(scan);
    NumericDates numeric = new NumericDates(scan, clocks, reading);
    this.chinese = new ChineseDates(scan, clocks, numeric);
    this.english = new EnglishDates(scan, clocks, numeric);
  }

  void propose(List<Candidate> candidates) {
    Lexemes lexemes = reading.lexed().lexemes();
    Lexicon lexicon = scan.lexicon();
    int done = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      int start = lexemes.start(i);
      boolean word = lexemes.type(i) == Lexemes.WORD;
      if (start < done || !word && lexemes.type(i) != Lexemes.NUMERAL) {
        continue;
      }
      long classes = word ? lexicon.classes(lexemes.word(i)) : 0;
      if ((classes & WordClass.NOT_A_DATE.bit()) != 0) {
        done = lexemes.end(i);
        continue;
      }
      if (word && (classes & ANCHORS) == 0) {
        continue;
      }
      if (word
          && lexemes.end(i) == start + 1
          && scan.kind(start) == Chars.HAN
          && !mayBeDate(lexemes.end(i), classes)) {
        continue;
      }
      if (!word) {
        scan.know(lexemes.numeral(i));
      }
      Phrase phrase =
          word ? read(start, classes) : mayBeDate(lexemes.end(i), start) ? read(start, 0) : null;
      if (phrase != null && !isTitle(phrase)) {
        candidates.add(phrase);
        done = phrase.end();
      }
    }
  }

  private @Nullable Phrase read(int start, long classes) {
    byte kind = scan.kind(start);
    if (kind == Chars.DIGIT
        && (scan.kind(start - 1) == Chars.LATIN || URL_MARKS.indexOf(scan.at(start - 1)) >= 0)) {
      return null;
    }
    Phrase best = null;
    if (kind == Chars.LATIN || kind != Chars.HAN_NUMERAL && !isBeforeHan(start)) {
      best = english.read(start, classes);
    }
    if (kind != Chars.LATIN && !isInside(start) && !scan.isBeforeCommonEra(start)) {
      best = longer(best, chinese.read(start, classes));
    }
    return best != null || !reading.vagueDates() ? best : vague(start);
  }

  /** Whether digits with a Han character behind them stand here, or such a character itself. */
  private boolean isBeforeHan(int start) {
    int p = start;
    while (scan.kind(p) == Chars.DIGIT) {
      p++;
    }
    return Chars.isHan(scan.at(scan.skip(p)));
  }

  /**
   * Whether a date may begin with a Chinese word of one char, by the char behind it: 上 before a
   * unit, a weekday or a numeral. 早 and 春 only follow dates.
   */
  private boolean mayBeDate(int end, long classes) {
    if ((classes & ALONE) != 0) {
      return true;
    }
    if ((classes & WordClass.DATE_SHIFT.bit()) == 0) {
      return false;
    }
    char next = scan.at(scan.skip(end));
    byte kind = Chars.kind(next);
    return kind == Chars.HAN_NUMERAL
        || kind == Chars.DIGIT
        || (scan.lexicon().starting(next) & AFTER_SHIFT) != 0
        || AFTER_SHIFTS.indexOf(next) >= 0;
  }

  /**
   * Whether a date may begin with a numeral, by the one char behind it: a unit, a connector, a
   * separator or a Latin letter. Most numerals count something else, and cost no more than this.
   */
  private boolean mayBeDate(int end, int start) {
    if (scan.kind(start) == Chars.LATIN) {
      return true;
    }
    char next = scan.at(scan.skip(end));
    return !Chars.isHan(next)
        || (scan.lexicon().starting(next) & AFTER_NUMERAL) != 0
        || IN_NUMERALS.indexOf(next) >= 0;
  }

  /** Whether the anchor stands in a word that begins before it. */
  private boolean isInside(int start) {
    return scan.kind(start) == Chars.HAN && scan.lexicon().straddles(scan.text(), start);
  }

  /** 《明日之后》, 《一九八四年的雪》: a date that a title begins with is none. */
  private boolean isTitle(Phrase phrase) {
    char before = scan.text().originalAt(phrase.start() - 1);
    boolean day =
        phrase.meaning() instanceof Meaning.Point point
            && point.base() instanceof Meaning.Shift shift
            && shift.grain() == Grain.DAY;
    boolean begins =
        phrase.meaning() instanceof Meaning.Point && scan.kind(phrase.end()) == Chars.HAN;
    return (before == '《' || before == '〈') && (day || begins);
  }

  private static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
    return a == null || b != null && b.end() > a.end() ? b : a;
  }

  private @Nullable Phrase vague(int start) {
    Found<String> found = scan.find(start, DateWords.VAGUE);
    if (found == null) {
      return null;
    }
    // The past of "the past few months" begins a length.
    int second = start;
    while (second < found.end() && scan.kind(second) == Chars.LATIN) {
      second++;
    }
    Phrase inner = second < found.end() ? english.read(scan.skip(second), ANCHORS) : null;
    return inner != null
        ? inner
        : new Phrase(start, found.end(), new Vague(found.meaning()), null, "vague date");
  }
}
