package io.github.hanfacts.cli;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Mention;
import io.github.hanfacts.Mod;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Speaker;
import java.util.Optional;

/**
 * The value of a fact on one short line, as the test cases of the library write it: {@code DATE
 * 2025-12}, {@code CNY ..1600000000000 NEARLY}, {@code COUNT 200000.. MORE_THAN 辆}, {@code DIRECT
 * 雷军|说}.
 */
final class FactValue {

  private FactValue() {}

  static String of(Fact fact) {
    if (fact instanceof DateFact date) {
      return date.type() + " " + date.value() + mod(date.mod());
    }
    if (fact instanceof AmountFact amount) {
      return amount.currency()
          + " "
          + amount.range()
          + mod(amount.mod())
          + (amount.implied() ? " implied" : "")
          + per(amount.per());
    }
    if (fact instanceof QuantityFact quantity) {
      return quantity.type()
          + " "
          + quantity.range()
          + mod(quantity.mod())
          + quantity.unit().map(unit -> " " + unit).orElse("")
          + per(quantity.per());
    }
    QuoteFact quote = (QuoteFact) fact;
    return quote.type()
        + " "
        + quote.speaker().flatMap(Speaker::name).orElse("-")
        + "|"
        + quote.cue().map(Mention::text).orElse("-");
  }

  private static String mod(Optional<Mod> mod) {
    return mod.map(m -> " " + m).orElse("");
  }

  private static String per(Optional<String> per) {
    return per.map(p -> " per " + p).orElse("");
  }
}
