package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.number.Ordinals;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.phrase.PhraseLists.Connector;
import io.github.hanfacts.internal.phrase.PhraseLists.Infix;
import io.github.hanfacts.internal.phrase.PhraseLists.Part;
import io.github.hanfacts.internal.phrase.PhraseLists.Rate;
import io.github.hanfacts.internal.phrase.UnitWord.Kind;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the number phrases of one text from left to right. One call, one instance. */
final class PhraseReader {

  /** FACTS: fractions are given to 12 significant digits. */
  private static final MathContext FRACTION = new MathContext(12, RoundingMode.HALF_UP);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_GAP = 4;
  private static final int ID_DIGITS = 8;

  private final LexedText lexed;
  private final SourceText text;
  private final Lexicon lexicon;
  private final Lexemes lexemes;
  private final QuantumReader quanta;
  private final Ordinals ordinals;
  private final List<Candidate> candidates;

  /** Where the last phrase ended: nothing before it is read twice. */
  private int done;

  PhraseReader(LexedText lexed, List<Candidate> candidates) {
    this.lexed = lexed;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.lexemes = lexed.lexemes();
    this.quanta = new QuantumReader(lexed);
    this.ordinals = new Ordinals(lexed.lexicon());
    this.candidates = candidates;
  }

  void read() {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.start(i) < done) {
        continue;
      }
      NumberPhrase phrase = null;
      if (lexemes.type(i) == Lexemes.NUMERAL) {
        phrase = atNumeral(lexemes.numeral(i));
      } else if (lexemes.type(i) == Lexemes.WORD) {
        phrase = atWord(i);
      }
      if (phrase != null) {
        candidates.add(phrase);
        done = Math.max(done, phrase.coreEnd());
      }
    }
  }

  private @Nullable NumberPhrase atWord(int i) {
    int word = lexemes.word(i);
    int start = lexemes.start(i);
    int end = lexemes.end(i);
    Part part = lexicon.meaning(word, PhraseLists.PARTS);
    if (part != null) {
      Sort sort = part.multiple() ? Sort.MULTIPLE : Sort.FRACTION;
      return finish(start, end, sort, part.value(), part.value(), null, null, "part-word");
    }
    return lexicon.is(word, WordClass.ORDINAL_WORD) ? ordinalWord(start) : null;
  }

  /** the third, its twenty-first: after a determiner only, as "first" and "second" mean more. */
  private @Nullable NumberPhrase ordinalWord(int start) {
    Numeral ordinal = ordinals.read(text, start);
    if (ordinal == null || Ordinals.isPlural(text, ordinal)) {
      return null;
    }
    int end = ordinal.end();
    return finish(start, end, Sort.ORDINAL, ordinal.low(), ordinal.low(), null, null, "ordinal");
  }

  private @Nullable NumberPhrase atNumeral(Numeral numeral) {
    if (isCode(numeral) || isInTitle(numeral.start())) {
      return null;
    }
    NumberPhrase fraction = fraction(numeral);
    if (fraction != null) {
      return fraction;
    }
    if (numeral.form() == Form.UNKNOWN) {
      return null;
    }
    Quantum first = quanta.read(numeral, done);
    NumberPhrase ordinal = ordinal(first, numeral);
    if (ordinal != null) {
      return ordinal;
    }
    Quantum second = rangeEnd(first);
    if (second != null && isCodeAfter(second.numeralEnd)) {
      done = second.numeralEnd;
      return null;
    }
    return classify(numeral, first, second);
  }

  // ---------------------------------------------------------------- what is no number

  /** SU7, F-16, v2.1.3, 192.168.1.1, 5G: a number that is part of a name. */
  private boolean isCode(Numeral numeral) {
    int start = numeral.start();
    if (text.kind(start) != Chars.DIGIT) {
      return false;
    }
    char before = text.at(start - 1);
    if (text.kind(start - 1) == Chars.LATIN) {
      Found<String> sign = lexicon.findBefore(text, start, PhraseLists.CURRENCY_SIGNS);
      return sign == null;
    }
    if (before == '#' || before == '_' || before == '@') {
      return true;
    }
    if ((before == '-' || before == '.' || before == '/' || before == ':')
        && Chars.isLatinOrDigit(text.at(start - 2))) {
      return true;
    }
    return isCodeAfter(numeral.end());
  }

  private boolean isCodeAfter(int end) {
    char after = text.at(end);
    if ((after == '.' || after == ':' || after == '_') && text.kind(end + 1) == Chars.DIGIT) {
      return true;
    }
    if (text.kind(end) != Chars.LATIN || text.kind(end - 1) != Chars.DIGIT) {
      return false;
    }
    return lexicon.match(
            text,
            end,
            WordClass.set(
                WordClass.UNIT,
                WordClass.CURRENCY,
                WordClass.SUBUNIT,
                WordClass.MAGNITUDE,
                WordClass.INFIX,
                WordClass.TIME_UNIT))
        == Lexicon.NONE;
  }

  private boolean isInTitle(int place) {
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

  // ---------------------------------------------------------------- fractions and ordinals

  /** 三分之一, 百分之四十, 1/3, {@code one in five}. */
  private @Nullable NumberPhrase fraction(Numeral numeral) {
    int p = numeral.end();
    if (!numeral.isExact() || numeral.low().signum() <= 0) {
      return null;
    }
    Found<String> of = lexicon.find(text, text.skipBlanks(p), PhraseLists.FRACTION_WORDS);
    if (of != null) {
      int at = text.skipBlanks(of.end());
      Numeral part = startsNumeral(at) ? lexed.numerals().read(text, at) : null;
      if (part == null || part.form() == Form.UNKNOWN) {
        return null;
      }
      return share(numeral, part);
    }
    if (text.at(p) == '/' && numeral.form() == Form.DIGITS && text.kind(p + 1) == Chars.DIGIT) {
      Numeral under = lexed.numerals().read(text, p + 1);
      if (under != null
          && under.form() == Form.DIGITS
          && numeral.low().compareTo(under.low()) < 0
          && under.end() - under.start() <= 3
          && text.at(under.end()) != '/'
          && text.at(numeral.start() - 1) != '/'
          && !isCodeAfter(under.end())) {
        BigDecimal value = numeral.low().divide(under.low(), FRACTION);
        return finish(
            numeral.start(), under.end(), Sort.FRACTION, value, value, null, null, "stroke");
      }
    }
    return null;
  }

  private NumberPhrase share(Numeral under, Numeral over) {
    Quantum sign = new Quantum();
    sign.start = under.start();
    int end = over.end();
    BigDecimal low = over.low();
    BigDecimal high = over.high();
    BigDecimal whole = under.low();
    if (whole.compareTo(HUNDRED) == 0) {
      return finish(under.start(), end, Sort.PERCENT, low, high, "percent", null, "hundredths");
    }
    if (whole.compareTo(BigDecimal.valueOf(1000)) == 0) {
      return finish(under.start(), end, Sort.PERCENT, low, high, "permille", null, "thousandths");
    }
    return finish(
        under.start(),
        end,
        Sort.FRACTION,
        low.divide(whole, FRACTION),
        high.divide(whole, FRACTION),
        null,
        null,
        "fraction");
  }

  /** 第三, 第50万辆, 前五, 前三名. */
  private @Nullable NumberPhrase ordinal(Quantum quantum, Numeral numeral) {
    int edge = text.skipBlanksBack(quantum.numeralStart);
    char before = text.at(edge - 1);
    boolean rank = before == '第';
    boolean top = before == '前';
    if (!rank && !top || !quantum.isExact()) {
      return null;
    }
    UnitWord unit = quantum.unit;
    boolean counted = unit != null && unit.is(Kind.CLASSIFIER);
    if (unit != null && unit.is(Kind.TIME)) {
      done = quantum.end;
      return null;
    }
    int end = counted ? quantum.end : quantum.numeralEnd;
    if (top) {
      if (lexicon.straddles(text, edge) || !isRankAhead(quantum, edge - 1)) {
        return null;
      }
      return finish(
          edge - 1,
          end,
          Sort.ORDINAL,
          BigDecimal.ONE,
          quantum.low,
          counted ? unit.id() : null,
          null,
          "top");
    }
    if (isEnumerator(edge - 1, end)) {
      done = end;
      return null;
    }
    return finish(
        edge - 1,
        end,
        Sort.ORDINAL,
        quantum.low,
        quantum.low,
        counted ? unit.id() : null,
        null,
        "rank");
  }

  /** 前 before a number is a rank when it does not close a word of time: 两年前10万人. */
  private boolean isRankAhead(Quantum quantum, int at) {
    long time = lexicon.matchBefore(text, at, WordClass.TIME_UNIT.bit());
    return time == Lexicon.NONE && quantum.low.compareTo(BigDecimal.valueOf(1000)) <= 0;
  }

  /** 第一， at the head of a sentence counts points of a speech. */
  private boolean isEnumerator(int start, int end) {
    char after = text.at(end);
    char before = text.at(text.skipBlanksBack(start) - 1);
    boolean head =
        text.skipBlanksBack(start) == 0
            || before == '。'
            || before == '；'
            || before == ';'
            || before == '：'
            || before == ':'
            || before == '!'
            || before == '?'
            || text.kind(text.skipBlanksBack(start) - 1) == Chars.LINE
            || text.kind(text.skipBlanksBack(start) - 1) == Chars.MARK;
    return head && (after == ',' || after == '、' || after == ':' || after == '.');
  }

  private boolean startsNumeral(int p) {
    byte kind = text.kind(p);
    return kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL || kind == Chars.LATIN;
  }

  // ---------------------------------------------------------------- ranges

  /** The other end of a range that begins with {@code first}; null when there is none. */
  private @Nullable Quantum rangeEnd(Quantum first) {
    int p = text.skipBlanks(first.end);
    if (p - first.end > 2) {
      return null;
    }
    // 8- to 16-metre
    if (text.at(p) == '-' && text.kind(p + 1) == Chars.BLANK && text.startsWith("to ", p + 2)) {
      p += 2;
    }
    Found<Connector> connector = lexicon.find(text, p, PhraseLists.CONNECTORS);
    if (connector == null) {
      return null;
    }
    int q = text.skipBlanks(connector.end());
    if (q - connector.end() > 2) {
      return null;
    }
    int at = q;
    long sign = lexicon.match(text, q, WordClass.CURRENCY_SIGN.bit());
    if (sign != Lexicon.NONE && text.kind(q) != Chars.DIGIT) {
      at = text.skipBlanks(Lexicon.end(sign));
    }
    if (!startsNumeral(at)) {
      return null;
    }
    Numeral numeral = lexed.numerals().read(text, at);
    if (numeral == null || numeral.form() == Form.UNKNOWN) {
      return null;
    }
    Quantum second = quanta.read(numeral, connector.end());
    if (!isAllowed(connector.meaning(), first, second)) {
      return null;
    }
    return joins(first, second) ? second : null;
  }

  private boolean isAllowed(Connector connector, Quantum first, Quantum second) {
    return switch (connector) {
      case ANY -> true;
      case BETWEEN -> isBetween(first.start);
      case OR ->
          first.unit == null
              && second.low.subtract(first.low).compareTo(BigDecimal.ONE) == 0
              && first.low.compareTo(HUNDRED) < 0;
    };
  }

  /** Whether 介于 or "between" stands before the first number. */
  private boolean isBetween(int start) {
    int end = text.skipBlanksBack(start);
    return text.startsWith("between", end - 7)
        || text.startsWith("介于", end - 2)
        || text.startsWith("在", end - 1);
  }

  /** Whether two numbers are ends of one range; shares unit and magnitude between them. */
  private boolean joins(Quantum first, Quantum second) {
    if (first.unit != null && second.unit == null && first.sign == null) {
      return false;
    }
    if (first.unit != null && second.unit != null && !isSame(first.unit, second.unit)) {
      return false;
    }
    if (first.unit == null && second.unit != null && second.unit.is(Kind.TIME)) {
      return false;
    }
    if (first.unit == null
        && first.magnitude.compareTo(HUNDRED) < 0
        && second.magnitude.compareTo(HUNDRED) >= 0
        && first.low.compareTo(second.low.divide(second.magnitude)) <= 0) {
      first.scale(second.magnitude);
    }
    return first.low.compareTo(second.high) <= 0;
  }

  private static boolean isSame(UnitWord a, UnitWord b) {
    return a.id().equals(b.id()) || a.isMoney() && b.isMoney();
  }

  // ---------------------------------------------------------------- what it is a number of

  private @Nullable NumberPhrase classify(
      Numeral numeral, Quantum first, @Nullable Quantum second) {
    Quantum last = second == null ? first : second;
    UnitWord unit = last.unit != null ? last.unit : first.unit;
    BigDecimal low = first.low;
    BigDecimal high = last.high;
    if (first.negative) {
      BigDecimal swap = low;
      low = high.negate();
      high = swap.negate();
      if (second != null) {
        return null;
      }
    }
    int start = first.start;
    int end = last.end;
    Infix infix = last.infix != null ? last.infix : first.infix;
    String sign = first.sign != null ? first.sign : last.sign;
    if (unit != null && unit.is(Kind.TIME)) {
      done = end;
      return null;
    }
    if (sign != null || unit != null && unit.isMoney()) {
      String code = currency(sign, unit);
      if (code == null || !isMoney(numeral, first, unit, sign)) {
        return null;
      }
      if (unit != null && !unit.isMoney()) {
        end = last.numeralEnd;
      }
      return finish(start, end, Sort.AMOUNT, low, high, code, infix, "money");
    }
    if (unit == null) {
      return bare(numeral, first, last, low, high, infix);
    }
    if (numeral.form() == Form.MAGNITUDE && !isModified(start)) {
      return null;
    }
    String id = unit.id();
    return switch (unit.kind()) {
      case MEASURE -> measure(numeral, first, last, low, high, id, infix);
      case CLASSIFIER ->
          isArticle(numeral, last, start)
              ? null
              : finish(start, end, Sort.COUNT, low, high, id, infix, "count");
      case MULTIPLE -> finish(start, end, Sort.MULTIPLE, low, high, null, infix, "multiple");
      case TENTH -> {
        BigDecimal ten = BigDecimal.TEN;
        yield finish(
            start,
            end,
            Sort.PERCENT,
            low.multiply(ten),
            high.multiply(ten),
            "percent",
            infix,
            "tenths");
      }
      case DISCOUNT -> {
        BigDecimal factor = high.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : BigDecimal.ONE;
        yield finish(
            start,
            end,
            Sort.PERCENT,
            low.multiply(factor),
            high.multiply(factor),
            "percent",
            infix,
            "discount");
      }
      default -> null;
    };
  }

  private @Nullable NumberPhrase measure(
      Numeral numeral,
      Quantum first,
      Quantum last,
      BigDecimal low,
      BigDecimal high,
      String unit,
      @Nullable Infix infix) {
    String id = unit;
    if (id.equals("degree")) {
      if (first.scale != null) {
        id = first.scale;
      } else if (first.negative) {
        id = "celsius";
      }
    }
    Sort sort =
        switch (id) {
          case "percent", "percentage-point", "permille", "permyriad" -> Sort.PERCENT;
          default -> Sort.MEASURE;
        };
    return finish(first.start, last.end, sort, low, high, id, infix, "measure");
  }

  /** The more telling of two names of one currency; null when they contradict each other. */
  private static @Nullable String currency(@Nullable String sign, @Nullable UnitWord unit) {
    if (unit == null || !unit.isMoney()) {
      return sign;
    }
    return sign == null || QuantumReader.isLocal(sign) ? unit.id() : sign;
  }

  private boolean isMoney(
      Numeral numeral, Quantum first, @Nullable UnitWord unit, @Nullable String sign) {
    if (numeral.form() == Form.MAGNITUDE && !isModified(first.start)) {
      return false;
    }
    return true;
  }

  private boolean isModified(int start) {
    return Modifiers.before(lexicon, text, start) != null || text.at(start - 1) == '上';
  }

  /** 一家 and 一个 are articles unless 只有 or 至少 gives them their number back. */
  private boolean isArticle(Numeral numeral, Quantum last, int start) {
    if (numeral.end() - numeral.start() != 1
        || text.at(numeral.start()) != '一'
        || last.infix != null
        || last.low.compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    int edge = text.skipBlanksBack(start);
    return lexicon.findBefore(text, edge, PhraseLists.LIMITERS) == null
        && Modifiers.before(lexicon, text, start) == null;
  }

  /** A number without a unit: a large one, or an English one before what it counts. */
  private @Nullable NumberPhrase bare(
      Numeral numeral,
      Quantum first,
      Quantum last,
      BigDecimal low,
      BigDecimal high,
      @Nullable Infix infix) {
    int start = first.start;
    int end = last.end;
    if (first.negative || numeral.form() == Form.MAGNITUDE && !isModified(start)) {
      return null;
    }
    boolean large = high.compareTo(TEN_THOUSAND) >= 0;
    boolean digits = numeral.form() == Form.DIGITS;
    if (digits && numeral.end() - numeral.start() >= ID_DIGITS) {
      return null;
    }
    if (large && isMoneyBeside(start, end) && !digits) {
      return finish(start, end, Sort.AMOUNT, low, high, LocalMoney.YUAN, infix, "implied");
    }
    if (large && numeral.form() != Form.HAN_DIGITS) {
      return finish(start, end, Sort.COUNT, low, high, null, infix, "large");
    }
    if (isEnglishCount(numeral, start, end)) {
      return finish(start, end, Sort.COUNT, low, high, null, infix, "counted-noun");
    }
    return null;
  }

  private boolean isMoneyBeside(int start, int end) {
    Found<Mod> modifier = Modifiers.before(lexicon, text, start);
    int edge = text.skipBlanksBack(modifier == null ? start : modifier.start());
    for (int gap = 0; gap <= 1; gap++) {
      if (lexicon.findBefore(text, edge - gap, PhraseLists.MONEY_WORDS) != null) {
        return true;
      }
    }
    return lexicon.find(text, text.skipBlanks(end), PhraseLists.MONEY_WORDS) != null;
  }

  private boolean isEnglishCount(Numeral numeral, int start, int end) {
    int p = text.skipBlanks(end);
    return p > end
        && text.kind(p) == Chars.LATIN
        && Character.isLowerCase(text.originalAt(p))
        && text.kind(p + 2) == Chars.LATIN
        && text.kind(start - 1) != Chars.LATIN
        && (numeral.low().compareTo(BigDecimal.ONE) != 0 || numeral.form() == Form.DIGITS)
        && !numeral.isWholeBetween(1900, 2100);
  }

  // ---------------------------------------------------------------- modifiers, rates, result

  private NumberPhrase finish(
      int coreStart,
      int coreEnd,
      Sort sort,
      BigDecimal low,
      BigDecimal high,
      @Nullable String unit,
      @Nullable Infix infix,
      String rule) {
    int start = coreStart;
    int end = coreEnd;
    Mod mod = null;
    String per = null;
    for (int i = 0; i < 2; i++) {
      Found<Mod> before = Modifiers.before(lexicon, text, start);
      if (before != null && before.start() >= done && sort != Sort.ORDINAL) {
        start = before.start();
        mod = before.meaning();
      }
      Found<String> rate = per == null ? rateBefore(start) : null;
      if (rate == null || rate.start() < done) {
        break;
      }
      per = rate.meaning();
      if (rate.end() == start || text.skipBlanks(rate.end()) == start) {
        if (rate.start() < rate.end()) {
          start = rate.start();
        }
      } else {
        break;
      }
    }
    boolean plusOne = infix == Infix.MORE;
    BigDecimal top = high;
    Found<Mod> after = sort == Sort.ORDINAL ? null : Modifiers.after(lexicon, text, end);
    if (after != null) {
      boolean more = text.at(after.start()) == '多' || text.at(after.start()) == '余';
      if (more && after.end() - after.start() == 1) {
        top = high.add(BigDecimal.ONE.scaleByPowerOfTen(-high.stripTrailingZeros().scale()));
        plusOne = true;
      } else if (mod == null) {
        mod = after.meaning();
      }
      end = after.end();
    }
    if (mod == null && infix == Infix.ABOUT) {
      mod = Mod.APPROX;
    }
    if (mod == null && infix == Infix.AT_LEAST) {
      mod = Mod.EQUAL_OR_MORE;
    }
    if (mod == null
        && text.at(coreStart - 1) == '上'
        && sort != Sort.ORDINAL
        && (text.at(coreStart) == '千'
            || text.at(coreStart) == '百'
            || text.at(coreStart) == '万'
            || text.at(coreStart) == '亿')) {
      mod = Mod.EQUAL_OR_MORE;
      start = coreStart - 1;
    }
    NumberRange range = range(low, top, mod);
    if (plusOne && mod == null) {
      mod = Mod.MORE_THAN;
    }
    Found<String> perAfter = per == null ? perAfter(end) : null;
    if (perAfter != null) {
      per = perAfter.meaning();
      end = perAfter.end();
    }
    int from = coreStart;
    if (start < coreStart && text.at(coreStart - 1) == '上' && start == coreStart - 1) {
      from = start;
    }
    return new NumberPhrase(
        start, end, from, coreEnd, sort, range, mod, unit, rule.equals("implied"), per, rule);
  }

  private static NumberRange range(BigDecimal low, BigDecimal high, @Nullable Mod mod) {
    if (mod == null) {
      return NumberRange.between(low, high);
    }
    return switch (mod) {
      case MORE_THAN, EQUAL_OR_MORE -> NumberRange.from(low);
      case LESS_THAN, NEARLY, EQUAL_OR_LESS -> NumberRange.upTo(high);
      default -> NumberRange.between(low, high);
    };
  }

  /**
   * The rate word before a number. It reaches up to the number where it belongs to the span, and is
   * empty or ends earlier where it does not.
   */
  private @Nullable Found<String> rateBefore(int start) {
    int edge = text.skipBlanksBack(start);
    Found<Rate> rate = lexicon.findBefore(text, edge, PhraseLists.RATES);
    if (rate != null) {
      int from = rate.meaning().inside() ? rate.start() : edge;
      return new Found<>(from, edge, rate.meaning().per());
    }
    Found<UnitWord> unit = lexicon.findBefore(text, edge, PhraseLists.UNITS);
    if (unit != null && text.at(unit.start() - 1) == '每') {
      return new Found<>(unit.start() - 1, edge, unit.meaning().id());
    }
    Found<UnitWord> classifier = lexicon.findBefore(text, edge, PhraseLists.CLASSIFIERS);
    if (classifier != null && text.at(classifier.start() - 1) == '每') {
      return new Found<>(classifier.start() - 1, edge, classifier.meaning().id());
    }
    Found<String> limiter = lexicon.findBefore(text, edge, PhraseLists.LIMITERS);
    int nounEnd = limiter == null ? edge : limiter.start();
    Found<String> noun = lexicon.findBefore(text, nounEnd, PhraseLists.RATE_NOUNS);
    if (noun == null) {
      return null;
    }
    for (int gap = 0; gap <= LONGEST_GAP; gap++) {
      int p = noun.start() - gap;
      if (gap > 0 && !Chars.isHan(text.at(p))) {
        return null;
      }
      Found<Rate> far = lexicon.findBefore(text, p, PhraseLists.RATES);
      if (far != null) {
        return new Found<>(p, p, far.meaning().per());
      }
      Found<UnitWord> each = lexicon.findBefore(text, p, PhraseLists.UNITS);
      if (each != null && text.at(each.start() - 1) == '每') {
        return new Found<>(p, p, each.meaning().id());
      }
    }
    return null;
  }

  /** What stands after a stroke, 每, "per" or "a". */
  private @Nullable Found<String> perAfter(int end) {
    int p = text.kind(end) == Chars.BLANK ? end + 1 : end;
    char c = text.at(p);
    int q;
    boolean article = false;
    if (c == '/' || c == '每') {
      q = text.skipBlanks(p + 1);
    } else if (text.startsWith("per ", p) || text.startsWith("each ", p)) {
      q = text.skipBlanks(p + 4);
    } else if (text.startsWith("every ", p)) {
      q = p + 6;
    } else if (text.startsWith("a ", p) || text.startsWith("an ", p)) {
      q = text.skipBlanks(p + 2);
      article = true;
    } else {
      return null;
    }
    Found<String> per = lexicon.find(text, q, PhraseLists.PER_WORDS);
    Found<UnitWord> unit = lexicon.find(text, q, PhraseLists.UNITS);
    if (unit != null && (per == null || unit.end() > per.end())) {
      return new Found<>(p, unit.end(), unit.meaning().id());
    }
    if (per != null) {
      return new Found<>(p, per.end(), per.meaning());
    }
    Found<UnitWord> classifier = article ? null : lexicon.find(text, q, PhraseLists.CLASSIFIERS);
    return classifier == null ? null : new Found<>(p, classifier.end(), classifier.meaning().id());
  }
}
