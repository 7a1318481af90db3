package io.github.hanfacts.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles, writes their facts: from text, JSON, CSV, Parquet or whatever the cluster can
 * load to Parquet or whatever it can save.
 *
 * <p>A run replaces what an earlier run of the same name wrote and nothing else, so it may be
 * repeated until it succeeds. A record that yields no facts because something is wrong with it goes
 * to the dead letters with the reason; no record ends the job.
 */
public final class FactJob {

  private static final Logger LOG = LoggerFactory.getLogger(FactJob.class);

  /** Formats that are folders of files, where a run can be a folder of its own. */
  private static final Set<String> FILES = Set.of("parquet", "orc", "json", "csv", "avro");

  /**
   * What a run counted.
   *
   * @param articles articles that were read
   * @param characters their length in UTF-16 code units
   * @param facts facts found in them
   * @param failures records that are now dead letters
   */
  public record Summary(long articles, long characters, long facts, long failures) {}

  private FactJob() {}

  /** Runs on the cluster that {@code spark-submit} chose, or else on the cores of this machine. */
  public static void main(String[] arguments) {
    launch(
        "hanfacts",
        () -> JobOptions.parse(arguments),
        (spark, options) -> run(ArticleSource.read(spark, options), options));
  }

  /**
   * Runs in a session of yours.
   *
   * @param arguments the command line, see docs/spark.md
   * @throws IllegalArgumentException if the command line makes no sense
   */
  public static Summary run(SparkSession spark, String... arguments) {
    JobOptions options = JobOptions.parse(arguments);
    return run(ArticleSource.read(spark, options), options);
  }

  /** What is done in a session. */
  interface Program {
    void run(SparkSession spark, JobOptions options) throws Exception;
  }

  /**
   * Starts a session for a program. Exits with 2 when the command line makes no sense and with 1
   * when the program fails, but never with 0: to YARN a driver that exits by itself has failed.
   */
  static void launch(String name, Supplier<JobOptions> commandLine, Program program) {
    JobOptions options;
    try {
      options = commandLine.get();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(JobOptions.USAGE);
      System.exit(2);
      return;
    }
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.app.name", name)
            // A file for each of the four kinds at a time; with fewer Spark sorts facts by kind.
            .setIfMissing("spark.sql.maxConcurrentOutputFileWriters", "4");
    try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
      program.run(spark, options);
    } catch (Exception e) {
      LOG.error("{} failed", name, e);
      System.exit(1);
    }
  }

  /** Writes the facts and the dead letters of articles in the shape of {@link ArticleSource}. */
  static Summary run(Dataset<Row> articles, JobOptions options) {
    SparkSession spark = articles.sparkSession();
    Counters counters = new Counters(spark.sparkContext());
    ArticleReader reader = new ArticleReader(options.maxLength());
    long start = System.nanoTime();
    write(
        facts(articles, new FactFunction(FactQuery.FACTS, reader, counters)),
        Optional.of("kind"),
        options.output(),
        options);
    // A look at the arguments finds every bad record, unless the library threw on one: then the
    // records have to be extracted again to tell which.
    write(
        deadLetters(articles, new FailureFunction(reader, counters.crashed())),
        Optional.empty(),
        options.deadLetters(),
        options);
    Summary summary = counters.summary();
    LOG.info(
        "run {}: articles={} characters={} facts={} failures={} seconds={}",
        options.run(),
        summary.articles(),
        summary.characters(),
        summary.facts(),
        summary.failures(),
        (System.nanoTime() - start) / 1_000_000_000);
    return summary;
  }

  private static Dataset<Row> facts(Dataset<Row> articles, FactFunction function) {
    return articles.select(col("id"), inline(call(function)));
  }

  private static Dataset<Row> deadLetters(Dataset<Row> articles, FailureFunction function) {
    return articles
        .withColumn("reason", coalesce(col("fault"), call(function)))
        .where(col("reason").isNotNull())
        .drop("fault");
  }

  private static Column call(ScalarFunction<?> function) {
    Column text = when(col("fault").isNull(), col("text"));
    return SessionFunctions.column(function, text, col("date"), col("lang"));
  }

  private static void write(
      Dataset<Row> rows, Optional<String> partition, String path, JobOptions options) {
    boolean files = FILES.contains(options.outputFormat());
    List<String> partitions = new ArrayList<>();
    partition.ifPresent(partitions::add);
    if (!files) {
      partitions.add(0, "run");
    }
    DataFrameWriter<Row> writer =
        (files ? rows : rows.withColumn("run", lit(options.run())))
            .write()
            .format(options.outputFormat())
            .mode(SaveMode.Overwrite)
            .partitionBy(partitions.toArray(new String[0]));
    if (files) {
      writer.options(options.writeOptions()).save(path + "/run=" + options.run());
    } else {
      // Tables know their partitions; only those of this run are replaced.
      writer.option("partitionOverwriteMode", "dynamic").options(options.writeOptions()).save(path);
    }
  }
}
