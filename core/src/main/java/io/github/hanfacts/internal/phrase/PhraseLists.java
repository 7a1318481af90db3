package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The word lists that phrases of numbers are built from. */
final class PhraseLists {

  /** What a word between numeral and unit does to the value. */
  enum Infix {
    /** 多, 余: up to one more at the place of the last digit. */
    MORE,
    /** 来, -odd: about as many. */
    ABOUT,
    /** A plus sign: as many at the least. */
    AT_LEAST
  }

  /** Where a connector makes a range. */
  enum Connector {
    /** Between any two numbers. */
    ANY,
    /** After 介于 or between. */
    BETWEEN,
    /** Between neighbouring numbers only: two or three. */
    OR
  }

  /** A rate word: what it counts by, and whether it belongs to the span of the number. */
  record Rate(String per, boolean inside) {}

  /** What a word for a part is: itself a fact, or a piece of a number. */
  enum PartType {
    /** half, 一半. */
    FRACTION,
    /** twice, threefold. */
    MULTIPLE,
    /** quarters, after how many. */
    DENOMINATOR,
    /** ½: a numeral like digits. */
    NUMBER,
    /** a, an: one, before money or a measure. */
    ARTICLE
  }

  /** A word for a part or multiple of a whole. */
  record Part(PartType type, BigDecimal value) {}

  /** What an English word says about the number beside it. */
  enum English {
    /** No noun that might be counted: of, in, is. */
    FUNCTION,
    /** the, its: before an ordinal. */
    DETERMINER,
    /** a, an. */
    ARTICLE,
    /** Makes the number after it a name: chapter, flight. */
    LABEL,
    /** A unit with more common meanings: a cup, a bar. */
    NO_MEASURE,
    /** Makes an adjective with the number before it that counts nothing: five-star. */
    MODIFIER_NOUN,
    /** finished, ranked: before an ordinal. */
    RANK,
    /** rose, fell: from 5 to 7 is then no range. */
    CHANGE,
    /** won, defeat: 3-1 is then no range. */
    SCORE,
    /** Plurals without an s: people, men. */
    PLURAL,
    /** weighs, heavy: pounds are then no money. */
    PLURAL_MASS
  }

  /** A modifier that stands up to {@code reach} chars before its number. */
  record Apart(Mod mod, int reach) {}

  static final WordList<UnitWord> UNITS =
      WordList.of(
          "units.tsv",
          WordClass.UNIT,
          List.of("unit", "written", "plural"),
          row -> UnitWord.measure(row.text("unit")));

  static final WordList<UnitWord> PART_UNITS =
      WordList.of(
          "part-units.tsv",
          WordClass.UNIT,
          List.of("type"),
          row ->
              new UnitWord(
                  row.constant("type", UnitWord.Kind.class), row.surface(), BigDecimal.ONE));

  static final WordList<String> FRACTION_WORDS =
      WordList.of("fraction-words.tsv", WordClass.UNIT, List.of(), Row::surface);

  static final WordList<UnitWord> CURRENCIES =
      WordList.of(
          "currencies.tsv",
          WordClass.CURRENCY,
          List.of("code", "written", "plural"),
          row -> UnitWord.money(row.text("code")));

  static final WordList<String> CURRENCY_SIGNS =
      WordList.of(
          "currency-signs.tsv",
          WordClass.CURRENCY_SIGN,
          List.of("code", "written"),
          row -> row.text("code"));

  static final WordList<UnitWord> SUBUNITS =
      WordList.of(
          "subunits.tsv",
          WordClass.SUBUNIT,
          List.of("code", "factor", "written", "plural"),
          row -> new UnitWord(UnitWord.Kind.SUBUNIT, row.text("code"), row.decimal("factor")));

  static final WordList<UnitWord> CLASSIFIERS =
      WordList.of(
          "classifiers.tsv",
          WordClass.CLASSIFIER,
          List.of(),
          row -> new UnitWord(UnitWord.Kind.CLASSIFIER, row.surface(), BigDecimal.ONE));

  static final WordList<UnitWord> LABELS =
      WordList.of(
          "label-classifiers.tsv",
          WordClass.CLASSIFIER,
          List.of(),
          row -> new UnitWord(UnitWord.Kind.LABEL, row.surface(), BigDecimal.ONE));

  static final WordList<Rate> RATES =
      WordList.of(
          "rates.tsv",
          WordClass.RATE,
          List.of("per", "inside"),
          row -> new Rate(row.text("per"), row.text("inside").equals("yes")));

  static final WordList<String> RATE_NOUNS =
      WordList.of("rate-nouns.tsv", WordClass.RATE_NOUN, List.of(), Row::surface);

  static final WordList<String> PER_WORDS =
      WordList.of("per-words.tsv", WordClass.PER_WORD, List.of("unit"), row -> row.text("unit"));

  static final WordList<String> MONEY_WORDS =
      WordList.of("money-words.tsv", WordClass.MONEY_WORD, List.of(), Row::surface);

  static final WordList<String> LIMITERS =
      WordList.of("limiters.tsv", WordClass.LIMITER, List.of(), Row::surface);

  static final WordList<Infix> INFIXES =
      WordList.of(
          "infixes.tsv",
          WordClass.INFIX,
          List.of("effect"),
          row -> row.constant("effect", Infix.class));

  static final WordList<Connector> CONNECTORS =
      WordList.of(
          "range-words.tsv",
          WordClass.RANGE_WORD,
          List.of("kind"),
          row -> row.constant("kind", Connector.class));

  static final WordList<English> ENGLISH_WORDS =
      WordList.of(
          "english-words.tsv",
          WordClass.ENGLISH_WORD,
          List.of("role"),
          row -> row.constant("role", English.class));

  static final WordList<Apart> MODIFIERS_APART =
      WordList.of(
          "modifiers-apart.tsv",
          WordClass.MODIFIER_APART,
          List.of("mod", "reach"),
          row -> new Apart(row.constant("mod", Mod.class), row.integer("reach")));

  static final WordList<String> NOT_A_UNIT =
      WordList.of("not-a-unit.tsv", WordClass.NOT_A_UNIT, List.of(), Row::surface);

  static final WordList<String> CHANGES =
      WordList.of("change-words.tsv", WordClass.CHANGE_WORD, List.of(), Row::surface);

  static final WordList<String> NOT_A_NUMBER =
      WordList.of("not-a-number.tsv", WordClass.NOT_A_NUMBER, List.of(), Row::surface);

  /** A row without a modifier is a word that only ends like one: 网上, 通过. */
  static final WordList<Optional<Mod>> MAGNITUDE_MODIFIERS =
      WordList.of(
          "magnitude-modifiers.tsv",
          WordClass.MAGNITUDE_MODIFIER,
          List.of("mod"),
          row -> row.has("mod") ? Optional.of(row.constant("mod", Mod.class)) : Optional.empty());

  static final WordList<String> ORDINAL_HEADS =
      WordList.of("ordinal-heads.tsv", WordClass.ORDINAL_HEAD, List.of(), Row::surface);

  static final WordList<String> COMPARISONS =
      WordList.of("comparisons.tsv", WordClass.COMPARISON, List.of(), Row::surface);

  static final WordList<String> TOPICS =
      WordList.of("topics.tsv", WordClass.TOPIC, List.of("unit"), row -> row.text("unit"));

  static final WordList<String> NEGATIVES =
      WordList.of("negatives.tsv", WordClass.NEGATIVE, List.of(), Row::surface);

  static final WordList<String> SCALES =
      WordList.of("scales.tsv", WordClass.SCALE, List.of("unit"), row -> row.text("unit"));

  static final WordList<Part> PARTS =
      WordList.of(
          "part-words.tsv",
          WordClass.PART_WORD,
          List.of("type", "value"),
          row -> new Part(row.constant("type", PartType.class), row.decimal("value")));

  private PhraseLists() {}

  static List<WordList<?>> all() {
    return List.of(
        UNITS,
        PART_UNITS,
        FRACTION_WORDS,
        CURRENCIES,
        CURRENCY_SIGNS,
        SUBUNITS,
        CLASSIFIERS,
        LABELS,
        RATES,
        RATE_NOUNS,
        PER_WORDS,
        MONEY_WORDS,
        LIMITERS,
        INFIXES,
        CONNECTORS,
        NEGATIVES,
        SCALES,
        PARTS,
        ENGLISH_WORDS,
        MODIFIERS_APART,
        NOT_A_UNIT,
        CHANGES,
        NOT_A_NUMBER,
        MAGNITUDE_MODIFIERS,
        ORDINAL_HEADS,
        COMPARISONS,
        TOPICS);
  }
}
