package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.phrase.PhraseLists.Infix;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The core of a phrase, before its surroundings are read.
 *
 * @param lead where the phrase starts without modifiers: at "between", at 上 of 上千
 * @param start index of the first digit, numeral or sign
 * @param end index after the unit
 * @param sort what it is a number of
 * @param low the lower bound
 * @param high the upper bound, the same for a single value
 * @param unit the unit, currency or classifier
 * @param infix the word between numeral and unit
 * @param rule the rule that read it
 */
record Core(
    int lead,
    int start,
    int end,
    Sort sort,
    BigDecimal low,
    BigDecimal high,
    @Nullable String unit,
    @Nullable Infix infix,
    String rule) {

  /** A core without lead and infix. */
  static Core of(
      int start,
      int end,
      Sort sort,
      BigDecimal low,
      BigDecimal high,
      @Nullable String unit,
      String rule) {
    return new Core(start, start, end, sort, low, high, unit, null, rule);
  }

  Core as(Sort newSort, @Nullable String newUnit, String newRule) {
    return new Core(lead, start, end, newSort, low, high, newUnit, infix, newRule);
  }

  Core times(BigDecimal factor) {
    return new Core(
        lead, start, end, sort, low.multiply(factor), high.multiply(factor), unit, infix, rule);
  }

  Core until(int newEnd) {
    return new Core(lead, start, newEnd, sort, low, high, unit, infix, rule);
  }

  Core ledFrom(int newLead) {
    return new Core(newLead, start, end, sort, low, high, unit, infix, rule);
  }
}
