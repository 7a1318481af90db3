package io.github.hanfacts.internal.quantity;

import io.github.hanfacts.Fact;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.Span;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.phrase.NumberPhrase;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.resolve.Reading;
import java.util.List;
import java.util.Optional;

/** The room's door: turns number phrases other than money into facts. */
public final class Quantities {

  private Quantities() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return List.of();
  }

  /** Adds a fact for each phrase that counts or measures among those kept. */
  public static void resolve(Reading reading, List<Candidate> kept, List<Fact> facts) {
    for (Candidate candidate : kept) {
      if (candidate instanceof NumberPhrase phrase && phrase.sort() != Sort.AMOUNT) {
        facts.add(
            new QuantityFact(
                phrase.start(),
                phrase.end(),
                reading.lexed().text().slice(phrase.start(), phrase.end()),
                new Span(phrase.coreStart(), phrase.coreEnd()),
                type(phrase.sort()),
                phrase.range(),
                Optional.ofNullable(phrase.mod()),
                Optional.ofNullable(phrase.unit()),
                Optional.ofNullable(phrase.per()),
                Things.after(reading.lexed().text(), phrase),
                phrase.rule()));
      }
    }
  }

  private static QuantityFact.Type type(Sort sort) {
    return switch (sort) {
      case MEASURE -> QuantityFact.Type.MEASURE;
      case COUNT -> QuantityFact.Type.COUNT;
      case PERCENT -> QuantityFact.Type.PERCENT;
      case FRACTION -> QuantityFact.Type.FRACTION;
      case MULTIPLE -> QuantityFact.Type.MULTIPLE;
      case ORDINAL -> QuantityFact.Type.ORDINAL;
      case AMOUNT -> throw new IllegalArgumentException("money is no quantity");
    };
  }
}
