package io.github.hanfacts.cli.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which claim of the library answers which of the gold: one to one, the best pairs first. */
final class Matching {

  private static final int NONE = -1;

  /** Right place and value first, then right place, then the larger overlap. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing((Pair pair) -> !(pair.samePlace() && pair.sameValue()))
          .thenComparing(pair -> !pair.samePlace())
          .thenComparing(pair -> pair.gold().optional())
          .thenComparing(pair -> -pair.gold().overlap(pair.found()))
          .thenComparing(pair -> pair.gold().start())
          .thenComparing(pair -> pair.found().start())
          .thenComparing(Pair::goldIndex)
          .thenComparing(Pair::foundIndex);

  private final int[] foundOfGold;
  private final boolean[] taken;

  private Matching(int golds, int founds) {
    foundOfGold = new int[golds];
    Arrays.fill(foundOfGold, NONE);
    taken = new boolean[founds];
  }

  private record Pair(Claim gold, int goldIndex, Claim found, int foundIndex) {

    boolean samePlace() {
      return gold.hasPlaceOf(found);
    }

    boolean sameValue() {
      return gold.isMetBy(found);
    }
  }

  static Matching of(List<Claim> golds, List<Claim> founds) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int f = 0; f < founds.size(); f++) {
        if (golds.get(g).overlaps(founds.get(f))) {
          pairs.add(new Pair(golds.get(g), g, founds.get(f), f));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    Matching matching = new Matching(golds.size(), founds.size());
    for (Pair pair : pairs) {
      if (matching.foundOfGold[pair.goldIndex] == NONE && !matching.taken[pair.foundIndex]) {
        matching.foundOfGold[pair.goldIndex] = pair.foundIndex;
        matching.taken[pair.foundIndex] = true;
      }
    }
    return matching;
  }

  /** The index of what answers a claim of the gold; negative where nothing does. */
  int found(int gold) {
    return foundOfGold[gold];
  }

  /** Whether a claim of the library answers one of the gold. */
  boolean isTaken(int found) {
    return taken[found];
  }
}
