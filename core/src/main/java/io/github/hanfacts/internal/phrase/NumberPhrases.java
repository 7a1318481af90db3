package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.resolve.Candidate;
import java.util.List;

/** The room's door: all numbers of a text that count, measure or price something. */
public final class NumberPhrases {

  private NumberPhrases() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return PhraseLists.all();
  }

  /** Adds every number phrase of the text, in order of their numerals. */
  public static void propose(LexedText lexed, List<Candidate> candidates) {
    new PhraseReader(lexed, candidates).read();
  }
}
