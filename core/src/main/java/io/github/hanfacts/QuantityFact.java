package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import io.github.hanfacts.internal.phrase.UnitValues;
import java.util.Optional;

/**
 * A number with what it counts or measures: 超过10万辆, 20GWh, 近一半, 第三, {@code 35 miles}, {@code 40 per
 * cent}.
 *
 * @param start index of the first UTF-16 code unit, modifiers included
 * @param end index after the last UTF-16 code unit, modifiers included
 * @param text the source text between them
 * @param core from the first digit or numeral to the end of magnitude and unit
 * @param type what sort of number it is
 * @param range the value in the unit as written, exact; fractions to 12 significant digits
 * @param mod the outermost modifier
 * @param unit the CLDR unit identifier ({@code kilometer}), {@code percent}, a Chinese market unit
 *     ({@code mu}, {@code jin}), or the Simplified classifier of a count (辆)
 * @param per what the number is counted by: {@code month} in 月均3000辆
 * @param of the counted or measured thing right after the number, best effort
 * @param rule name of the rule that found it
 */
public record QuantityFact(
    int start,
    int end,
    String text,
    Span core,
    Type type,
    NumberRange range,
    Optional<Mod> mod,
    Optional<String> unit,
    Optional<String> per,
    Optional<String> of,
    String rule)
    implements Fact {

  /** The sorts of quantity. */
  public enum Type {
    /** A number with a unit of measure: length, mass, energy, age and so on. */
    MEASURE,
    /** A cardinal number with a classifier or a counted noun, or a large bare number. */
    COUNT,
    /** A percentage (40 for 40% and for 四成) or percentage points. */
    PERCENT,
    /** A share of a whole: 三分之一, half, one in five. */
    FRACTION,
    /** A multiple: 7倍, threefold. */
    MULTIPLE,
    /** A rank or place in a sequence: 第三, top five. */
    ORDINAL
  }

  public QuantityFact {
    Spans.check(start, end, text);
    Spans.checkCore(start, end, core);
    requireNonNull(type, "type");
    requireNonNull(range, "range");
    requireNonNull(mod, "mod");
    requireNonNull(unit, "unit");
    requireNonNull(per, "per");
    requireNonNull(of, "of");
    requireNonNull(rule, "rule");
  }

  @Override
  public Kind kind() {
    return Kind.QUANTITY;
  }

  /**
   * The value in another unit of the same dimension: 3000亩 is 200 {@code hectare}, 20℃ is 68 {@code
   * fahrenheit}. Exact wherever a finite decimal exists, else to 34 significant digits. What the
   * number is counted by ({@link #per()}) stays as it is. Sizes of units: SI brochure and CLDR;
   * Chinese market units by GB 3100.
   *
   * @param target a CLDR unit identifier, or one of the Chinese units of {@link #unit()}
   * @throws IllegalArgumentException if this quantity has no unit, if a unit is unknown, or if the
   *     two measure different things; the message names both
   */
  public NumberRange to(String target) {
    requireNonNull(target, "target");
    String own =
        unit.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + text + "\" has no unit to convert to \"" + target + '"'));
    return UnitValues.convert(range, own, target);
  }
}
