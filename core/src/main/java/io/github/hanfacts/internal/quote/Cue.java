package io.github.hanfacts.internal.quote;

import io.github.hanfacts.internal.quote.QuoteWords.CueClass;
import io.github.hanfacts.internal.quote.QuoteWords.Strength;

/**
 * A reporting word at its place.
 *
 * @param start index of its first code unit
 * @param end index after its last code unit
 * @param type what it reports
 * @param strength what it may govern
 * @param chinese whether it is Chinese
 */
record Cue(int start, int end, CueClass type, Strength strength, boolean chinese) {

  /** Whether it reports what somebody said. */
  boolean isSpeech() {
    return type == CueClass.SPEECH;
  }
}
