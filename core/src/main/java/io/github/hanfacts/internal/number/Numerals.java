package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** The word lists of the number room. */
public final class Numerals {

  private Numerals() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    List<WordList<?>> lists = new ArrayList<>();
    lists.add(EnglishNumerals.WORDS_LIST);
    lists.add(EnglishNumerals.MAGNITUDES_LIST);
    lists.addAll(Modifiers.lists());
    return lists;
  }
}
