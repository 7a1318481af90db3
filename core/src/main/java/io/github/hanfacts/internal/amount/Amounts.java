package io.github.hanfacts.internal.amount;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Span;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.phrase.NumberPhrase;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.resolve.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The room's door: turns number phrases of money into facts, with the currency of the region. */
public final class Amounts {

  private static final WordList<String> REGION_CUES =
      WordList.of(
          "region-cues.tsv", WordClass.REGION_CUE, List.of("region"), row -> row.text("region"));

  private Amounts() {}

  /** The word lists of this room. */
  public static List<WordList<?>> lists() {
    return List.of(REGION_CUES);
  }

  /** Adds a fact for each phrase of money among those kept. */
  public static void resolve(Reading reading, List<Candidate> kept, List<Fact> facts) {
    // Read only when an amount asks for it: it goes through the whole text.
    @Nullable RegionMoney money = null;
    for (Candidate candidate : kept) {
      if (candidate instanceof NumberPhrase phrase && phrase.sort() == Sort.AMOUNT) {
        String name = Objects.requireNonNull(phrase.unit());
        if (money == null && RegionMoney.isLocal(name)) {
          money = RegionMoney.of(reading, REGION_CUES);
        }
        facts.add(
            new AmountFact(
                phrase.start(),
                phrase.end(),
                reading.lexed().text().slice(phrase.start(), phrase.end()),
                new Span(phrase.coreStart(), phrase.coreEnd()),
                phrase.range(),
                Optional.ofNullable(phrase.mod()),
                money == null ? name : money.code(name),
                phrase.implied(),
                Optional.ofNullable(phrase.per()),
                phrase.rule()));
      }
    }
  }
}
