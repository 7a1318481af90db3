package io.github.hanfacts.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Articles of any input in one shape: the strings {@code id}, {@code text}, {@code date} and {@code
 * lang}, and for a record that is no article {@code fault}, what is wrong with it, and {@code
 * record}, how it was written.
 */
final class ArticleSource {

  /** Where Spark's parsers put what they cannot parse. */
  private static final String CORRUPT = "_corrupt_record";

  /**
   * A surrogate written as an escape without its other half: Spark's parser would make a question
   * mark of it, and nobody would know. Takes {@code \ud83d.}, leaves {@code \ud83d\ude00} and
   * {@code \\ud83d}.
   */
  private static final String LONE_SURROGATE =
      "(?i)(?<!\\\\)(?:\\\\\\\\){0,99}"
          + "(?:\\\\ud[89ab][0-9a-f]{2}(?!\\\\ud[c-f])"
          + "|(?<!\\\\ud[89ab][0-9a-f]{2})\\\\ud[c-f][0-9a-f]{2})";

  private ArticleSource() {}

  /** The articles of a job's input. */
  static Dataset<Row> read(SparkSession spark, JobOptions options) {
    String[] paths = options.inputs().toArray(new String[0]);
    DataFrameReader reader = spark.read();
    return switch (options.format()) {
      case "text" ->
          ofTexts(
              reader.option("wholetext", "true").options(options.readOptions()).text(paths),
              options);
      case "json" -> ofJsonLines(reader.options(options.readOptions()).text(paths), options);
      case "csv" -> ofRecords(csv(reader, paths, options), options);
      default ->
          ofRecords(
              reader.format(options.format()).options(options.readOptions()).load(paths), options);
    };
  }

  /** Each text is an article, named by its file. */
  private static Dataset<Row> ofTexts(Dataset<Row> texts, JobOptions options) {
    Column none = lit(null).cast("string");
    return texts.select(
        col("_metadata.file_path").as("id"),
        col("value").as("text"),
        date(none, options),
        none.as("lang"),
        none.as("record"),
        none.as("fault"));
  }

  /** Each line is an article, {@code {"id", "text", "date"?, "lang"?}}; blank lines are none. */
  static Dataset<Row> ofJsonLines(Dataset<Row> lines, JobOptions options) {
    Column line = col("value");
    Column escapesSurrogates = line.contains("\\ud").or(line.contains("\\uD"));
    Column fault =
        when(not(is_valid_utf8(line)), "not valid UTF-8")
            .when(col("article").isNull().or(col("article." + CORRUPT).isNotNull()), "not JSON")
            .when(
                escapesSurrogates.and(line.rlike(LONE_SURROGATE)), "broken surrogates in the JSON");
    Column article =
        from_json(
            line,
            schema(options),
            Map.of("mode", "PERMISSIVE", "columnNameOfCorruptRecord", CORRUPT));
    return articles(
        lines.where(trim(line).notEqual("")).withColumn("article", article),
        "article.",
        fault,
        when(col("fault").isNotNull(), line),
        options);
  }

  private static Dataset<Row> csv(DataFrameReader reader, String[] paths, JobOptions options) {
    Map<String, String> defaults = Map.of("header", "true", "multiLine", "true", "escape", "\"");
    // The header first: a schema of our own would be laid over the columns by their order.
    StructType columns =
        reader.options(defaults).options(options.readOptions()).csv(paths).schema();
    return reader
        .option("columnNameOfCorruptRecord", CORRUPT)
        .schema(columns.add(CORRUPT, DataTypes.StringType))
        .csv(paths);
  }

  /** Columns by their names. */
  private static Dataset<Row> ofRecords(Dataset<Row> records, JobOptions options) {
    boolean parsed = Arrays.asList(records.columns()).contains(CORRUPT);
    Column corrupt = parsed ? col(CORRUPT) : lit(null).cast("string");
    Dataset<Row> complete = records;
    for (String optional : new String[] {"date", "lang"}) {
      String name = options.columns().get(optional);
      if (!Arrays.asList(records.columns()).contains(name)) {
        complete = complete.withColumn(name, lit(null).cast("string"));
      }
    }
    return articles(
        complete, "", when(corrupt.isNotNull(), "not a record of this table"), corrupt, options);
  }

  private static Dataset<Row> articles(
      Dataset<Row> records, String prefix, Column fault, Column record, JobOptions options) {
    Map<String, String> names = options.columns();
    Column id = col(prefix + names.get("id")).cast("string");
    return records
        .withColumn("fault", coalesce(fault, when(id.isNull(), "no id")))
        .select(
            id.as("id"),
            col(prefix + names.get("text")).cast("string").as("text"),
            date(col(prefix + names.get("date")).cast("string"), options),
            col(prefix + names.get("lang")).cast("string").as("lang"),
            record.as("record"),
            col("fault"));
  }

  private static Column date(Column own, JobOptions options) {
    return coalesce(own, lit(options.date().orElse(null)).cast("string")).as("date");
  }

  private static StructType schema(JobOptions options) {
    StructType schema = new StructType();
    for (String name : options.columns().values()) {
      schema = schema.add(name, DataTypes.StringType);
    }
    return schema.add(CORRUPT, DataTypes.StringType);
  }
}
