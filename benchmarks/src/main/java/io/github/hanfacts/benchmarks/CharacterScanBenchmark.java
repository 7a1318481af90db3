package io.github.hanfacts.benchmarks;

import io.github.hanfacts.corpus.Article;
import io.github.hanfacts.corpus.Corpus;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What is the least that reading the corpus can cost? One table look-up a character: the floor that
 * every other figure is a multiple of.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CharacterScanBenchmark {
  private final char[] text =
      Corpus.articles().stream().map(Article::text).collect(Collectors.joining("\n")).toCharArray();

  /** A class for each of the 65,536 UTF-16 units. */
  private final byte[] classes = new byte[Character.MAX_VALUE + 1];

  /** Fills the table. */
  public CharacterScanBenchmark() {
    for (int c = 0; c < classes.length; c++) {
      classes[c] = (byte) Character.getType((char) c);
    }
  }

  /** Adds up the classes, so that no look-up can be left out. */
  @Benchmark
  public int scan() {
    int sum = 0;
    for (char c : text) {
      sum += classes[c];
    }
    return sum;
  }
}
