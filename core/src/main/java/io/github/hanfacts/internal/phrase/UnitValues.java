package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.NumberRange;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sizes of units, exact: what turns an acre into hectares. Sources: SI brochure, CLDR. */
public final class UnitValues {

  /** Digits of a quotient that has no finite decimal; sources of units give fewer. */
  private static final MathContext QUOTIENT = MathContext.DECIMAL128;

  /** No words of a text but names of units, so no part of the lexicon. */
  private static final WordList<String> VALUES =
      WordList.of(
          "unit-values.tsv",
          WordClass.UNIT,
          List.of("dimension", "factor", "offset"),
          Row::surface);

  /** A ratio of whole numbers, lowest terms not needed. */
  private record Ratio(BigInteger over, BigInteger under) {

    Ratio times(Ratio other) {
      return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio dividedBy(Ratio other) {
      return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
      return plus(new Ratio(other.over.negate(), other.under));
    }

    BigDecimal decimal() {
      BigInteger divisor = over.gcd(under);
      BigDecimal dividend = new BigDecimal(divisor.signum() == 0 ? over : over.divide(divisor));
      BigDecimal by = new BigDecimal(divisor.signum() == 0 ? under : under.divide(divisor));
      try {
        return dividend.divide(by);
      } catch (ArithmeticException e) {
        return dividend.divide(by, QUOTIENT);
      }
    }

    static Ratio of(BigDecimal value) {
      return value.scale() >= 0
          ? new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
          : new Ratio(value.toBigIntegerExact(), BigInteger.ONE);
    }
  }

  private record Value(String dimension, Ratio factor, Ratio offset) {}

  private UnitValues() {}

  private static Ratio ratio(Row row, String column) {
    String cell = row.text(column);
    int stroke = cell.indexOf('/');
    try {
      return stroke < 0
          ? Ratio.of(new BigDecimal(cell))
          : new Ratio(
              new BigInteger(cell.substring(0, stroke)),
              new BigInteger(cell.substring(stroke + 1)));
    } catch (NumberFormatException e) {
      throw row.error("column \"" + column + "\" holds no number or ratio: " + cell);
    }
  }

  /** How many {@code to} one {@code from} is; null when they measure different things. */
  static @Nullable BigDecimal ratio(String from, String to) {
    Value a = Holder.VALUES.get(from);
    Value b = Holder.VALUES.get(to);
    return a == null || b == null || !a.dimension.equals(b.dimension)
        ? null
        : a.factor.dividedBy(b.factor).decimal();
  }

  /**
   * A range in another unit of the same dimension. Exact wherever a finite decimal exists, else to
   * 34 significant digits.
   *
   * @throws IllegalArgumentException if a unit is unknown or the two measure different things
   */
  public static NumberRange convert(NumberRange range, String from, String to) {
    Value a = known(from, from, to);
    Value b = known(to, from, to);
    if (!a.dimension.equals(b.dimension)) {
      throw new IllegalArgumentException(
          "cannot convert "
              + from
              + " to "
              + to
              + ": the one measures "
              + a.dimension
              + ", the other "
              + b.dimension);
    }
    Optional<BigDecimal> low = range.low().map(v -> convert(v, a, b));
    Optional<BigDecimal> high = range.high().map(v -> convert(v, a, b));
    return new NumberRange(low, high);
  }

  private static BigDecimal convert(BigDecimal value, Value from, Value to) {
    return Ratio.of(value)
        .plus(from.offset)
        .times(from.factor)
        .dividedBy(to.factor)
        .minus(to.offset)
        .decimal();
  }

  private static Value known(String unit, String from, String to) {
    Value value = Holder.VALUES.get(unit);
    if (value == null) {
      throw new IllegalArgumentException(
          "cannot convert " + from + " to " + to + ": unknown unit \"" + unit + '"');
    }
    return value;
  }

  private static final class Holder {
    static final Map<String, Value> VALUES = read();

    private static Map<String, Value> read() {
      Map<String, Value> values = new HashMap<>();
      for (Row row : UnitValues.VALUES.rows()) {
        values.put(
            row.surface(),
            new Value(row.text("dimension"), ratio(row, "factor"), ratio(row, "offset")));
      }
      return values;
    }
  }
}
