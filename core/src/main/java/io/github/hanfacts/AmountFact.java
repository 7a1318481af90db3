package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An amount of money: 接近1.6万亿元 is at most 1600000000000 CNY with {@link Mod#NEARLY}, {@code US$7.2
 * billion} is 7200000000 USD.
 *
 * @param start index of the first UTF-16 code unit, modifiers included
 * @param end index after the last UTF-16 code unit, modifiers included
 * @param text the source text between them
 * @param core from the first digit, numeral or currency sign to the end of magnitude and unit
 * @param range the value in units of the currency, exact
 * @param mod the outermost modifier
 * @param currency the ISO 4217 code
 * @param implied whether the currency is not written but follows from a word of money beside a bare
 *     number (研发投入241亿)
 * @param per what the amount is counted by, as a CLDR unit or a classifier: {@code square-meter} in
 *     每平方米4.5万元
 * @param rule name of the rule that found it
 */
public record AmountFact(
    int start,
    int end,
    String text,
    Span core,
    NumberRange range,
    Optional<Mod> mod,
    String currency,
    boolean implied,
    Optional<String> per,
    String rule)
    implements Fact {

  public AmountFact {
    Spans.check(start, end, text);
    Spans.checkCore(start, end, core);
    requireNonNull(range, "range");
    requireNonNull(mod, "mod");
    requireNonNull(currency, "currency");
    requireNonNull(per, "per");
    requireNonNull(rule, "rule");
  }

  @Override
  public Kind kind() {
    return Kind.AMOUNT;
  }
}
