package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.phrase.PhraseLists.English;
import io.github.hanfacts.internal.phrase.PhraseLists.Infix;
import io.github.hanfacts.internal.phrase.UnitWord.Kind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number with its sign, currency, infix and unit, and what smaller units follow: 人民币8亿元,
 * 100多家, 十元三角八分, {@code 5 ft 11 in}.
 */
final class QuantumReader {

  private static final long UNIT_WORDS =
      WordClass.set(
          WordClass.UNIT,
          WordClass.CURRENCY,
          WordClass.SUBUNIT,
          WordClass.CLASSIFIER,
          WordClass.TIME_UNIT);
  private static final long UNIT = WordClass.UNIT.bit();
  private static final long MONEY = WordClass.CURRENCY.bit();
  private static final long AFTER_TAIL =
      WordClass.set(WordClass.MODIFIER_AFTER, WordClass.RANGE_WORD, WordClass.CURRENCY);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Inches in feet have no finite decimal; fractions are given to 12 significant digits. */
  private static final MathContext SUM = new MathContext(12);

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final UnitWord TIME = new UnitWord(Kind.TIME, "", BigDecimal.ONE);
  private static final UnitWord POINTS =
      new UnitWord(Kind.CLASSIFIER, NumberPhrase.POINT, BigDecimal.ONE);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** How far before a number its topic may stand, and how far after it. */
  private static final int CLAUSE = 24;

  private static final int AHEAD = 6;
  private static final int LONGEST_BLANK = 4;

  private final LexedText lexed;
  private final SourceText text;
  private final Lexicon lexicon;

  QuantumReader(LexedText lexed) {
    this.lexed = lexed;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
  }

  /**
   * The number that begins with {@code numeral}; signs before it start at {@code from} or later.
   */
  Quantum read(Numeral numeral, int from) {
    Quantum quantum = new Quantum();
    quantum.start = numeral.start();
    quantum.numeralStart = numeral.start();
    quantum.numeralEnd = numeral.end();
    quantum.low = numeral.low();
    quantum.high = numeral.high();
    quantum.place = numeral.place();
    quantum.magnitude = numeral.magnitude();
    quantum.han = Chars.isHan(text.at(numeral.end() - 1));
    if (numeral.more()) {
      quantum.infix = Infix.MORE;
    }
    readPoint(quantum, numeral);
    readSigns(quantum, from);
    if (quantum.sign == null) {
      giveMagnitudeToUnit(quantum, numeral);
    }
    readInfix(quantum);
    quantum.end = quantum.numeralEnd;
    readUnit(quantum);
    if (quantum.unit != null || quantum.sign != null) {
      readSmaller(quantum);
      readName(quantum);
    }
    return quantum;
  }

  /** .5 and $.01: digits after a point without a zero before it. */
  private void readPoint(Quantum quantum, Numeral numeral) {
    int point = numeral.start() - 1;
    if (text.at(point) == '.'
        && numeral.form() == Form.DIGITS
        && !Chars.isLatinOrDigit(text.at(point - 1))
        && text.at(point - 1) != '.'
        && (text.kind(point - 1) != Chars.HAN)) {
      quantum.scale(BigDecimal.ONE.movePointLeft(numeral.length()));
      quantum.start = point;
    }
  }

  /** 12千米 is 12 km, 五十兆字节 50 MB and 250m a length: the magnitude belongs to the unit. */
  private void giveMagnitudeToUnit(Quantum quantum, Numeral numeral) {
    int last = numeral.end() - 1;
    if (last == numeral.start() || numeral.more()) {
      return;
    }
    boolean letter = numeral.form() == Form.ABBREVIATED;
    boolean digits = letter || numeral.form() == Form.SCALED;
    char c = text.at(last);
    if (!digits && c != '兆') {
      return;
    }
    long match = lexicon.match(text, last, letter ? UNIT : UNIT | MONEY);
    boolean unit =
        match != Lexicon.NONE
            && (letter
                ? Lexicon.end(match) >= numeral.end() && !isCountedInMillions(numeral.end())
                : Lexicon.end(match) > numeral.end());
    if (unit) {
      quantum.low = quantum.low.divide(numeral.magnitude());
      quantum.high = quantum.high.divide(numeral.magnitude());
      quantum.place = quantum.place.divide(numeral.magnitude());
      quantum.magnitude = BigDecimal.ONE;
      quantum.numeralEnd = last;
    }
  }

  /** Whether 5m stands before a plural noun (5m viewers) or after a currency sign. */
  private boolean isCountedInMillions(int end) {
    int p = text.skipBlanks(end);
    int q = p;
    while (text.kind(q) == Chars.LATIN) {
      q++;
    }
    Found<English> word = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
    boolean plural =
        word == null
            ? q - p > 3 && text.at(q - 1) == 's' && text.at(q - 2) != 's'
            : word.meaning() == English.PLURAL;
    return p > end && plural;
  }

  /** Minus, scale of temperature, currency: whatever stands before the digits. */
  private void readSigns(Quantum quantum, int from) {
    for (int i = 0; i < 3; i++) {
      int edge = text.skipBlanksBack(quantum.start);
      if (quantum.start - edge > 1) {
        return;
      }
      Found<String> currency = lexicon.findBefore(text, edge, PhraseLists.CURRENCY_SIGNS);
      if (currency != null && currency.start() >= from && quantum.sign == null) {
        quantum.sign = currency.meaning();
        quantum.start = currency.start();
        continue;
      }
      Found<String> negative = lexicon.findBefore(text, edge, PhraseLists.NEGATIVES);
      if (negative != null && negative.start() >= from && !quantum.negative) {
        quantum.negative = true;
        quantum.start = negative.start();
        continue;
      }
      Found<String> scale = lexicon.findBefore(text, edge, PhraseLists.SCALES);
      if (scale != null && scale.start() >= from && quantum.scale == null) {
        quantum.scale = scale.meaning();
        quantum.start = scale.start();
        continue;
      }
      if (edge == quantum.start && isMinus(edge - 1) && edge - 1 >= from && !quantum.negative) {
        quantum.negative = true;
        quantum.start = edge - 1;
        continue;
      }
      return;
    }
  }

  /** A minus directly before the number, with nothing before it that would make it a dash. */
  private boolean isMinus(int i) {
    char c = text.at(i);
    if (c != '-' && c != '−') {
      return false;
    }
    byte before = text.kind(i - 1);
    char sign = text.at(i - 1);
    return before == Chars.BLANK
        || before == Chars.LINE
        || before == Chars.MARK
        || before == Chars.HAN
        || sign == '('
        || sign == '$'
        || sign == '£'
        || sign == '€'
        || sign == '¥'
        || sign == ':'
        || sign == ','
        || sign == '，'
        || sign == '。'
        || sign == '、';
  }

  private void readInfix(Quantum quantum) {
    int p = quantum.numeralEnd;
    int at = text.kind(p) == Chars.BLANK ? p + 1 : p;
    Found<Infix> infix = lexicon.find(text, at, PhraseLists.INFIXES);
    if (infix == null
        || lexicon.match(text, at, MONEY) != Lexicon.NONE
        || quantum.infix != null
        || lexicon.straddles(text, infix.end())) {
      return;
    }
    boolean han = Chars.isHan(text.at(at));
    if (han) {
      int next = text.skipBlanks(infix.end());
      boolean large = quantum.low.compareTo(TEN_THOUSAND) >= 0;
      if (unitAt(next, quantum) == null && !(large && infix.meaning() == Infix.MORE)
          || isGuarded(at, infix.end())) {
        return;
      }
    }
    quantum.infix = infix.meaning();
    if (infix.meaning() == Infix.MORE) {
      quantum.high = quantum.high.add(quantum.place);
    }
    quantum.numeralEnd = infix.end();
  }

  private boolean isGuarded(int at, int end) {
    long guard = lexicon.match(text, at, WordClass.GUARD.bit());
    return guard != Lexicon.NONE && Lexicon.end(guard) > end;
  }

  private void readUnit(Quantum quantum) {
    int p = quantum.numeralEnd;
    int at = p;
    if (text.kind(p) == Chars.BLANK) {
      int q = text.skipBlanks(p);
      at = q - p == 1 || (q - p <= LONGEST_BLANK && Chars.isHan(text.at(q))) ? q : p;
    } else if (text.at(p) == '-' && text.kind(p + 1) == Chars.LATIN) {
      at = p + 1;
    }
    boolean bracket = text.at(at) == '(' || text.at(at) == '[';
    Found<UnitWord> unit = unitAt(bracket ? at + 1 : at, quantum);
    if (unit == null
        || !fits(unit, at > p)
        || (quantum.sign != null && !unit.meaning().isMoney() && !unit.meaning().is(Kind.TIME))) {
      return;
    }
    if (bracket && text.at(unit.end()) != ')' && text.at(unit.end()) != ']') {
      return;
    }
    if (bracket && !unit.meaning().is(Kind.MEASURE)) {
      return;
    }
    quantum.unit = unit.meaning();
    quantum.end = bracket ? unit.end() + 1 : unit.end();
    readName(quantum);
  }

  /** 元人民币, 两块九毛九RMB: a name behind a local unit tells whose it is. */
  private void readName(Quantum quantum) {
    UnitWord unit = quantum.unit;
    if (unit == null || !unit.isMoney() || !isLocal(unit.id())) {
      return;
    }
    Found<UnitWord> name = lexicon.find(text, quantum.end, PhraseLists.CURRENCIES);
    if (name != null && !isLocal(name.meaning().id())) {
      quantum.unit = new UnitWord(unit.kind(), name.meaning().id(), unit.factor());
      quantum.end = name.end();
    }
  }

  static boolean isLocal(String code) {
    return Character.isLowerCase(code.charAt(0));
  }

  /** Latin symbols are as near as their shape demands: 5in, but no 5 in June. */
  private boolean fits(Found<UnitWord> unit, boolean apart) {
    int length = unit.end() - unit.start();
    char first = text.at(unit.start());
    if (first == '\'' || first == '"') {
      return (!apart || isBreak(text.skipBlanks(unit.end())) || first == '"')
          && text.kind(unit.end()) != Chars.LATIN;
    }
    if (apart
        && length == 1
        && unit.meaning().is(Kind.SUBUNIT)
        && Character.isLetter(first)
        && !Chars.isHan(first)) {
      return false;
    }
    if (length == 1 && first == 'x') {
      return !apart && text.kind(unit.end()) != Chars.DIGIT;
    }
    if (apart && length == 2 && text.startsWith("in", unit.start())) {
      return text.at(unit.start() - 1) == '-'
          || isBreak(unit.end())
          || text.kind(unit.end()) == Chars.MARK;
    }
    return length > 1 || text.at(unit.end()) != '-' || text.kind(unit.end() + 1) != Chars.DIGIT;
  }

  /** The longest word at {@code at} that may be a unit of {@code quantum}; null for none. */
  @Nullable Found<UnitWord> unitAt(int at, Quantum quantum) {
    long match = lexicon.match(text, at, UNIT_WORDS);
    if (match == Lexicon.NONE) {
      return null;
    }
    int end = Lexicon.end(match);
    long other = lexicon.match(text, at, WordClass.NOT_A_UNIT.bit());
    if (other != Lexicon.NONE && Lexicon.end(other) > end
        || text.kind(end - 1) == Chars.DIGIT && text.kind(end) == Chars.DIGIT) {
      return null;
    }
    UnitWord meaning = meaning(Lexicon.word(match), end, quantum);
    if (meaning == null) {
      return null;
    }
    // 六个加仑, 1100个大气压: 个 before a measure counts nothing.
    if (meaning.is(Kind.CLASSIFIER) && end - at == 1 && text.at(at) == '个') {
      Found<UnitWord> measure = lexicon.find(text, end, PhraseLists.UNITS);
      if (measure != null && measure.end() - end > 1 && !isStopped(end, measure.end())) {
        return new Found<>(at, measure.end(), measure.meaning());
      }
    }
    return new Found<>(at, end, meaning);
  }

  private boolean isStopped(int at, int end) {
    long other = lexicon.match(text, at, WordClass.NOT_A_UNIT.bit());
    return other != Lexicon.NONE && Lexicon.end(other) > end;
  }

  /** What a word of several meanings means here. */
  private @Nullable UnitWord meaning(int word, int end, Quantum quantum) {
    UnitWord classifier = lexicon.meaning(word, PhraseLists.CLASSIFIERS);
    UnitWord money = lexicon.meaning(word, PhraseLists.CURRENCIES);
    if (money != null) {
      UnitWord mass = lexicon.meaning(word, PhraseLists.UNITS);
      if (mass != null && isMass(end, quantum)) {
        return mass;
      }
      return classifier != null && isCounting(end) ? classifier : money;
    }
    boolean time = lexicon.is(word, WordClass.TIME_UNIT);
    UnitWord subunit = lexicon.meaning(word, PhraseLists.SUBUNITS);
    if (subunit != null) {
      if (!time || quantum.currency() != null || isAlone(quantum.start, end)) {
        return subunit;
      }
      return NumberPhrase.POINT.equals(topic(quantum.start, end)) ? POINTS : TIME;
    }
    if (time) {
      return TIME;
    }
    UnitWord measure = lexicon.meaning(word, PhraseLists.UNITS);
    if (measure != null) {
      return classifier != null && !isMeasured(measure, quantum, end) ? classifier : measure;
    }
    UnitWord part = lexicon.meaning(word, PhraseLists.PART_UNITS);
    if (part != null || classifier != null) {
      return part != null ? part : classifier;
    }
    return lexicon.meaning(word, PhraseLists.LABELS);
  }

  /** 五分 as a clause by itself is money; in a sentence it is a time or the points of a game. */
  private boolean isAlone(int start, int end) {
    return isBreak(text.skipBlanksBack(start) - 1) && isBreak(text.skipBlanks(end));
  }

  private boolean isBreak(int p) {
    byte kind = text.kind(p);
    return kind == Chars.LINE || kind == Chars.OTHER || kind == Chars.MARK;
  }

  /** Pounds of something, and pounds that somebody weighs, are no money. */
  private boolean isMass(int end, Quantum quantum) {
    if (text.startsWith("of ", text.skipBlanks(end))) {
      return true;
    }
    int from = Math.max(text.sentenceStart(quantum.start), quantum.start - CLAUSE);
    for (int p = from; p < quantum.start; p++) {
      Found<English> word = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
      if (word != null && word.meaning() == English.PLURAL_MASS) {
        return true;
      }
    }
    return false;
  }

  /** 度 and 级 measure where a scale or the topic of the clause says so; 两度 counts times. */
  private boolean isMeasured(UnitWord measure, Quantum quantum, int end) {
    if (quantum.scale != null) {
      return true;
    }
    String topic = topic(quantum.start, end);
    if (measure.id().equals("degree")) {
      quantum.scale = topic;
      return topic != null || !isSmallWord(quantum);
    }
    return measure.id().equals(topic);
  }

  /** The unit that the clause speaks of: 气温 tells of degrees Celsius. */
  private @Nullable String topic(int start, int end) {
    int from = Math.max(text.sentenceStart(start), start - CLAUSE);
    int until = Math.min(text.sentenceEnd(start), end + AHEAD);
    for (int p = from; p < until; p++) {
      Found<String> topic = lexicon.find(text, p, PhraseLists.TOPICS);
      if (topic != null) {
        return topic.meaning();
      }
    }
    return null;
  }

  /** 三块土地: a noun follows the word that might be money. */
  private boolean isCounting(int end) {
    return Chars.isHan(text.at(end))
        && text.kind(end) != Chars.HAN_NUMERAL
        && lexicon.match(text, end, WordClass.MODIFIER_AFTER.bit() | WordClass.CURRENCY.bit())
            == Lexicon.NONE;
  }

  /** 两度: a small Chinese numeral counts times rather than degrees. */
  private boolean isSmallWord(Quantum quantum) {
    return quantum.numeralEnd - quantum.numeralStart == 1
        && text.kind(quantum.numeralStart) == Chars.HAN_NUMERAL;
  }

  /** 三角八分 after 十元, {@code 11 in} after {@code 5 ft}, 半 after 两米, 五 after 三块. */
  private void readSmaller(Quantum quantum) {
    UnitWord unit = quantum.unit;
    if (unit != null && unit.is(Kind.TIME)) {
      return;
    }
    if (unit != null && unit.is(Kind.SUBUNIT)) {
      quantum.scale(unit.factor());
    }
    BigDecimal last = unit == null ? BigDecimal.ONE : unit.factor();
    boolean money = unit == null || unit.isMoney();
    for (int i = 0; i < 3; i++) {
      int p = gap(quantum.end, money);
      Numeral next = Numerals.mayStart(text, p) ? lexed.numerals().read(text, p) : null;
      if (next == null || !next.isExact() || next.low().signum() < 0) {
        return;
      }
      if (next.form() == Form.HALF) {
        if (p == quantum.end && unit != null && !isUnitAhead(next.end())) {
          quantum.add(HALF.multiply(last));
          quantum.end = next.end();
        }
        return;
      }
      int at = text.kind(next.end()) == Chars.BLANK ? next.end() + 1 : next.end();
      Found<UnitWord> smaller = unitAt(at, quantum);
      if (smaller == null || (p == quantum.end && money && smaller.meaning().is(Kind.MONEY))) {
        readTail(quantum, p, last, next);
        return;
      }
      BigDecimal factor = smallerFactor(unit, smaller.meaning(), money);
      if (factor == null || factor.compareTo(last) >= 0) {
        return;
      }
      quantum.add(next.low().multiply(factor).round(SUM));
      quantum.end = smaller.end();
      last = factor;
    }
  }

  /** What one of the smaller unit is in the larger; null when they do not go together. */
  private @Nullable BigDecimal smallerFactor(
      @Nullable UnitWord unit, UnitWord smaller, boolean money) {
    if (money) {
      return smaller.is(Kind.SUBUNIT) ? smaller.factor() : null;
    }
    return unit != null && unit.is(Kind.MEASURE) && smaller.is(Kind.MEASURE)
        ? UnitValues.ratio(smaller.id(), unit.id())
        : null;
  }

  /** Where a smaller unit's number may start: at once, after a blank, a comma, 又 or "and". */
  private int gap(int end, boolean money) {
    int p = !money && text.at(end) == ',' && text.kind(end + 1) == Chars.BLANK ? end + 1 : end;
    if (text.kind(p) != Chars.BLANK) {
      return text.at(end) == '又' ? end + 1 : end;
    }
    int q = text.skipBlanks(p);
    return text.startsWith("and ", q) ? q + 4 : q;
  }

  /** 三块五, 九毛九, 两块零四, 七成六, 一米八五, 15 dollars 50: next places without a unit. */
  private void readTail(Quantum quantum, int p, BigDecimal last, Numeral next) {
    UnitWord unit = quantum.unit;
    if (p > quantum.end) {
      readCents(quantum, next);
      return;
    }
    boolean meters = unit != null && unit.id().equals("meter");
    if (unit == null || !(unit.isMoney() || meters || unit.is(Kind.TENTH))) {
      return;
    }
    int length = next.length();
    boolean zero = text.at(p) == '零' || text.at(p) == '0';
    if (length > (meters || zero ? 2 : 1)
        || next.form() != Form.DIGITS && next.form() != Form.HAN && next.form() != Form.HAN_DIGITS
        || !isTailEnd(next.end())
        || text.at(p) == '十') {
      return;
    }
    quantum.add(next.low().multiply(TENTH.pow(length)).multiply(last));
    quantum.end = next.end();
  }

  /** 15 dollars 50, $20 and 43: cents without their name, at the end of a clause. */
  private void readCents(Quantum quantum, Numeral next) {
    boolean two = next.form() == Form.DIGITS && next.length() == 2 || next.form() == Form.WORDS;
    boolean free = isBreak(text.skipBlanks(next.end())) && text.at(next.end()) != '%';
    if (two && free && quantum.currency() != null && next.isWholeBetween(1, 99)) {
      quantum.add(next.low().multiply(HUNDREDTH));
      quantum.end = next.end();
    }
  }

  private boolean isTailEnd(int p) {
    if (text.kind(p) == Chars.LATIN || Chars.isHan(text.at(p))) {
      return lexicon.match(text, p, AFTER_TAIL) != Lexicon.NONE;
    }
    return true;
  }

  private boolean isUnitAhead(int p) {
    return lexicon.match(text, p, UNIT_WORDS) != Lexicon.NONE;
  }
}
