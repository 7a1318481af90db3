package io.github.hanfacts.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * The functions of hanfacts in Spark: {@code extract_facts(text, date, lang)} in SQL, {@link
 * #extractFacts} on columns, {@link #facts} on typed datasets.
 *
 * <pre>{@code
 * HanfactsFunctions.register(spark);
 * spark.sql("SELECT id, inline(extract_amounts(text, date)) FROM articles");
 * }</pre>
 *
 * <p>All take the text, the day or time it was published (a date, a timestamp or an ISO 8601
 * string) and its language ({@code zh-Hans}, {@code zh-Hant}, {@code en}; anything else is told
 * from the text). In SQL the last two may be left out. Each returns an array of structs in the
 * order of the text, empty where nothing is found, and null for a text that is null, is not UTF-8,
 * has more than 50 million chars, or comes with a date that is none: {@code extract_failure} then
 * tells which.
 */
public final class HanfactsFunctions {

  private HanfactsFunctions() {}

  /**
   * Makes {@code extract_facts}, {@code extract_dates}, {@code extract_amounts}, {@code
   * extract_quantities}, {@code extract_quotes} and {@code extract_failure} known to a session. May
   * be called again.
   */
  public static void register(SparkSession spark) {
    SessionFunctions.all().forEach(function -> SessionFunctions.register(spark, function));
  }

  /** The facts of all kinds. */
  public static Column extractFacts(Column text, Column date, Column lang) {
    return call(FactQuery.FACTS, text, date, lang);
  }

  /** The dates. */
  public static Column extractDates(Column text, Column date, Column lang) {
    return call(FactQuery.DATES, text, date, lang);
  }

  /** The amounts of money. */
  public static Column extractAmounts(Column text, Column date, Column lang) {
    return call(FactQuery.AMOUNTS, text, date, lang);
  }

  /** The quantities. */
  public static Column extractQuantities(Column text, Column date, Column lang) {
    return call(FactQuery.QUANTITIES, text, date, lang);
  }

  /** The quotes. */
  public static Column extractQuotes(Column text, Column date, Column lang) {
    return call(FactQuery.QUOTES, text, date, lang);
  }

  /** Why the other functions return null, one line of text; null where they do not. */
  public static Column extractFailure(Column text, Column date, Column lang) {
    return SessionFunctions.column(SessionFunctions.FAILURE, text, date, lang);
  }

  /** A row for each fact of each article; articles that cannot be read have none. */
  public static Dataset<FactRow> facts(Dataset<Article> articles) {
    return articles
        .select(col("id"), inline(extractFacts(col("text"), col("date"), col("lang"))))
        .as(FactRow.encoder());
  }

  private static Column call(FactQuery query, Column text, Column date, Column lang) {
    return SessionFunctions.column(SessionFunctions.of(query), text, date, lang);
  }
}
