package io.github.hanfacts.internal.lexicon;

/**
 * The classes of words that the lexicons hold. A word may be of several: 分 is a subunit of money, a
 * unit of time and part of a fraction.
 *
 * <p>Words of an <em>anchor</em> class are found by the scan and start grammar; the others are
 * looked up by the grammars beside an anchor.
 */
public enum WordClass {
  /** Words that hold a numeral or a unit but mean something else: 十分, 统一, 中关村. */
  GUARD(false),
  /** English cardinals and the words that build them: two, hundred, dozen. */
  NUMBER_WORD(true),
  /** English ordinals: third, twenty-first. */
  ORDINAL_WORD(true),
  /** English fractions and multiples without a numeral: half, twice. */
  PART_WORD(true),
  /** English magnitudes after digits: million, bn, k. */
  MAGNITUDE(false),
  /** Modifiers before a number or date: 约, 超过, more than. */
  MODIFIER_BEFORE(false),
  /** Modifiers after a number or date: 以上, 左右, or so. */
  MODIFIER_AFTER(false),
  /** Units of measure. */
  UNIT(false),
  /** Names of currencies after a number: 元, 美元, dollars. */
  CURRENCY(false),
  /** Signs and names of currencies before a number: $, US$, 人民币. */
  CURRENCY_SIGN(true),
  /** Parts of a currency: 角, 分, cents. */
  SUBUNIT(false),
  /** Chinese classifiers. */
  CLASSIFIER(false),
  /** Rate words before a number: 每平方米, 月均, 年产. */
  RATE(false),
  /** What a rate counts by, after 每 or a stroke: 人, 小时, share. */
  PER_WORD(false),
  /** What may stand between a rate word and its number: 销量, 成本. */
  RATE_NOUN(false),
  /** Words inside a number phrase, between numeral and unit: 多, 余, odd. */
  INFIX(false),
  /** Words that make a number negative: 零下, minus. */
  NEGATIVE(false),
  /** Scales before a temperature: 摄氏, 华氏. */
  SCALE(false),
  /** Words that give 一 + classifier its number back: 只有, only. */
  LIMITER(false),
  /** Connectors of a range: 至, to, a dash. */
  RANGE_WORD(false),
  /** Words that begin like a unit: 元旦, 米兰. */
  NOT_A_UNIT(false),
  /** English words that tell what a number beside them is. */
  ENGLISH_WORD(false),
  /** Modifiers that stand apart from their number: 至少, 约有. */
  MODIFIER_APART(false),
  /** Verbs of change before two values: 下降, 提高. */
  CHANGE_WORD(false),
  /** Words that make a number of a bare 百 or 万 after them: 上, 过. */
  MAGNITUDE_MODIFIER(false),
  /** What a clause is about, where its units mean several things: 气温, 地震. */
  TOPIC(false),
  /** Ordinals that make a stretch of time of "half": first, second. */
  ORDINAL_HEAD(false),
  /** Words after "three times" that make it a multiple: as, more. */
  COMPARISON(false),
  /** Names that tell the region of a text: 立委, 港股. */
  REGION_CUE(false),
  /** Words of money beside a bare number: 营收, 市值. */
  MONEY_WORD(false),
  /** Words that only look like numbers or quantities, from the reviewed stop list. */
  NOT_A_NUMBER(false),
  /** Units of calendar and clock: 年, 个月, weeks. */
  TIME_UNIT(false),
  /** Words that are dates by themselves: 去年, 今天, yesterday. */
  DATE_WORD(true),
  /** Names of months: January, 正月. */
  MONTH(true),
  /** Names of weekdays: 周三, Friday. */
  WEEKDAY(true),
  /** Parts of a day: 早上, evening. */
  DAY_PART(true),
  /** Seasons, quarters, halves and thirds by name: 夏天, spring, 上半年, Q1, 中旬. */
  SEASON(true),
  /** Festivals and solar terms. */
  FESTIVAL(true),
  /** Names of eras before a year: 民国, 令和. */
  ERA(true),
  /** Words before a date or duration that shift or repeat it: 上, 过去, last, every. */
  DATE_SHIFT(true),
  /** Words after a date or duration that change its value: 前, 以来, ago. */
  DATE_SUFFIX(false),
  /** Words that repeat a time: every, 每. */
  RECURRENCE(true),
  /** Words that point into present, past or future without a calendar value: 目前, recently. */
  VAGUE_DATE(true),
  /** Words between the ends of a range of dates: 至, to. */
  DATE_CONNECTOR(false),
  /** Words before a date that set its modifier from outside: since, by, 截至. */
  DATE_PREPOSITION(false),
  /** English words before a date that take its beginning, middle or end: early, the end of. */
  DATE_EDGE(true),
  /** English words before a unit of time that count it without a number: a, several, a few. */
  DATE_COUNT(true),
  /** English words before {@code a month} that make it a length and no rate: for, took. */
  LENGTH_HEAD(false),
  /** English words that a year or an ambiguous month stands after: in, since. */
  DATE_HEAD(false),
  /** Words that look like dates and are none: 今天的, 此一时彼一时. */
  NOT_A_DATE(true),
  /** Words that make a clause speak of the future: 将, will. */
  FUTURE_CUE(false),
  /** Words before a date that something is only compared with: 较2020年, than in 2020. */
  DATE_COMPARISON(false),
  /** Time zones. */
  ZONE(false),
  /** Cue words of reported speech. */
  CUE(true),
  /** Titles and roles of persons. */
  TITLE(true),
  /** Surnames. */
  SURNAME(false),
  /** Endings of names of organisations. */
  ORGANISATION(false),
  /** Words that hold a cue word but report nothing: 小说, 据说, 渠道. */
  NOT_A_CUE(false),
  /** Adverbs, conjunctions and time words before a subject or between it and its cue. */
  ADVERBIAL(false),
  /** Given names in Latin letters. */
  GIVEN_NAME(false),
  /** Characters that transliterate foreign names. */
  TRANSLITERATION(false),
  /** Words that show that a clause has its own predicate. */
  PREDICATE(false),
  /** Other words that the quote grammar knows, told apart by their meaning. */
  QUOTE_WORD(false);

  private final boolean anchor;

  WordClass(boolean anchor) {
    this.anchor = anchor;
  }

  /** Whether the scan looks for words of this class everywhere. */
  public boolean isAnchor() {
    return anchor;
  }

  /** The class as one bit of a set of classes. */
  public long bit() {
    return 1L << ordinal();
  }

  /** A set of classes as bits. */
  public static long set(WordClass... classes) {
    long bits = 0;
    for (WordClass wordClass : classes) {
      bits |= wordClass.bit();
    }
    return bits;
  }

  /** All anchor classes as bits. */
  static long anchors() {
    long bits = 0;
    for (WordClass wordClass : values()) {
      if (wordClass.anchor) {
        bits |= wordClass.bit();
      }
    }
    return bits;
  }
}
