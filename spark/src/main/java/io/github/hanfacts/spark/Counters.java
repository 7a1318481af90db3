package io.github.hanfacts.spark;

import io.github.hanfacts.Fact;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What a job counts, summed up on the driver. A task that Spark repeats in the middle of a stage
 * may be counted again; what is written is not.
 */
final class Counters implements Serializable {

  private static final long serialVersionUID = 1;

  private final LongAccumulator articles;
  private final LongAccumulator characters;
  private final LongAccumulator facts;
  private final LongAccumulator failures;
  private final LongAccumulator crashes;

  Counters(SparkContext context) {
    articles = context.longAccumulator("hanfacts articles");
    characters = context.longAccumulator("hanfacts characters");
    facts = context.longAccumulator("hanfacts facts");
    failures = context.longAccumulator("hanfacts failures");
    crashes = context.longAccumulator("hanfacts crashes");
  }

  /** Counts an article that was read. */
  void article(String text, List<Fact> found) {
    articles.add(1);
    characters.add(text.length());
    facts.add(found.size());
  }

  /** Counts an article that cannot be read. */
  void failure() {
    failures.add(1);
  }

  /** Counts an article on which the library threw. */
  void crash() {
    failures.add(1);
    crashes.add(1);
  }

  /** Whether the library threw on any article. */
  boolean crashed() {
    return crashes.value() > 0;
  }

  FactJob.Summary summary() {
    return new FactJob.Summary(
        articles.value(), characters.value(), facts.value(), failures.value());
  }
}
