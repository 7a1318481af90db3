package io.github.hanfacts.internal.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One number with its sign and unit: an end of a range, or the whole of it. Mutable, local. */
final class Quantum {
  /** Index of the sign, currency or first digit. */
  int start;

  /** Index after the last code unit, unit included. */
  int end;

  /** Index of the numeral's first code unit. */
  int numeralStart;

  /** Index after the numeral and its infix. */
  int numeralEnd;

  BigDecimal low = BigDecimal.ZERO;
  BigDecimal high = BigDecimal.ZERO;

  /** The unit of the place of the last digit that is not zero. */
  BigDecimal place = BigDecimal.ONE;

  /** The magnitude word at the end of the numeral. */
  BigDecimal magnitude = BigDecimal.ONE;

  /** The code of the currency sign before the number. */
  @Nullable String sign;

  @Nullable UnitWord unit;

  PhraseLists.@Nullable Infix infix;

  boolean negative;

  /** Whether the numeral ends in a Chinese magnitude. */
  boolean han;

  /** The scale before a temperature: 摄氏. */
  @Nullable String scale;

  boolean isExact() {
    return low.compareTo(high) == 0;
  }

  void scale(BigDecimal factor) {
    low = low.multiply(factor);
    high = high.multiply(factor);
    place = place.multiply(factor);
  }

  void add(BigDecimal more) {
    low = low.add(more);
    high = high.add(more);
  }

  /** The currency that stands with the number, before it or after; null when it is no money. */
  @Nullable String currency() {
    if (sign != null) {
      return sign;
    }
    return unit != null && unit.isMoney() ? unit.id() : null;
  }
}
