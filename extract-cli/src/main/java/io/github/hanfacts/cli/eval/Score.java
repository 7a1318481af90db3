package io.github.hanfacts.cli.eval;

/** Counts of one kind in one script. Mutable; belongs to one evaluation. */
final class Score {

  int gold;
  int found;
  int relaxed;
  int exact;

  /** How many of the gold have a value to compare. */
  int valued;

  /** How many were found whose gold has no value to compare. */
  int unvalued;

  int traps;
  int trapsHit;

  void add(Score other) {
    gold += other.gold;
    found += other.found;
    relaxed += other.relaxed;
    exact += other.exact;
    valued += other.valued;
    unvalued += other.unvalued;
    traps += other.traps;
    trapsHit += other.trapsHit;
  }

  Row row(String kind, String script) {
    return new Row(
        kind,
        script,
        gold,
        found,
        Rates.of(exact, found - unvalued, valued),
        Rates.of(relaxed, found, gold),
        traps,
        trapsHit);
  }
}
