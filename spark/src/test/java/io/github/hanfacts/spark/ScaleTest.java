package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.hanfacts.Document;
import io.github.hanfacts.Fact;
import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.corpus.Corpus;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spark beside the library on the same articles, in one process: the same facts, and how fast. Runs
 * when told how many copies of the corpus to read; docs/spark.md has the command and what it said.
 */
@EnabledIfSystemProperty(named = "hanfacts.copies", matches = "[0-9]+")
class ScaleTest {

  private static final int THREADS = 2;
  private static final int ROUNDS = 2;

  private final SparkSession spark = Sessions.fresh();

  @TempDir private Path folder;

  @Test
  void sameFactsAtASimilarSpeed() throws Exception {
    List<Article> articles = articles(Integer.getInteger("hanfacts.copies"));
    long characters = articles.stream().mapToLong(article -> article.text().length()).sum();
    String in = folder.resolve("in").toString();
    spark.createDataset(articles, Article.encoder()).repartition(8).write().parquet(in);
    Dataset<Article> stored = spark.read().parquet(in).as(Article.encoder());

    Set<String> expected = new HashSet<>();
    FactExtractor extractor = FactExtractor.create();
    for (Article article : articles) {
      for (Fact fact : extractor.extract(document(article)).facts()) {
        expected.add(Facts.line(article.id(), fact));
      }
    }
    Set<String> found = new HashSet<>();
    HanfactsFunctions.facts(stored)
        .toLocalIterator()
        .forEachRemaining(row -> found.add(Facts.line(String.valueOf(row.id()), row)));
    assertThat(found).hasSameSizeAs(expected);
    assertThat(expected.equals(found)).isTrue();
    print(
        "%,d articles, %,d chars, %,d facts, equal sets",
        articles.size(), characters, found.size());

    String out = folder.resolve("out").toString();
    Speed library = Speed.NONE;
    Speed functions = Speed.NONE;
    Speed job = Speed.NONE;
    // In turns, so that a busy machine is unfair to all of them alike; the best round counts.
    for (int round = 0; round < ROUNDS; round++) {
      library = library.best(characters, () -> extractAll(extractor, articles));
      functions =
          functions.best(
              characters,
              () -> {
                Dataset<Row> facts = HanfactsFunctions.facts(stored).toDF();
                facts.write().format("noop").mode("overwrite").save();
                return null;
              });
      job =
          job.best(
              characters,
              () -> FactJob.run(spark, "--input", in, "--format", "parquet", "--output", out));
    }
    print("library, %d threads:            %s", THREADS, library.over(library));
    print("extract_facts in local[2]:     %s", functions.over(library));
    print("FactJob, Parquet to Parquet:   %s", job.over(library));
    assertThat(functions.perSecond() / library.perSecond()).isGreaterThan(0.6);
  }

  /** Characters a second of wall clock, and a second of processor in this process. */
  private record Speed(double perSecond, double perCoreSecond) {

    static final Speed NONE = new Speed(0, 0);

    Speed best(long characters, Callable<?> work) throws Exception {
      System.gc();
      long start = System.nanoTime();
      long startOfCores = coreNanos();
      work.call();
      return new Speed(
          Math.max(perSecond, characters * 1e9 / (System.nanoTime() - start)),
          Math.max(perCoreSecond, characters * 1e9 / (coreNanos() - startOfCores)));
    }

    String over(Speed library) {
      return String.format(
          Locale.ROOT,
          "%,11.0f chars/s (%3.0f %%), %,11.0f chars/s/core (%3.0f %%)",
          perSecond,
          100 * perSecond / library.perSecond,
          perCoreSecond,
          100 * perCoreSecond / library.perCoreSecond);
    }

    private static long coreNanos() {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
  }

  private static List<Article> articles(int copies) {
    var corpus = Corpus.articles();
    List<Article> articles = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      for (var article : corpus) {
        articles.add(
            new Article(
                article.id() + "-" + copy, article.text(), article.date().toString(), null));
      }
    }
    return articles;
  }

  private static Document document(Article article) {
    return Document.of(String.valueOf(article.id()), String.valueOf(article.text()))
        .withDate(LocalDate.parse(String.valueOf(article.date())));
  }

  private static Object extractAll(FactExtractor extractor, List<Article> articles)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> halves = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        halves.add(
            () -> {
              int facts = 0;
              for (int i = first; i < articles.size(); i += THREADS) {
                facts += extractor.extract(document(articles.get(i))).facts().size();
              }
              return facts;
            });
      }
      int facts = 0;
      for (Future<Integer> half : pool.invokeAll(halves)) {
        facts += half.get();
      }
      return facts;
    } finally {
      pool.shutdown();
    }
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
