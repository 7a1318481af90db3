package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** The word lists of the number room. */
public final class NumberWords {

  private NumberWords() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    List<WordList<?>> lists = new ArrayList<>();
    lists.add(EnglishNumerals.WORDS);
    lists.add(EnglishNumerals.MAGNITUDES);
    lists.add(Ordinals.WORDS);
    lists.addAll(Modifiers.lists());
    return lists;
  }
}
