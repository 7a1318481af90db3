package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.Mod;
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
import io.github.hanfacts.internal.phrase.PhraseLists.English;
import io.github.hanfacts.internal.phrase.PhraseLists.Infix;
import io.github.hanfacts.internal.phrase.PhraseLists.Part;
import io.github.hanfacts.internal.phrase.Ranks.Rank;
import io.github.hanfacts.internal.phrase.UnitWord.Kind;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the number phrases of one text from left to right. One call, one instance. */
final class PhraseReader {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal OLDEST = BigDecimal.valueOf(130);
  private static final BigDecimal STRONGEST = BigDecimal.TEN;
  private static final String AGE = "year-person";
  private static final int ID_DIGITS = 8;

  private final LexedText lexed;
  private final SourceText text;
  private final Lexicon lexicon;
  private final QuantumReader quanta;
  private final Ranges ranges;
  private final Fractions fractions;
  private final Ranks ranks;
  private final Labels labels;
  private final EnglishCounts english;
  private final Frame frame;
  private final List<Candidate> candidates;

  /** Where the last phrase ended: nothing before it is read twice. */
  private int done;

  private @Nullable NumberPhrase last;

  PhraseReader(LexedText lexed, List<Candidate> candidates) {
    this.lexed = lexed;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.candidates = candidates;
    Ordinals ordinals = new Ordinals(lexicon);
    this.quanta = new QuantumReader(lexed);
    this.ranges = new Ranges(lexed, quanta);
    this.fractions = new Fractions(lexed, ordinals);
    this.ranks = new Ranks(lexed, ordinals);
    this.labels = new Labels(lexed);
    this.english = new EnglishCounts(lexed, labels);
    this.frame = new Frame(lexed);
  }

  void read() {
    Lexemes lexemes = lexed.lexemes();
    for (int i = 0; i < lexemes.size(); i++) {
      int start = lexemes.start(i);
      if (start < done) {
        continue;
      }
      Core core =
          switch (lexemes.type(i)) {
            case Lexemes.NUMERAL -> atNumeral(lexemes.numeral(i));
            case Lexemes.WORD -> isNumeralAt(i + 1, i) ? null : atWord(start);
            default -> null;
          };
      if (core != null) {
        add(core);
      }
    }
  }

  /** "half a million" begins with a word for a part, and is a numeral. */
  private boolean isNumeralAt(int i, int word) {
    Lexemes lexemes = lexed.lexemes();
    return i < lexemes.size()
        && lexemes.type(i) == Lexemes.NUMERAL
        && lexemes.start(i) == lexemes.start(word)
        && lexemes.end(i) > lexemes.end(word);
  }

  /** Adds the phrase around a core, unless it is a piece of a name. */
  private void add(Core core) {
    done = Math.max(done, core.end());
    NumberPhrase phrase = frame.around(core, last == null ? 0 : last.end(), last);
    if (!labels.isInName(phrase.start(), phrase.end())) {
      candidates.add(phrase);
      last = phrase;
    }
  }

  private @Nullable Core atWord(int start) {
    Found<Part> part = lexicon.find(text, start, PhraseLists.PARTS);
    if (part != null) {
      return last != null && start < last.end()
          ? null
          : fractions.word(start, part.end(), part.meaning());
    }
    if (lexicon.match(text, start, WordClass.ORDINAL_WORD.bit()) == Lexicon.NONE) {
      return null;
    }
    Core fraction = fractions.ordinal(start);
    return fraction != null ? fraction : core(ranks.word(start));
  }

  private static @Nullable Core core(@Nullable Rank rank) {
    return rank == null
        ? null
        : Core.of(
            rank.start(), rank.end(), Sort.ORDINAL, rank.low(), rank.high(), rank.unit(), "rank");
  }

  private @Nullable Core atNumeral(Numeral numeral) {
    if (isDigitOrdinal(numeral)) {
      return core(ranks.word(numeral.start()));
    }
    if (labels.isCode(numeral) || labels.isInTitle(numeral.start())) {
      return null;
    }
    Core fraction = fractions.read(numeral);
    if (fraction != null) {
      return fraction;
    }
    if (numeral.form() == Form.UNKNOWN) {
      return null;
    }
    Quantum first = quanta.read(numeral, done);
    Rank rank = ranks.around(first, numeral);
    if (rank != null) {
      done = Math.max(done, first.numeralEnd);
      return rank.isReal() ? core(rank) : null;
    }
    Quantum second = ranges.second(first);
    if (second != null && labels.isCodeAfter(second.numeralEnd)) {
      done = second.numeralEnd;
      return null;
    }
    Core core = classify(numeral, first, second);
    if (core == null || second == null) {
      return core;
    }
    int between = ranges.between(first.start);
    return between < 0 ? core : core.ledFrom(between);
  }

  /** 15th, 1,000th. */
  private boolean isDigitOrdinal(Numeral numeral) {
    return text.kind(numeral.end()) == Chars.LATIN
        && text.kind(numeral.end() - 1) == Chars.DIGIT
        && ranks.isOrdinal(numeral.start());
  }

  // ---------------------------------------------------------------- what it is a number of

  private @Nullable Core classify(Numeral numeral, Quantum first, @Nullable Quantum second) {
    Quantum end = second == null ? first : second;
    UnitWord unit = end.unit != null ? end.unit : first.unit;
    if (unit != null && unit.is(Kind.TIME)) {
      done = end.end;
      return null;
    }
    int lead = first.start;
    if (numeral.form() == Form.MAGNITUDE) {
      lead = leadOfMagnitude(first.start);
      if (lead < 0) {
        return null;
      }
    }
    BigDecimal low = first.negative ? first.low.negate() : first.low;
    BigDecimal high = end.negative ? end.high.negate() : end.high;
    if (low.compareTo(high) > 0) {
      BigDecimal swap = low;
      low = high;
      high = swap;
    }
    Infix infix = end.infix != null ? end.infix : first.infix;
    Core core = new Core(lead, first.start, end.end, Sort.COUNT, low, high, null, infix, "count");
    String sign = first.sign != null ? first.sign : end.sign;
    if (sign != null || (unit != null && unit.isMoney())) {
      return core.as(Sort.AMOUNT, currency(sign, unit), "money");
    }
    if (first.scale != null && unit == null) {
      return isOnScale(first.scale, high) ? core.as(Sort.MEASURE, first.scale, "scale") : null;
    }
    if (unit == null && isAgeInRow(numeral, core)) {
      return core.as(Sort.MEASURE, AGE, "ages");
    }
    if (unit == null) {
      return bare(numeral, first, core);
    }
    return switch (unit.kind()) {
      case MEASURE -> measure(core, unit.id(), first);
      case CLASSIFIER -> isNoCount(numeral, core) ? null : core.as(Sort.COUNT, unit.id(), "count");
      case MULTIPLE -> core.as(Sort.MULTIPLE, null, "multiple");
      case TIMES ->
          lexicon.find(text, text.skipBlanks(core.end()), PhraseLists.COMPARISONS) == null
                  && low.stripTrailingZeros().scale() <= 0
              ? core.until(first.numeralEnd).as(Sort.COUNT, null, "times")
              : core.as(Sort.MULTIPLE, null, "times");
      case TENTH -> core.times(BigDecimal.TEN).as(Sort.PERCENT, "percent", "tenths");
      case DISCOUNT ->
          (high.compareTo(BigDecimal.TEN) < 0 ? core.times(BigDecimal.TEN) : core)
              .as(Sort.PERCENT, "percent", "discount");
      default -> null;
    };
  }

  /** magnitude 7.5 and aged 14 need no unit; 规模30亿 and "age 2000" are something else. */
  private static boolean isOnScale(String scale, BigDecimal value) {
    return value.compareTo(scale.equals(AGE) ? OLDEST : STRONGEST) <= 0;
  }

  /** aged 24, 31 and 45: the ages go on. */
  private boolean isAgeInRow(Numeral numeral, Core core) {
    if (last == null || !AGE.equals(last.unit()) || numeral.form() != Form.DIGITS) {
      return false;
    }
    int p = text.at(last.end()) == ',' ? last.end() + 1 : last.end();
    int q = text.skipBlanks(p);
    int next = text.startsWith("and ", q) ? q + 4 : q;
    return next > last.end() && next == core.start() && isOnScale(AGE, core.high());
  }

  private static Core measure(Core core, String unit, Quantum first) {
    return switch (unit) {
      case "percent", "percentage-point", "permille", "permyriad" ->
          core.as(Sort.PERCENT, unit, "percent");
      case "degree" -> core.as(Sort.MEASURE, scale(first), "measure");
      default -> core.as(Sort.MEASURE, unit, "measure");
    };
  }

  /** 摄氏20度 names its scale, and degrees below zero are of temperature. */
  private static String scale(Quantum first) {
    return first.scale != null ? first.scale : first.negative ? "celsius" : "degree";
  }

  /** The more telling of two names of one currency: US$ of $36 billion US dollars. */
  private static @Nullable String currency(@Nullable String sign, @Nullable UnitWord unit) {
    if (unit == null || !unit.isMoney()) {
      return sign;
    }
    return sign == null || QuantumReader.isLocal(sign) ? unit.id() : sign;
  }

  /** Where 上千 or 近百 starts: a bare 百 or 万 is a number only after a modifier; else -1. */
  private int leadOfMagnitude(int start) {
    Found<English> article =
        lexicon.findBefore(text, text.skipBlanksBack(start), PhraseLists.ENGLISH_WORDS);
    if (article != null && article.meaning() == English.ARTICLE) {
      return article.start();
    }
    if (Modifiers.before(lexicon, text, start) != null) {
      return start;
    }
    Found<Optional<Mod>> over = lexicon.findBefore(text, start, PhraseLists.MAGNITUDE_MODIFIERS);
    return over == null || over.meaning().isEmpty() ? -1 : over.start();
  }

  /**
   * Classifiers that make no count: 一家 and 一个 are articles unless 只有 or 至少 gives them their number
   * back, 二期 and 二手 are labels (two is 两 before a classifier), 3个100 is a name.
   */
  private boolean isNoCount(Numeral numeral, Core core) {
    if (text.kind(core.end()) == Chars.DIGIT) {
      return true;
    }
    if (numeral.length() != 1 || numeral.form() != Form.HAN || core.infix() != null) {
      return false;
    }
    if (text.at(numeral.start()) == '二') {
      return true;
    }
    if (core.low().compareTo(BigDecimal.ONE) != 0 || core.high().compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    Found<Mod> before = Modifiers.before(lexicon, text, core.start());
    int edge = text.skipBlanksBack(core.start());
    return before == null && lexicon.findBefore(text, edge, PhraseLists.LIMITERS) == null;
  }

  /** A number without a unit: a large one, money beside its word, or what English counts. */
  private @Nullable Core bare(Numeral numeral, Quantum first, Core core) {
    if (first.negative || numeral.form() == Form.HAN_DIGITS) {
      return null;
    }
    boolean digits = numeral.form() == Form.DIGITS;
    if (digits && numeral.length() >= ID_DIGITS) {
      return null;
    }
    if (core.high().compareTo(TEN_THOUSAND) >= 0 && !(digits && isId(numeral))) {
      return !digits && isMoneyBeside(core.start(), core.end())
          ? core.as(Sort.AMOUNT, LocalMoney.YUAN, "implied")
          : core.as(Sort.COUNT, null, "large");
    }
    return english.isCount(numeral, core.start(), core.end())
        ? core.as(Sort.COUNT, null, "counted-noun")
        : null;
  }

  /** 12315, 600519: five digits and more that are not round and stand without a modifier. */
  private boolean isId(Numeral numeral) {
    return !text.startsWith("00", numeral.end() - 2)
        && Modifiers.before(lexicon, text, numeral.start()) == null;
  }

  /** 研发投入241亿, 2000亿营收: a word of money directly before or after. */
  private boolean isMoneyBeside(int start, int end) {
    Found<Mod> modifier = Modifiers.before(lexicon, text, start);
    int edge = text.skipBlanksBack(modifier == null ? start : modifier.start());
    return lexicon.findBefore(text, edge, PhraseLists.MONEY_WORDS) != null
        || lexicon.findBefore(text, edge - 1, PhraseLists.MONEY_WORDS) != null
        || lexicon.find(text, text.skipBlanks(end), PhraseLists.MONEY_WORDS) != null;
  }
}
