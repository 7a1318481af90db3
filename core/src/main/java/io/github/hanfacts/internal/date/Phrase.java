package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.resolve.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text with what it means: what the grammars read, and the room's candidate.
 *
 * @param start index of the first code unit
 * @param end index after the last code unit
 * @param meaning what it means, free of reference
 * @param mod its outermost modifier; null without
 * @param rule name of the rule that read it
 */
record Phrase(int start, int end, Meaning meaning, @Nullable Mod mod, String rule)
    implements Candidate {

  private static final int PRIORITY = 50;

  /** A length is told with a unit of time: half an hour is no half of anything else. */
  private static final int PRIORITY_OF_LENGTHS = 70;

  @Override
  public int priority() {
    return meaning instanceof Length ? PRIORITY_OF_LENGTHS : PRIORITY;
  }

  Phrase to(int newEnd) {
    return new Phrase(start, newEnd, meaning, mod, rule);
  }

  Phrase from(int newStart) {
    return new Phrase(newStart, end, meaning, mod, rule);
  }

  Phrase with(@Nullable Mod newMod) {
    return new Phrase(start, end, meaning, newMod, rule);
  }

  Phrase meaning(Meaning newMeaning) {
    return new Phrase(start, end, newMeaning, mod, rule);
  }
}
