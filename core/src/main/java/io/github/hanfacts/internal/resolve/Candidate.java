package io.github.hanfacts.internal.resolve;

/**
 * A possible fact: what a grammar proposes before it is known what else claims the same words. Its
 * meaning is free of reference: document date, region and neighbours come in later.
 */
public interface Candidate {

  /** Index of the first code unit. */
  int start();

  /** Index after the last code unit. */
  int end();

  /** Decides between candidates of equal length; the higher wins. */
  int priority();

  /** Name of the rule that proposes it. */
  String rule();
}
