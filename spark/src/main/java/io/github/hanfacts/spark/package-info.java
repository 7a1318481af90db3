/**
 * hanfacts on Apache Spark: SQL and column functions, a batch job and a stream.
 *
 * <p>{@link io.github.hanfacts.spark.HanfactsFunctions} is the entrance for those who write
 * queries, {@link io.github.hanfacts.spark.FactJob} for those who want none.
 */
@NullMarked
package io.github.hanfacts.spark;

import org.jspecify.annotations.NullMarked;
