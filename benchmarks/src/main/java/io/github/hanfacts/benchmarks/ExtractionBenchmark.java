package io.github.hanfacts.benchmarks;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import io.github.hanfacts.Document;
import io.github.hanfacts.Fact;
import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.corpus.Article;
import io.github.hanfacts.corpus.Corpus;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * What does extraction cost end to end, on the five articles one by one, beside HanLP's segmenter,
 * which finds words only? Each method returns the number of what it found.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExtractionBenchmark {

  private final List<Document> documents =
      Corpus.articles().stream().map(ExtractionBenchmark::document).toList();

  private final FactExtractor all = FactExtractor.create();
  private final FactExtractor dates = FactExtractor.builder().kinds(Fact.Kind.DATE).build();
  private final FactExtractor quotes = FactExtractor.builder().kinds(Fact.Kind.QUOTE).build();
  private final FactExtractor numbers =
      FactExtractor.builder().kinds(Fact.Kind.DATE, Fact.Kind.AMOUNT, Fact.Kind.QUANTITY).build();

  private static Document document(Article article) {
    return Document.of(article.id(), article.text()).withDate(article.date());
  }

  /** All four kinds. */
  @Benchmark
  public int allKinds() {
    return extract(all);
  }

  /** Dates; the other numbers are read too, since they decide what is no date. */
  @Benchmark
  public int dates() {
    return extract(dates);
  }

  /** Dates, amounts and quantities. */
  @Benchmark
  public int datesAmountsQuantities() {
    return extract(numbers);
  }

  /** Quotes with their speakers. */
  @Benchmark
  public int quotes() {
    return extract(quotes);
  }

  /** HanLP's StandardTokenizer on the same texts. */
  @Benchmark
  public int peerHanLpStandard() {
    int words = 0;
    for (Document document : documents) {
      words += StandardTokenizer.segment(document.text().toCharArray()).size();
    }
    return words;
  }

  private int extract(FactExtractor extractor) {
    int facts = 0;
    for (Document document : documents) {
      facts += extractor.extract(document).facts().size();
    }
    return facts;
  }
}
