package io.github.hanfacts.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampNTZType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The members of a fact in the order of the JSON output, with their types in Spark. */
@SuppressWarnings("ImmutableEnumChecker") // a StructField is immutable, as Scala has it
enum FactColumn {
  KIND("kind", StringType, false),
  START("start", IntegerType, false),
  END("end", IntegerType, false),
  TEXT("text", StringType, false),
  CORE("core", FactColumn.span(), true),
  TYPE("type", StringType, true),
  VALUE("value", StringType, true),
  FROM("from", TimestampNTZType, true),
  TO("to", TimestampNTZType, true),
  LOW("low", FactColumn.decimal(), true),
  HIGH("high", FactColumn.decimal(), true),
  RANGE("range", StringType, true),
  MOD("mod", StringType, true),
  CURRENCY("currency", StringType, true),
  IMPLIED("implied", BooleanType, true),
  UNIT("unit", StringType, true),
  PER("per", StringType, true),
  OF("of", StringType, true),
  PARTS("parts", createArrayType(FactColumn.span(), false), true),
  SPEAKER(
      "speaker",
      new StructType()
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("text", StringType)
          .add("name", StringType)
          .add("form", StringType),
      true),
  CUE("cue", FactColumn.span().add("text", StringType, false), true),
  NESTED("nested", BooleanType, true),
  RULE("rule", StringType, false);

  private final StructField field;

  FactColumn(String name, DataType type, boolean nullable) {
    field = new StructField(name, type, nullable, Metadata.empty());
  }

  StructField field() {
    return field;
  }

  /** Spark's own default for decimals: 20 digits before the point, 18 after it. */
  static DecimalType decimal() {
    return DecimalType.SYSTEM_DEFAULT();
  }

  private static StructType span() {
    return new StructType().add("start", IntegerType, false).add("end", IntegerType, false);
  }
}
