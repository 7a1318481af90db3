package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.WordList;
import java.util.List;

/** The word lists of the number room. */
public final class Numerals {

  private Numerals() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return List.of(EnglishNumerals.WORDS_LIST, EnglishNumerals.MAGNITUDES_LIST);
  }
}
