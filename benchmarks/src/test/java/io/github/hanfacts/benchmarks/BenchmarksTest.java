package io.github.hanfacts.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

class BenchmarksTest {
  /** Once each, so that none rots; the times mean nothing. */
  @Test
  void everyBenchmarkRuns() throws RunnerException {
    // A measurement that somebody takes on the same machine must not fail the build.
    System.setProperty("jmh.ignoreLock", "true");
    var once =
        new OptionsBuilder()
            .forks(0)
            .mode(Mode.SingleShotTime)
            .warmupIterations(0)
            .measurementIterations(1)
            .shouldFailOnError(true)
            .build();
    assertThat(new Runner(once).run()).isNotEmpty();
  }
}
