package io.github.hanfacts.internal.quote;

import io.github.hanfacts.Fact;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.resolve.Reading;
import java.util.List;

/** The room's door: finds quotes and their speakers. */
public final class Quotes {

  private Quotes() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return List.of();
  }

  /** Adds the quotes of a document. */
  public static void find(Reading reading, List<Fact> facts) {}
}
