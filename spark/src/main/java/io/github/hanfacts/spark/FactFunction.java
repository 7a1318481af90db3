package io.github.hanfacts.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.hanfacts.Document;
import io.github.hanfacts.Fact;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an article as an array of structs. Null for an article that cannot be read: one bad
 * record does not end a query; {@link FailureFunction} tells why.
 *
 * @param query which facts
 * @param articles how articles are read
 * @param counters where a job counts; null in queries
 */
record FactFunction(FactQuery query, ArticleReader articles, @Nullable Counters counters)
    implements ScalarFunction<@Nullable ArrayData> {

  @Override
  public String name() {
    return query.function();
  }

  @Override
  public String canonicalName() {
    return "hanfacts." + name();
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {StringType, StringType, StringType};
  }

  @Override
  public DataType resultType() {
    return query.type();
  }

  @Override
  public @Nullable ArrayData produceResult(InternalRow article) {
    try {
      Document document = articles.read(article);
      List<Fact> facts = query.find(document);
      if (counters != null) {
        counters.article(document.text(), facts);
      }
      return query.rows(facts);
    } catch (ArticleReader.Unreadable e) {
      if (counters != null) {
        counters.failure();
      }
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      // The library promises not to throw. Should it break the promise, one article is lost.
      if (counters != null) {
        counters.crash();
      }
      return null;
    }
  }
}
