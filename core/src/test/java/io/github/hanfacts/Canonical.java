package io.github.hanfacts;

/** A fact's value as one line, the form that the tables in {@code cases/} are written in. */
final class Canonical {

  private Canonical() {}

  static String value(Fact fact) {
    StringBuilder line = new StringBuilder();
    if (fact instanceof DateFact date) {
      line.append(date.type()).append(' ').append(date.value());
      date.mod().ifPresent(mod -> line.append(' ').append(mod));
    } else if (fact instanceof AmountFact amount) {
      line.append(amount.currency()).append(' ').append(amount.range());
      amount.mod().ifPresent(mod -> line.append(' ').append(mod));
      line.append(amount.implied() ? " implied" : "");
      amount.per().ifPresent(per -> line.append(" per ").append(per));
    } else if (fact instanceof QuantityFact quantity) {
      line.append(quantity.type()).append(' ').append(quantity.range());
      quantity.mod().ifPresent(mod -> line.append(' ').append(mod));
      quantity.unit().ifPresent(unit -> line.append(' ').append(unit));
      quantity.per().ifPresent(per -> line.append(" per ").append(per));
    } else if (fact instanceof QuoteFact quote) {
      line.append(quote.type())
          .append(' ')
          .append(quote.speaker().flatMap(Speaker::name).orElse("-"))
          .append('|')
          .append(quote.cue().map(Mention::text).orElse("-"));
    }
    return line.toString();
  }
}
