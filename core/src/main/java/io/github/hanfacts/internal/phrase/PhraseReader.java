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
import io.github.hanfacts.internal.phrase.Fractions.Share;
import io.github.hanfacts.internal.phrase.Frame.Core;
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
import org.jspecify.annotations.Nullable;

/** Reads the number phrases of one text from left to right. One call, one instance. */
final class PhraseReader {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
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
      if (lexemes.start(i) < done) {
        continue;
      }
      if (lexemes.type(i) == Lexemes.NUMERAL) {
        atNumeral(lexemes.numeral(i));
      } else if (lexemes.type(i) == Lexemes.WORD) {
        atWord(lexemes.start(i), lexemes.end(i), lexemes.word(i));
      }
    }
  }

  /** Adds the phrase around a core, unless it is a piece of a name. */
  private void add(Core core) {
    done = Math.max(done, core.end());
    NumberPhrase phrase = frame.around(core, last == null ? 0 : last.coreEnd(), last);
    if (labels.isInName(phrase.start(), phrase.end())) {
      return;
    }
    candidates.add(phrase);
    last = phrase;
  }

  private void atWord(int start, int end, int word) {
    Part part = lexicon.meaning(word, PhraseLists.PARTS);
    if (part != null) {
      atPart(start, end, part);
    } else if (lexicon.is(word, WordClass.ORDINAL_WORD)) {
      Rank rank = ranks.word(start);
      if (rank != null) {
        add(
            new Core(
                rank.start(),
                rank.end(),
                Sort.ORDINAL,
                rank.low(),
                rank.high(),
                null,
                null,
                "ordinal-word"));
      }
    }
  }

  private void atPart(int start, int end, Part part) {
    BigDecimal value = part.value();
    switch (part.type()) {
      case MULTIPLE ->
          add(new Core(start, end, Sort.MULTIPLE, value, value, null, null, "part-word"));
      case FRACTION, NUMBER -> addShare(new Share(start, end, Sort.FRACTION, value, value, null));
      case DENOMINATOR -> {
        Found<English> article =
            lexicon.findBefore(text, text.skipBlanksBack(start), PhraseLists.ENGLISH_WORDS);
        if (article != null
            && article.meaning() == English.ARTICLE
            && text.startsWith("of ", text.skipBlanks(end))) {
          add(new Core(start, end, Sort.FRACTION, value, value, null, null, "part-word"));
        }
      }
    }
  }

  /**
   * A fraction by itself, or of a unit that follows: 四分之一公升, {@code 1/2 cup}, {@code half a mile}.
   */
  private void addShare(Share share) {
    int p = share.end();
    int q = text.skipBlanks(p);
    boolean half = text.startsWith("a ", q) || text.startsWith("an ", q);
    if (half) {
      q = text.skipBlanks(q + (text.at(q + 1) == ' ' ? 2 : 3));
    }
    Found<UnitWord> unit = q - p > 4 ? null : lexicon.find(text, q, PhraseLists.UNITS);
    boolean measured =
        share.sort() == Sort.FRACTION
            && unit != null
            && !unit.meaning().id().startsWith("percent")
            && (half || Chars.isHan(text.at(q)) || unit.end() - q > 1)
            && lexicon.find(text, q, PhraseLists.NOT_A_UNIT) == null;
    add(
        measured
            ? new Core(
                share.start(),
                unit.end(),
                Sort.MEASURE,
                share.low(),
                share.high(),
                unit.meaning().id(),
                null,
                "part-of-unit")
            : new Core(
                share.start(),
                share.end(),
                share.sort(),
                share.low(),
                share.high(),
                share.unit(),
                null,
                "fraction"));
  }

  private void atNumeral(Numeral numeral) {
    if (labels.isCode(numeral) || labels.isInTitle(numeral.start())) {
      return;
    }
    Share share = fractions.read(numeral);
    if (share != null) {
      addShare(share);
      return;
    }
    if (numeral.form() == Form.UNKNOWN) {
      return;
    }
    Quantum first = quanta.read(numeral, done);
    Rank rank = ranks.around(first, numeral);
    if (rank != null) {
      if (rank == Ranks.NONE) {
        done = first.numeralEnd;
      } else {
        add(
            new Core(
                rank.start(),
                rank.end(),
                Sort.ORDINAL,
                rank.low(),
                rank.high(),
                rank.unit(),
                null,
                "rank"));
      }
      return;
    }
    Quantum second = ranges.second(first);
    if (second != null && labels.isCodeAfter(second.numeralEnd)) {
      done = second.numeralEnd;
      return;
    }
    Core core = classify(numeral, first, second);
    if (core != null) {
      add(core);
    }
  }

  // ---------------------------------------------------------------- what it is a number of

  private @Nullable Core classify(Numeral numeral, Quantum first, @Nullable Quantum second) {
    Quantum end = second == null ? first : second;
    UnitWord unit = end.unit != null ? end.unit : first.unit;
    if (unit != null && unit.is(Kind.TIME)) {
      done = end.end;
      return null;
    }
    if (numeral.form() == Form.MAGNITUDE && !isModified(first.start)) {
      return null;
    }
    BigDecimal low = first.negative ? first.low.negate() : first.low;
    BigDecimal high = end.negative ? end.high.negate() : end.high;
    if (low.compareTo(high) > 0) {
      BigDecimal swap = low;
      low = high;
      high = swap;
    }
    String sign = first.sign != null ? first.sign : end.sign;
    Infix infix = end.infix != null ? end.infix : first.infix;
    if (sign != null || unit != null && unit.isMoney()) {
      int until = unit == null || unit.isMoney() ? end.end : end.numeralEnd;
      return new Core(
          first.start, until, Sort.AMOUNT, low, high, currency(sign, unit), infix, "money");
    }
    Core core = new Core(first.start, end.end, Sort.COUNT, low, high, null, infix, "count");
    if (unit == null) {
      return bare(numeral, first, core);
    }
    return switch (unit.kind()) {
      case MEASURE -> measure(core, unit.id(), first);
      case CLASSIFIER -> isArticle(numeral, core) ? null : core.of(Sort.COUNT, unit.id(), "count");
      case MULTIPLE -> core.of(Sort.MULTIPLE, null, "multiple");
      case TENTH -> core.times(BigDecimal.TEN).of(Sort.PERCENT, "percent", "tenths");
      case DISCOUNT ->
          (high.compareTo(BigDecimal.TEN) < 0 ? core.times(BigDecimal.TEN) : core)
              .of(Sort.PERCENT, "percent", "discount");
      default -> null;
    };
  }

  private static Core measure(Core core, String unit, Quantum first) {
    return switch (unit) {
      case "percent", "percentage-point", "permille", "permyriad" ->
          core.of(Sort.PERCENT, unit, "percent");
      case "degree" -> core.of(Sort.MEASURE, scale(first), "measure");
      default -> core.of(Sort.MEASURE, unit, "measure");
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

  /** Whether a modifier or 上 makes a number of a bare 万 or 百. */
  private boolean isModified(int start) {
    return Modifiers.before(lexicon, text, start) != null;
  }

  /** 一家 and 一个 are articles unless 只有 or 至少 gives them their number back. */
  private boolean isArticle(Numeral numeral, Core core) {
    if (numeral.length() != 1
        || numeral.form() != Form.HAN
        || core.infix() != null
        || core.low().compareTo(BigDecimal.ONE) != 0
        || core.high().compareTo(BigDecimal.ONE) != 0) {
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
    if (core.high().compareTo(TEN_THOUSAND) >= 0) {
      return !digits && isMoneyBeside(core.start(), core.end())
          ? core.of(Sort.AMOUNT, LocalMoney.YUAN, "implied")
          : core.of(Sort.COUNT, null, "large");
    }
    return english.isCount(numeral, core.start(), core.end())
        ? core.of(Sort.COUNT, null, "counted-noun")
        : null;
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
