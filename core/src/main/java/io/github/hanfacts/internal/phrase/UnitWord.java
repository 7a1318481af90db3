package io.github.hanfacts.internal.phrase;

import java.math.BigDecimal;

/**
 * What a word after a number makes of it.
 *
 * @param kind what sort of word it is
 * @param id the CLDR unit, the ISO 4217 code or {@link LocalMoney} name, or the classifier
 * @param factor what one of it is in the unit named: 0.01 for a cent
 */
record UnitWord(Kind kind, String id, BigDecimal factor) {

  enum Kind {
    /** A unit of measure. */
    MEASURE,
    /** A currency. */
    MONEY,
    /** A part of a currency. */
    SUBUNIT,
    /** A Chinese classifier. */
    CLASSIFIER,
    /** A word that only an ordinal takes: 第二期; 二期 and 三楼 are labels. */
    LABEL,
    /** 倍, -fold. */
    MULTIPLE,
    /** times: a multiple before a comparison, else a count. */
    TIMES,
    /** 成: tenths. */
    TENTH,
    /** 折: the part of a price that is left. */
    DISCOUNT,
    /** A unit of calendar or clock: the phrase is a date or duration, none of ours. */
    TIME
  }

  static UnitWord measure(String unit) {
    return new UnitWord(Kind.MEASURE, unit, BigDecimal.ONE);
  }

  static UnitWord money(String code) {
    return new UnitWord(Kind.MONEY, code, BigDecimal.ONE);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isMoney() {
    return kind == Kind.MONEY || kind == Kind.SUBUNIT;
  }
}
