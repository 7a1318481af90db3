package io.github.hanfacts.spark;

import io.github.hanfacts.Document;
import io.github.hanfacts.Fact;
import io.github.hanfacts.FactExtractor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The functions that return facts: which kinds each finds and which members it returns. */
@SuppressWarnings("ImmutableEnumChecker") // nobody writes the set and the array
enum FactQuery {
  FACTS("extract_facts", EnumSet.allOf(Fact.Kind.class), FactColumn.values()),
  DATES(
      "extract_dates",
      EnumSet.of(Fact.Kind.DATE),
      FactColumn.START,
      FactColumn.END,
      FactColumn.TEXT,
      FactColumn.TYPE,
      FactColumn.VALUE,
      FactColumn.FROM,
      FactColumn.TO,
      FactColumn.MOD,
      FactColumn.RULE),
  AMOUNTS(
      "extract_amounts",
      EnumSet.of(Fact.Kind.AMOUNT),
      FactColumn.START,
      FactColumn.END,
      FactColumn.TEXT,
      FactColumn.CORE,
      FactColumn.LOW,
      FactColumn.HIGH,
      FactColumn.RANGE,
      FactColumn.MOD,
      FactColumn.CURRENCY,
      FactColumn.IMPLIED,
      FactColumn.PER,
      FactColumn.RULE),
  QUANTITIES(
      "extract_quantities",
      EnumSet.of(Fact.Kind.QUANTITY),
      FactColumn.START,
      FactColumn.END,
      FactColumn.TEXT,
      FactColumn.CORE,
      FactColumn.TYPE,
      FactColumn.LOW,
      FactColumn.HIGH,
      FactColumn.RANGE,
      FactColumn.MOD,
      FactColumn.UNIT,
      FactColumn.PER,
      FactColumn.OF,
      FactColumn.RULE),
  QUOTES(
      "extract_quotes",
      EnumSet.of(Fact.Kind.QUOTE),
      FactColumn.START,
      FactColumn.END,
      FactColumn.TEXT,
      FactColumn.TYPE,
      FactColumn.PARTS,
      FactColumn.SPEAKER,
      FactColumn.CUE,
      FactColumn.NESTED,
      FactColumn.RULE);

  /** One extractor a process and query, made when the first article asks for it. */
  private static final Map<FactQuery, FactExtractor> EXTRACTORS = new ConcurrentHashMap<>();

  private final String function;
  private final Set<Fact.Kind> kinds;
  private final FactColumn[] columns;

  FactQuery(String function, Set<Fact.Kind> kinds, FactColumn... columns) {
    this.function = function;
    this.kinds = kinds;
    this.columns = columns;
  }

  /** The name in SQL. */
  String function() {
    return function;
  }

  /** The type of one fact. */
  StructType struct() {
    return new StructType(
        Arrays.stream(columns).map(FactColumn::field).toArray(StructField[]::new));
  }

  /** The type of the function's result. */
  ArrayType type() {
    return new ArrayType(struct(), false);
  }

  /** The facts of an article. */
  List<Fact> find(Document article) {
    return EXTRACTORS.computeIfAbsent(this, FactQuery::extractor).extract(article).facts();
  }

  /** Facts as Spark holds them. */
  ArrayData rows(List<Fact> facts) {
    Object[] rows = new Object[facts.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = FactStruct.row(facts.get(i), columns);
    }
    return new GenericArrayData(rows);
  }

  private FactExtractor extractor() {
    Fact.Kind[] wanted = kinds.toArray(new Fact.Kind[0]);
    // How long an article may be is the caller's to say, see ArticleReader.
    return FactExtractor.builder().kinds(wanted[0], wanted).maxLength(Integer.MAX_VALUE).build();
  }
}
