package io.github.hanfacts.spark;

import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * An article to extract from, as an element of a dataset.
 *
 * @param id the caller's name for it
 * @param text the text
 * @param date the day or local time it was published, in ISO 8601
 * @param lang {@code zh-Hans}, {@code zh-Hant} or {@code en}; null or anything else to have it told
 *     from the text
 */
public record Article(
    @Nullable String id, @Nullable String text, @Nullable String date, @Nullable String lang) {

  /** How Spark holds articles: columns {@code id}, {@code text}, {@code date}, {@code lang}. */
  public static Encoder<Article> encoder() {
    return RecordEncoder.of(Article.class);
  }
}
