package io.github.hanfacts.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hanfacts.Document;
import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.corpus.Corpus;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The functions in SQL, on columns and on typed datasets. */
class HanfactsFunctionsTest {

  private static final String NEWS = "小米集团2025年12月交付超过5万辆，总额达1.6万亿元。雷军说：“我很高兴。”";

  private final SparkSession spark = Sessions.fresh();

  @Test
  void everyFunctionReturnsItsKind() {
    HanfactsFunctions.register(spark);
    assertThat(texts("extract_dates('" + NEWS + "')")).containsExactly("2025年12月");
    assertThat(texts("extract_amounts('" + NEWS + "')")).containsExactly("1.6万亿元");
    assertThat(texts("extract_quantities('" + NEWS + "')")).containsExactly("超过5万辆");
    assertThat(texts("extract_quotes('" + NEWS + "')")).containsExactly("我很高兴。");
    assertThat(texts("extract_facts('" + NEWS + "')"))
        .containsExactly("2025年12月", "超过5万辆", "1.6万亿元", "我很高兴。");
  }

  @Test
  void valuesAreTyped() {
    HanfactsFunctions.register(spark);
    Row date = first("extract_dates('" + NEWS + "')");
    assertThat(date.<LocalDateTime>getAs("from")).isEqualTo(LocalDateTime.of(2025, 12, 1, 0, 0));
    assertThat(date.<LocalDateTime>getAs("to")).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
    Row amount = first("extract_amounts('" + NEWS + "')");
    assertThat(amount.<BigDecimal>getAs("low")).isEqualByComparingTo("1600000000000");
    assertThat(amount.<String>getAs("currency")).isEqualTo("CNY");
    Row quote = first("extract_quotes('" + NEWS + "')");
    assertThat(quote.getStruct(quote.fieldIndex("speaker")).<String>getAs("name")).isEqualTo("雷军");
    assertThat(quote.<scala.collection.Seq<Row>>getAs("parts").size()).isEqualTo(1);
  }

  @Test
  void theDocumentDateMayBeADateATimestampOrAString() {
    HanfactsFunctions.register(spark);
    for (String date :
        List.of(
            "DATE'2026-01-10'",
            "TIMESTAMP'2026-01-10 00:30:00'",
            "TIMESTAMP_NTZ'2026-01-10 09:30:00'",
            "'2026-01-10'",
            "'2026-01-10T09:30:00+08:00'")) {
      Row fact = first("extract_dates('去年7月上市。', " + date + ")");
      assertThat(fact.<String>getAs("value")).as(date).isEqualTo("2025-07");
    }
  }

  @Test
  void whatCannotBeReadIsNullAndHasAReason() {
    HanfactsFunctions.register(spark);
    assertThat(failure("NULL")).isEqualTo("no text");
    assertThat(failure("'2025年', '12月3日'"))
        .isEqualTo("'12月3日' is no date, write one such as 2025-11-21 or 2025-11-21T09:30");
    // The surrogates of an emoji, each encoded on its own.
    assertThat(failure("CAST(X'EDA0BDEDB880' AS STRING)")).isEqualTo("text is not valid UTF-8");
    assertThat(failure("repeat('1', 50000001)"))
        .isEqualTo("text has 50000001 chars, more than 50000000");
    assertThat(failure("'2025年\uFFFD'")).as("a written replacement character").isNull();
    assertThat(failure("'2025年', '2026-01-10', 'zh-Hans'")).isNull();
    assertThat(failure("repeat('1', 2000000)")).isNull();
  }

  @Test
  void aWrongNumberOfArgumentsIsRefused() {
    HanfactsFunctions.register(spark);
    assertThatThrownBy(() -> spark.sql("SELECT extract_facts()"))
        .hasMessageContaining("extract_facts takes a text, a date and a language");
    assertThatThrownBy(() -> spark.sql("SELECT extract_facts('a', 'b', 'c', 'd')"))
        .hasMessageContaining("not 4 arguments");
  }

  @Test
  void columnsNeedNoRegistration() {
    Dataset<Row> news = spark.sql("SELECT '" + NEWS + "' AS text");
    List<Row> rows =
        news.select(
                HanfactsFunctions.extractFacts(col("text"), lit(null), lit("zh-Hans")).as("facts"),
                HanfactsFunctions.extractDates(col("text"), lit(null), lit(null)).as("dates"),
                HanfactsFunctions.extractAmounts(col("text"), lit(null), lit(null)).as("amounts"),
                HanfactsFunctions.extractQuantities(col("text"), lit(null), lit(null)).as("many"),
                HanfactsFunctions.extractQuotes(col("text"), lit(null), lit(null)).as("quotes"),
                HanfactsFunctions.extractFailure(col("text"), lit("?"), lit(null)).as("failure"))
            .selectExpr(
                "size(facts)", "size(dates) + size(amounts) + size(many) + size(quotes)", "failure")
            .collectAsList();
    assertThat(rows.get(0).getInt(0)).isEqualTo(4);
    assertThat(rows.get(0).getInt(1)).isEqualTo(4);
    assertThat(rows.get(0).getString(2)).startsWith("'?' is no date");
  }

  @Test
  void theExtensionNamesTheFunctionsInEverySession() {
    SparkSession.clearActiveSession();
    SparkSession.clearDefaultSession();
    SparkSession extended =
        SparkSession.builder().withExtensions(new HanfactsExtensions()).getOrCreate();
    assertThat(extended.sql("SELECT inline(extract_dates('2025年12月'))").first().getString(2))
        .isEqualTo("2025年12月");
    assertThat(extended.newSession().sql("SELECT extract_failure(NULL)").first().getString(0))
        .isEqualTo("no text");
  }

  @Test
  void typedFactsOfTheCorpusAreThoseOfTheLibrary() {
    FactExtractor extractor = FactExtractor.create();
    List<Article> articles = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (var article : Corpus.articles()) {
      String date = article.date().toString();
      articles.add(new Article(article.id(), article.text(), date, null));
      Document document = Document.of(article.id(), article.text()).withDate(article.date());
      extractor
          .extract(document)
          .facts()
          .forEach(fact -> expected.add(Facts.line(article.id(), fact)));
    }
    Dataset<FactRow> rows =
        HanfactsFunctions.facts(spark.createDataset(articles, Article.encoder()));
    assertThat(rows.collectAsList())
        .extracting(row -> Facts.line(row.id(), row))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<String> texts(String call) {
    return spark.sql("SELECT inline(" + call + ")").collectAsList().stream()
        .map(row -> row.<String>getAs("text"))
        .toList();
  }

  private Row first(String call) {
    return spark.sql("SELECT inline(" + call + ")").first();
  }

  private String failure(String arguments) {
    Row row =
        spark
            .sql(
                "SELECT extract_failure(%s), extract_facts(%s) IS NULL"
                    .formatted(arguments, arguments))
            .first();
    assertThat(row.getBoolean(1)).isEqualTo(row.getString(0) != null);
    return row.getString(0);
  }
}
