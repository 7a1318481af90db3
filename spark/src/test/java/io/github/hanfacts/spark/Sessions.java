package io.github.hanfacts.spark;

import java.util.UUID;
import org.apache.spark.sql.SparkSession;

/** Spark inside the test's process, two cores. */
final class Sessions {

  private Sessions() {}

  /** A session of its own on the one Spark context of this process. */
  static SparkSession fresh() {
    SparkSession shared =
        SparkSession.builder()
            .master("local[2]")
            .appName("hanfacts tests")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.maxConcurrentOutputFileWriters", "4")
            .config("spark.sql.session.timeZone", "Asia/Shanghai")
            .config("spark.sql.warehouse.dir", "target/warehouse-" + UUID.randomUUID())
            .getOrCreate();
    return shared.newSession();
  }
}
