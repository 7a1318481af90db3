package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.phrase.PhraseLists.Infix;
import io.github.hanfacts.internal.phrase.UnitWord.Kind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
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
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

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
    readSigns(quantum, from);
    if (quantum.sign == null) {
      giveMagnitudeToUnit(quantum, numeral);
    }
    readInfix(quantum);
    quantum.end = quantum.numeralEnd;
    readUnit(quantum, numeral);
    if (quantum.unit != null) {
      readSmaller(quantum);
    }
    return quantum;
  }

  /** 12千米 is 12 km, 五十兆字节 50 MB and 250m a length: the magnitude belongs to the unit. */
  private void giveMagnitudeToUnit(Quantum quantum, Numeral numeral) {
    int last = numeral.end() - 1;
    if (last == numeral.start() || numeral.more()) {
      return;
    }
    boolean letter = numeral.form() == Form.ABBREVIATED;
    char c = text.at(last);
    boolean kilo = c == '千' && numeral.form() == Form.SCALED;
    if (!(letter || kilo || c == '兆')) {
      return;
    }
    long match = lexicon.match(text, last, WordClass.UNIT.bit());
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
    return p > end && q - p > 3 && text.at(q - 1) == 's' && text.at(q - 2) != 's';
  }

  private boolean isDigit(int i) {
    return text.kind(i) == Chars.DIGIT;
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
    if (infix == null || quantum.infix != null || lexicon.straddles(text, infix.end())) {
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

  private void readUnit(Quantum quantum, Numeral numeral) {
    int p = quantum.numeralEnd;
    int at = p;
    if (text.kind(p) == Chars.BLANK) {
      at = p + 1;
    } else if (text.at(p) == '-' && text.kind(p + 1) == Chars.LATIN) {
      at = p + 1;
    }
    Found<UnitWord> unit = unitAt(at, quantum);
    if (unit == null || !fits(unit, at > p, numeral)) {
      return;
    }
    quantum.unit = unit.meaning();
    quantum.end = unit.end();
    if (unit.meaning().isMoney()) {
      Found<UnitWord> name = lexicon.find(text, unit.end(), PhraseLists.CURRENCIES);
      if (name != null && Chars.isHan(text.at(unit.end())) && !isLocal(name.meaning().id())) {
        quantum.unit = name.meaning();
        quantum.end = name.end();
      }
    }
  }

  static boolean isLocal(String code) {
    return Character.isLowerCase(code.charAt(0));
  }

  /** Latin symbols are as near as their shape demands: 5in, but no 5 in. */
  private boolean fits(Found<UnitWord> unit, boolean apart, Numeral numeral) {
    int length = unit.end() - unit.start();
    char first = text.at(unit.start());
    if (apart && (first == '"' || first == '\'' || first == 'x')) {
      return false;
    }
    if (first == 'x' && length == 1) {
      return !isDigit(unit.end());
    }
    if (apart && length == 2 && first == 'i' && text.at(unit.start() + 1) == 'n') {
      return text.at(unit.start() - 1) == '-';
    }
    return true;
  }

  /** The longest word at {@code at} that may be a unit of {@code quantum}; null for none. */
  @Nullable Found<UnitWord> unitAt(int at, Quantum quantum) {
    long match = lexicon.match(text, at, UNIT_WORDS);
    if (match == Lexicon.NONE) {
      return null;
    }
    int end = Lexicon.end(match);
    int word = Lexicon.word(match);
    long other = lexicon.match(text, at, WordClass.NOT_A_UNIT.bit());
    if (other != Lexicon.NONE && Lexicon.end(other) > end
        || text.kind(end - 1) == Chars.DIGIT && text.kind(end) == Chars.DIGIT) {
      return null;
    }
    UnitWord classifier = lexicon.meaning(word, PhraseLists.CLASSIFIERS);
    UnitWord measure = lexicon.meaning(word, PhraseLists.UNITS);
    UnitWord part = lexicon.meaning(word, PhraseLists.PART_UNITS);
    UnitWord money = lexicon.meaning(word, PhraseLists.CURRENCIES);
    UnitWord subunit = lexicon.meaning(word, PhraseLists.SUBUNITS);
    UnitWord found;
    if (money != null) {
      found = classifier != null && isCounting(end) ? classifier : money;
    } else if (subunit != null) {
      found = subunit;
    } else if (lexicon.is(word, WordClass.TIME_UNIT)) {
      found = new UnitWord(Kind.TIME, "", BigDecimal.ONE);
    } else if (measure != null) {
      found =
          classifier != null && quantum.scale == null && isSmallWord(quantum)
              ? classifier
              : measure;
    } else {
      found = part != null ? part : classifier;
    }
    return found == null ? null : new Found<>(at, end, found);
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
    if (unit == null || unit.is(Kind.TIME)) {
      return;
    }
    if (unit.is(Kind.SUBUNIT)) {
      quantum.scale(unit.factor());
    }
    BigDecimal last = unit.factor();
    for (int i = 0; i < 3; i++) {
      int p = gap(quantum.end);
      Numeral next = p < 0 || !startsNumeral(p) ? null : lexed.numerals().read(text, p);
      if (next == null || !next.isExact()) {
        return;
      }
      BigDecimal value = next.low();
      if (next.form() == Form.HALF) {
        if (p == quantum.end && !isUnitAhead(next.end())) {
          quantum.add(HALF.multiply(last));
          quantum.end = next.end();
        }
        return;
      }
      Found<UnitWord> smaller =
          unitAt(text.kind(next.end()) == Chars.BLANK ? next.end() + 1 : next.end(), quantum);
      if (smaller == null) {
        if (p == quantum.end) {
          readTail(quantum, unit, last, next);
        }
        return;
      }
      if (unit.isMoney() && smaller.meaning().is(Kind.SUBUNIT)) {
        BigDecimal factor = smaller.meaning().factor();
        if (factor.compareTo(last) >= 0) {
          return;
        }
        quantum.add(value.multiply(factor));
        quantum.end = smaller.end();
        last = factor;
      } else if (unit.is(Kind.MEASURE) && smaller.meaning().is(Kind.MEASURE)) {
        BigDecimal ratio = UnitValues.ratio(smaller.meaning().id(), unit.id());
        if (ratio == null || ratio.compareTo(last) >= 0 || value.signum() < 0) {
          return;
        }
        quantum.add(value.multiply(ratio));
        quantum.end = smaller.end();
        last = ratio;
      } else {
        return;
      }
    }
  }

  private boolean startsNumeral(int p) {
    byte kind = text.kind(p);
    return kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL || kind == Chars.LATIN;
  }

  /** Where a smaller unit's number may start: at once, after a blank, 又 or "and"; else -1. */
  private int gap(int end) {
    if (text.kind(end) != Chars.BLANK) {
      return text.at(end) == '又' ? end + 1 : end;
    }
    int p = text.skipBlanks(end);
    return text.startsWith("and ", p) ? p + 4 : p;
  }

  private boolean isUnitAhead(int p) {
    return lexicon.match(text, p, UNIT_WORDS) != Lexicon.NONE;
  }

  /** 三块五, 九毛九, 两块零四, 七成六, 一米八五: digits of the next places without a unit. */
  private void readTail(Quantum quantum, UnitWord unit, BigDecimal last, Numeral next) {
    int length = next.end() - next.start();
    boolean zero = text.at(next.start()) == '零' || text.at(next.start()) == '0';
    boolean meters = unit.id().equals("meter");
    if (!unit.isMoney() && !meters && !unit.is(Kind.TENTH)
        || length > (meters || zero ? 2 : 1)
        || next.form() != Form.DIGITS && next.form() != Form.HAN && next.form() != Form.HAN_DIGITS
        || Chars.isHan(text.at(next.end())) && !isModifierAhead(next.end())
        || text.kind(next.end()) == Chars.LATIN
        || text.at(next.start()) == '十') {
      return;
    }
    BigDecimal place = TENTH.pow(length).multiply(last);
    quantum.add(next.low().multiply(place));
    quantum.end = next.end();
  }

  private boolean isModifierAhead(int p) {
    return lexicon.match(text, p, WordClass.set(WordClass.MODIFIER_AFTER, WordClass.RANGE_WORD))
        != Lexicon.NONE;
  }
}
