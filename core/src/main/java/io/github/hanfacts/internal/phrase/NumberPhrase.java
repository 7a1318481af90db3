package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.internal.resolve.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A number with what belongs to it, before the document's region is asked what its 元 is.
 *
 * @param start index of the first code unit, modifiers and adjacent rate included
 * @param end index after the last code unit
 * @param coreStart index of the first digit, numeral or currency sign
 * @param coreEnd index after the unit
 * @param sort what it is a number of
 * @param range the value
 * @param mod the outermost modifier
 * @param unit the unit, the ISO code or {@link LocalMoney} name of the currency, or the classifier
 * @param implied whether a word of money beside it takes the place of a currency
 * @param per what it is counted by
 * @param rule the rule that proposes it
 */
public record NumberPhrase(
    int start,
    int end,
    int coreStart,
    int coreEnd,
    Sort sort,
    NumberRange range,
    @Nullable Mod mod,
    @Nullable String unit,
    boolean implied,
    @Nullable String per,
    String rule)
    implements Candidate {

  /** What a phrase is a number of. */
  public enum Sort {
    AMOUNT,
    MEASURE,
    COUNT,
    PERCENT,
    FRACTION,
    MULTIPLE,
    ORDINAL
  }

  /** The rule for fractions with a stroke that might be dates: 2/15, but not 1/3. */
  static final String STROKE = "stroke";

  /** Points of a game or test, which are minutes elsewhere. */
  static final String POINT = "分";

  private static final int ABOVE_DATES = 60;
  private static final int BELOW_DATES = 10;

  @Override
  public int priority() {
    return switch (sort) {
      case AMOUNT, MEASURE -> ABOVE_DATES;
      case FRACTION -> rule.equals(STROKE) ? BELOW_DATES : ABOVE_DATES;
      case COUNT -> unit == null ? 0 : POINT.equals(unit) ? ABOVE_DATES : BELOW_DATES;
      default -> BELOW_DATES;
    };
  }
}
