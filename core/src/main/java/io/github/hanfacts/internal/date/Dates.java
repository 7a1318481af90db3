package io.github.hanfacts.internal.date;

import io.github.hanfacts.Fact;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.resolve.Reading;
import java.util.ArrayList;
import java.util.List;

/** The room's door: proposes candidates, then turns those that stay into facts. */
public final class Dates {

  private Dates() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return DateWords.lists();
  }

  /** Adds every candidate that the grammar sees. */
  public static void propose(Reading reading, List<Candidate> candidates) {
    new DateGrammar(reading).propose(candidates);
  }

  /** Adds a fact for each of this room's candidates among those kept. */
  public static void resolve(Reading reading, List<Candidate> kept, List<Fact> facts) {
    List<Phrase> phrases = new ArrayList<>();
    for (Candidate candidate : kept) {
      if (candidate instanceof Phrase phrase) {
        phrases.add(phrase);
      }
    }
    Story story = new Story(reading, phrases);
    for (Phrase phrase : phrases) {
      story.tell(phrase, facts);
    }
  }
}
