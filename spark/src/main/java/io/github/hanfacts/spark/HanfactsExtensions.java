package io.github.hanfacts.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * The SQL functions of {@link HanfactsFunctions} for sessions that no code of yours starts ({@code
 * spark-sql}, the Thrift server, Spark Connect): {@code --conf
 * spark.sql.extensions=io.github.hanfacts.spark.HanfactsExtensions}.
 */
public final class HanfactsExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  /** Called by Spark. */
  public HanfactsExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    for (ScalarFunction<?> function : SessionFunctions.all()) {
      extensions.injectFunction(
          new Tuple3<>(
              SessionFunctions.identifier(function),
              SessionFunctions.info(function),
              SessionFunctions.builder(function)));
    }
    return BoxedUnit.UNIT;
  }
}
