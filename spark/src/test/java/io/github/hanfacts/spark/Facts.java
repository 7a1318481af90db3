package io.github.hanfacts.spark;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.Fact;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.QuoteFact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;

/** Facts of the library and rows of Spark as lines that can be compared. */
final class Facts {

  private Facts() {}

  /** Everything that a row says. */
  static String line(String id, FactRow row) {
    return String.join(
        "\t",
        id,
        row.kind(),
        row.start() + "-" + row.end(),
        row.text(),
        String.valueOf(row.core()),
        String.valueOf(row.type()),
        String.valueOf(row.value()),
        String.valueOf(row.from()),
        String.valueOf(row.to()),
        row.low() == null ? "null" : row.low().stripTrailingZeros().toPlainString(),
        row.high() == null ? "null" : row.high().stripTrailingZeros().toPlainString(),
        String.valueOf(row.range()),
        String.valueOf(row.mod()),
        String.valueOf(row.currency()),
        String.valueOf(row.implied()),
        String.valueOf(row.unit()),
        String.valueOf(row.per()),
        String.valueOf(row.of()),
        String.valueOf(row.parts()),
        String.valueOf(row.speaker()),
        String.valueOf(row.cue()),
        String.valueOf(row.nested()),
        row.rule());
  }

  /** The same of a fact, with no help from the code under test. */
  static String line(String id, Fact fact) {
    String[] m = new String[17];
    java.util.Arrays.fill(m, "null");
    if (fact instanceof DateFact date) {
      m[1] = date.type().name();
      m[2] = date.value();
      m[3] = date.interval().flatMap(i -> i.from()).map(Facts::dateTime).orElse("null");
      m[4] = date.interval().flatMap(i -> i.to()).map(Facts::dateTime).orElse("null");
      m[8] = name(date.mod());
    } else if (fact instanceof AmountFact amount) {
      m[0] = amount.core() + "";
      numbers(m, amount.range());
      m[8] = name(amount.mod());
      m[9] = amount.currency();
      m[10] = amount.implied() + "";
      m[12] = amount.per().orElse("null");
    } else if (fact instanceof QuantityFact quantity) {
      m[0] = quantity.core() + "";
      m[1] = quantity.type().name();
      numbers(m, quantity.range());
      m[8] = name(quantity.mod());
      m[11] = quantity.unit().orElse("null");
      m[12] = quantity.per().orElse("null");
      m[13] = quantity.of().orElse("null");
    } else if (fact instanceof QuoteFact quote) {
      m[1] = quote.type().name();
      m[14] = quote.parts().toString();
      m[15] =
          quote
              .speaker()
              .map(
                  s ->
                      new FactRow.Speaker(
                              s.mention().map(x -> x.start()).orElse(null),
                              s.mention().map(x -> x.end()).orElse(null),
                              s.mention().map(x -> x.text()).orElse(null),
                              s.name().orElse(null),
                              s.form().map(Enum::name).orElse(null))
                          .toString())
              .orElse("null");
      m[16] = quote.cue().map(Object::toString).orElse("null");
    }
    return String.join(
        "\t",
        id,
        fact.kind().name().toLowerCase(Locale.ROOT),
        fact.start() + "-" + fact.end(),
        fact.text(),
        String.join("\t", m),
        fact instanceof QuoteFact quote ? quote.nested() + "" : "null",
        fact.rule());
  }

  private static void numbers(String[] m, NumberRange range) {
    m[5] = range.low().map(n -> n.toPlainString()).orElse("null");
    m[6] = range.high().map(n -> n.toPlainString()).orElse("null");
    m[7] = range.toString();
  }

  private static String name(Optional<? extends Enum<?>> value) {
    return value.map(v -> v.name()).orElse("null");
  }

  private static String dateTime(Temporal moment) {
    return (moment instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) moment)
        .toString();
  }
}
