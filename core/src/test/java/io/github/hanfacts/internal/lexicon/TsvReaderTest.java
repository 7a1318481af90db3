package io.github.hanfacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvReaderTest {

  private static final List<String> COLUMNS = List.of("surface", "unit", "example", "source");
  private static final String HEAD = "surface,unit,example,source";

  @Test
  void rowsKeepTheirLines() {
    List<Row> rows = read(HEAD + "|# a comment|亩,mu,[3亩],x|公里,kilometer,[3公里],x");
    assertThat(rows).extracting(Row::surface).containsExactly("亩", "公里");
    assertThat(rows).extracting(Row::line).containsExactly(3, 4);
    assertThat(rows.get(1).text("unit")).isEqualTo("kilometer");
    assertThatThrownBy(() -> rows.get(1).text("value"))
        .hasMessageStartingWith("units.tsv:4: has no column \"value\"");
    assertThatThrownBy(() -> rows.get(1).integer("unit"))
        .hasMessageContaining("units.tsv:4: column \"unit\" holds no whole number: kilometer");
    assertThatThrownBy(() -> rows.get(1).decimal("unit")).hasMessageContaining("no decimal");
    assertThatThrownBy(() -> rows.get(1).constant("unit", WordClass.class))
        .hasMessageContaining("\"kilometer\", not one of [GUARD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "surface,units,example,source|亩,mu,[3亩],x; units.tsv:1: columns are",
        "#|surface,unit,example,source|亩,mu,[3亩]; units.tsv:3: 3 cells for the columns",
        "surface,unit,example,source|亩,,[3亩],x; units.tsv:2: blank cell",
        "surface,unit,example,source|亩,mu ,[3亩],x; units.tsv:2: blank cell",
        "surface,unit,example,source|畝,mu,[3亩],x; units.tsv:2: surface \"畝\" is not folded, write \"亩\"",
        "surface,unit,example,source|亩,mu,[3亩],x|亩,mu,[3亩],x;"
            + " units.tsv:3: duplicate surface \"亩\" (first at line 2)",
        "surface,unit,example,source|公里,km,[3公里],x|亩,mu,[3亩],x;"
            + " units.tsv:3: not sorted: \"亩\" after \"公里\""
      })
  void errorsNameFileAndLine(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aMissingListIsNamed() {
    assertThatThrownBy(() -> TsvReader.read("none.tsv", COLUMNS))
        .hasMessageContaining("lexicon/none.tsv: not on the class path");
  }

  private static List<Row> read(String file) {
    return TsvReader.read("units.tsv", COLUMNS, List.of(file.replace(',', '\t').split("\\|")));
  }
}
