package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hanfacts.Document;
import io.github.hanfacts.Fact;
import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The batch job from files to files. */
class FactJobTest {

  private static final String NEWS = "小米集团2025年12月交付超过5万辆，总额达1.6万亿元。";

  private final SparkSession spark = Sessions.fresh();

  @TempDir private Path folder;

  @Test
  void factsOfTheCorpusArePartitionedByKind() {
    List<Article> articles = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    long characters = 0;
    for (var article : Corpus.articles()) {
      articles.add(new Article(article.id(), article.text(), article.date().toString(), "zh"));
      characters += article.text().length();
      for (Fact fact :
          FactExtractor.create()
              .extract(Document.of("", article.text()).withDate(article.date()))
              .facts()) {
        expected.add(Facts.line(article.id(), fact));
      }
    }
    spark.createDataset(articles, Article.encoder()).write().parquet(path("in"));

    FactJob.Summary summary = run("--input", path("in"), "--format", "parquet");

    assertThat(facts())
        .extracting(row -> Facts.line(row.id(), row))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(summary)
        .isEqualTo(new FactJob.Summary(articles.size(), characters, expected.size(), 0));
    assertThat(deadLetters()).isEmpty();
    assertThat(folder.resolve("out/run=default")).isDirectoryContaining("glob:**/kind=*");
  }

  @Test
  void poisonedRecordsAreDeadLetters() throws IOException {
    String half = "\\" + "ud83d";
    write(
        "in/a.json",
        """
        {"id": "good", "text": "%s", "date": "2026-01-10"}
        {"id": 7, "text": "2025年，emoji \\ud83d\\ude00, a written \\\\ud83d"}

        {"id": "null", "text": null}
        {"id": "digits", "text": "%s"}
        {"id": "high", "text": "2025年%s"}
        {"id": "low", "text": "2025年\\ude00"}
        {"id": "date", "text": "2025年", "date": "yesterday"}
        {"text": "2025年"}
        {"id": "cut", "text": "2025
        """
            .formatted(NEWS, "1".repeat(20_000_000), half));
    Files.write(
        folder.resolve("in/b.json"),
        // A surrogate as three bytes, as CESU-8 has it.
        "{\"id\": \"bytes\", \"text\": \"2025年\u00ed\u00a0\u00bd\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1));

    FactJob.Summary summary = run("--input", path("in"), "--format", "json");

    assertThat(facts()).extracting(FactRow::id).contains("good", "7").doesNotContain("high");
    assertThat(deadLetters())
        .extracting(row -> row.getAs("id"), row -> row.getAs("reason"))
        .containsExactlyInAnyOrder(
            tuple("null", "no text"),
            tuple("digits", "text has 20000000 chars, more than 1000000"),
            tuple("high", "broken surrogates in the JSON"),
            tuple("low", "broken surrogates in the JSON"),
            tuple(
                "date", "'yesterday' is no date, write one such as 2025-11-21 or 2025-11-21T09:30"),
            tuple(null, "no id"),
            tuple(null, "not JSON"),
            tuple("bytes", "not valid UTF-8"));
    assertThat(deadLetters())
        .filteredOn(row -> "not JSON".equals(row.getAs("reason")))
        .extracting(row -> row.<String>getAs("record"))
        .containsExactly("{\"id\": \"cut\", \"text\": \"2025");
    assertThat(summary.articles()).isEqualTo(2);
    assertThat(summary.failures()).isEqualTo(8);
  }

  @Test
  void poisonInAParquetFileIsADeadLetter() {
    spark
        .sql(
            "SELECT 'digits' id, repeat('1', 20000000) text UNION ALL"
                + " SELECT 'null', NULL UNION ALL"
                + " SELECT 'surrogate', CAST(X'32303235EDA0BD' AS STRING) UNION ALL"
                + " SELECT 'good', '2025年'")
        .write()
        .parquet(path("in"));

    run("--input", path("in"), "--format", "parquet");

    assertThat(facts()).extracting(FactRow::id).containsExactly("good");
    assertThat(deadLetters())
        .extracting(row -> row.getAs("id"), row -> row.getAs("reason"))
        .containsExactlyInAnyOrder(
            tuple("digits", "text has 20000000 chars, more than 1000000"),
            tuple("null", "no text"),
            tuple("surrogate", "text is not valid UTF-8"));
  }

  @Test
  void aRunReplacesItsOwnOutputOnly() throws IOException {
    write("first/a.json", "{\"id\": \"a\", \"text\": \"2025年，5万辆\"}\n{\"id\": \"x\"}\n");
    write("second/b.json", "{\"id\": \"b\", \"text\": \"2026年\"}\n");
    run("--input", path("first"), "--format", "json", "--run", "monday");
    run("--input", path("first"), "--format", "json", "--run", "tuesday");
    run("--input", path("second"), "--format", "json", "--run", "tuesday");

    assertThat(spark.read().parquet(path("out")).collectAsList())
        .extracting(row -> row.getAs("run"), row -> row.getAs("id"), row -> row.getAs("text"))
        .containsExactlyInAnyOrder(
            tuple("monday", "a", "2025年"),
            tuple("monday", "a", "5万辆"),
            tuple("tuesday", "b", "2026年"));
    assertThat(deadLetters()).hasSize(1);
  }

  @Test
  void inATableARunReplacesItsOwnPartitions() throws IOException {
    // By this name Parquet stands for the formats that keep runs apart by a column.
    String[] table = {"--output-format", "org.apache.spark.sql.parquet", "--format", "json"};
    write("first/a.json", "{\"id\": \"a\", \"text\": \"2025年\"}\n{\"id\": \"x\"}\n");
    write("second/b.json", "{\"id\": \"b\", \"text\": \"2026年\"}\n{\"id\": \"y\"}\n");
    for (String[] run : new String[][] {{"first", "1"}, {"first", "2"}, {"second", "2"}}) {
      List<String> options = new ArrayList<>(List.of(table));
      options.addAll(List.of("--input", path(run[0]), "--run", run[1]));
      run(options.toArray(new String[0]));
    }
    assertThat(spark.read().parquet(path("out")).collectAsList())
        .extracting(row -> row.getAs("run"), row -> row.getAs("kind"), row -> row.getAs("text"))
        .containsExactlyInAnyOrder(tuple(1, "date", "2025年"), tuple(2, "date", "2026年"));
    assertThat(deadLetters())
        .extracting(row -> row.getAs("run"), row -> row.getAs("id"))
        .containsExactlyInAnyOrder(tuple(1, "x"), tuple(2, "y"));
  }

  @Test
  void aTextFileIsAnArticle() throws IOException {
    write("in/a.txt", "去年7月，\n5万辆。");
    run("--input", path("in"), "--format", "text", "--date", "2026-01-10");
    assertThat(facts())
        .extracting(FactRow::value, FactRow::range)
        .containsExactlyInAnyOrder(tuple("2025-07", null), tuple(null, "50000"));
    assertThat(facts()).allMatch(row -> String.valueOf(row.id()).endsWith("in/a.txt"));
  }

  @Test
  void csvColumnsGoByName() throws IOException {
    write("in/a.csv", "body,section,nr\n\"2025年，\n\"\"5万辆\"\"\",tech,1\n2026年,tech,2,3\n");
    run("--input", path("in"), "--format", "csv", "--column", "id=nr", "--column", "text=body");
    assertThat(facts()).extracting(FactRow::text).containsExactlyInAnyOrder("2025年", "5万辆");
    assertThat(deadLetters())
        .extracting(row -> row.getAs("reason"), row -> row.getAs("record"))
        .containsExactly(tuple("not a record of this table", "2026年,tech,2,3"));
  }

  private FactJob.Summary run(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--output", path("out")));
    return FactJob.run(spark, all.toArray(new String[0]));
  }

  private List<FactRow> facts() {
    return spark.read().parquet(path("out")).as(FactRow.encoder()).collectAsList();
  }

  private List<Row> deadLetters() {
    Dataset<Row> letters = spark.read().parquet(path("out-dead-letters"));
    return letters.collectAsList();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
