package io.github.hanfacts.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.hanfacts.Document;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Why an article yields no array of facts; null when it yields one.
 *
 * @param articles how articles are read
 * @param thorough whether to extract, too, rather than to look at the arguments only
 */
record FailureFunction(ArticleReader articles, boolean thorough)
    implements ScalarFunction<@Nullable UTF8String> {

  static final String NAME = "extract_failure";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String canonicalName() {
    return "hanfacts." + NAME;
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {StringType, StringType, StringType};
  }

  @Override
  public DataType resultType() {
    return StringType;
  }

  @Override
  public @Nullable UTF8String produceResult(InternalRow article) {
    try {
      Document document = articles.read(article);
      if (thorough) {
        FactQuery.FACTS.find(document);
      }
      return null;
    } catch (ArticleReader.Unreadable e) {
      return UTF8String.fromString(e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      return UTF8String.fromString("failed inside hanfacts, please report it: " + e);
    }
  }
}
