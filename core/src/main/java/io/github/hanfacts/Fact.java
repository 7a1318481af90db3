package io.github.hanfacts;

/**
 * Something that a text states and a record can hold: when, how much money, how many, who said
 * what. Facts are immutable values.
 *
 * <p>Dates, amounts and quantities of one extraction never overlap each other; a quote may contain
 * any of them. {@code text()} always equals {@code source.substring(start(), end())}.
 */
public sealed interface Fact permits DateFact, AmountFact, QuantityFact, QuoteFact {

  /** The four kinds of fact. */
  enum Kind {
    /** {@link DateFact}. */
    DATE,
    /** {@link AmountFact}. */
    AMOUNT,
    /** {@link QuantityFact}. */
    QUANTITY,
    /** {@link QuoteFact}. */
    QUOTE
  }

  /** The kind; one to one with the implementing record. */
  Kind kind();

  /** Index of the fact's first UTF-16 code unit in the source text. */
  int start();

  /** Index after the fact's last UTF-16 code unit in the source text. */
  int end();

  /** The words of the fact, exactly as they stand in the source text. */
  String text();

  /** Name of the rule that found the fact, for those who want to know why. */
  String rule();

  /** {@code [start, end)} as a span. */
  default Span span() {
    return new Span(start(), end());
  }
}
