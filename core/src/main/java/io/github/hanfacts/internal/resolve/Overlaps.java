package io.github.hanfacts.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one place that decides between candidates that overlap: the longer wins, then the higher
 * priority, then the one further left.
 */
public final class Overlaps {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingInt(c -> c.start() - c.end())
          .thenComparing(Comparator.comparingInt(Candidate::priority).reversed())
          .thenComparingInt(Candidate::start);

  private Overlaps() {}

  /** The candidates that stay, by start; no two of them overlap. */
  public static List<Candidate> choose(List<? extends Candidate> candidates) {
    List<Candidate> byStart = new ArrayList<>(candidates);
    byStart.sort(Comparator.comparingInt(Candidate::start));
    List<Candidate> kept = new ArrayList<>(byStart.size());
    for (int i = 0; i < byStart.size(); ) {
      // Candidates that overlap in a chain form a cluster; clusters do not touch each other.
      int end = byStart.get(i).end();
      int j = i + 1;
      while (j < byStart.size() && byStart.get(j).start() < end) {
        end = Math.max(end, byStart.get(j).end());
        j++;
      }
      chooseInCluster(byStart.subList(i, j), kept);
      i = j;
    }
    return kept;
  }

  private static void chooseInCluster(List<Candidate> cluster, List<Candidate> kept) {
    if (cluster.size() == 1) {
      kept.add(cluster.get(0));
      return;
    }
    List<Candidate> best = new ArrayList<>(cluster);
    best.sort(BEST_FIRST);
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : best) {
      if (chosen.stream()
          .noneMatch(c -> c.start() < candidate.end() && candidate.start() < c.end())) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::start));
    kept.addAll(chosen);
  }
}
