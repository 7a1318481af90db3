package io.github.hanfacts.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import scala.Function1;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How functions become known to Spark: the one place that touches its expressions. The official
 * way, {@code spark.udf().register}, casts no argument, allows none to be left out and hides from
 * the function whether a text was UTF-8.
 */
final class SessionFunctions {

  /** Tells why the others return null. */
  static final FailureFunction FAILURE = new FailureFunction(ArticleReader.OF_QUERIES, true);

  private static final int ARGUMENTS = 3;

  private SessionFunctions() {}

  /** The functions of queries. */
  static List<ScalarFunction<?>> all() {
    List<ScalarFunction<?>> functions = new ArrayList<>();
    for (FactQuery query : FactQuery.values()) {
      functions.add(of(query));
    }
    functions.add(FAILURE);
    return functions;
  }

  /** The function of a query. */
  static FactFunction of(FactQuery query) {
    return new FactFunction(query, ArticleReader.OF_QUERIES, null);
  }

  /** Names a function in a session; an earlier one of that name gives way. */
  static void register(SparkSession spark, ScalarFunction<?> function) {
    ((org.apache.spark.sql.classic.SparkSession) spark)
        .sessionState()
        .functionRegistry()
        .createOrReplaceTempFunction(function.name(), builder(function), "scala_udf");
  }

  /** A call of a function on columns; no session has to know the function. */
  static Column column(ScalarFunction<?> function, Column text, Column date, Column lang) {
    List<Expression> arguments =
        Stream.of(text, date, lang).map(ExpressionUtils::expression).toList();
    return ExpressionUtils.column(call(function, arguments));
  }

  static FunctionIdentifier identifier(ScalarFunction<?> function) {
    return new FunctionIdentifier(function.name());
  }

  static ExpressionInfo info(ScalarFunction<?> function) {
    return new ExpressionInfo(function.getClass().getName(), function.name());
  }

  static Function1<Seq<Expression>, Expression> builder(ScalarFunction<?> function) {
    return arguments -> call(function, CollectionConverters.asJava(arguments));
  }

  /** Text, date and language, of which the last two may be missing, all cast to strings. */
  private static Expression call(ScalarFunction<?> function, List<Expression> given) {
    if (given.isEmpty() || given.size() > ARGUMENTS) {
      throw new IllegalArgumentException(
          function.name()
              + " takes a text, a date and a language, not "
              + given.size()
              + " arguments");
    }
    List<Expression> arguments = new ArrayList<>();
    for (Expression argument : given) {
      arguments.add(new Cast(argument, StringType, Option.empty()));
    }
    while (arguments.size() < ARGUMENTS) {
      arguments.add(Literal.create(null, StringType));
    }
    return new ApplyFunctionExpression(function, CollectionConverters.asScala(arguments).toList());
  }
}
