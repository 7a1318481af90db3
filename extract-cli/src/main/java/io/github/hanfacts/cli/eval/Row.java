package io.github.hanfacts.cli.eval;

/**
 * The figures of one kind in one script.
 *
 * @param kind date, amount, quantity, quote, quote-part (each verbatim piece) or {@link #ALL}
 * @param script the tag of language and script, or {@link #ALL}
 * @param gold how many facts there are
 * @param found how many were found
 * @param exact place and value
 * @param relaxed overlapping places
 * @param traps how many stretches must not be taken for a fact of the kind
 * @param trapsHit how many of them were
 */
public record Row(
    String kind,
    String script,
    int gold,
    int found,
    Rates exact,
    Rates relaxed,
    int traps,
    int trapsHit) {

  /** All kinds, quote-part aside, or all scripts. */
  public static final String ALL = "all";
}
