package io.github.hanfacts.spark;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/**
 * Reads articles from JSON files as they arrive in a folder and writes their facts, each exactly
 * once: an example of Structured Streaming.
 *
 * <p>The checkpoint remembers which files make up which batch. A batch is a run of {@link FactJob}
 * named by its number: when the stream dies in the middle of one and is started again, the same
 * files make the same batch, and its run replaces what was written of it.
 */
public final class FactStream {

  private FactStream() {}

  /** Runs until it is killed, or with {@code --until-empty} until all files have been read. */
  public static void main(String[] arguments) {
    FactJob.launch("hanfacts stream", () -> JobOptions.parseStream(arguments), FactStream::run);
  }

  private static void run(SparkSession spark, JobOptions options)
      throws StreamingQueryException, TimeoutException {
    Dataset<Row> lines =
        spark
            .readStream()
            .options(options.readOptions())
            .option("maxFilesPerTrigger", options.maxFiles())
            .text(options.inputs().get(0));
    ArticleSource.ofJsonLines(lines, options)
        .writeStream()
        .option("checkpointLocation", options.checkpoint().orElseThrow())
        .trigger(options.untilEmpty() ? Trigger.AvailableNow() : Trigger.ProcessingTime(0))
        .foreachBatch(
            (articles, batch) -> {
              FactJob.run(articles, options.withRun("batch-" + batch));
            })
        .start()
        .awaitTermination();
  }
}
