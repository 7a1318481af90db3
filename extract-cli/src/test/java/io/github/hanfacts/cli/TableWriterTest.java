package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.DateFact;
import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Language;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  private static final String TEXT = "2025年12月交付5万辆";
  private static final Fact DATE =
      new DateFact(
          0,
          8,
          "2025年12月",
          DateFact.Type.DATE,
          "2025-12",
          Optional.empty(),
          Optional.empty(),
          false,
          "year month");
  private static final Fact QUANTITY =
      new QuantityFact(
          10,
          13,
          "5万辆",
          new Span(10, 13),
          QuantityFact.Type.COUNT,
          NumberRange.exactly(new BigDecimal(50_000)),
          Optional.empty(),
          Optional.of("辆"),
          Optional.empty(),
          Optional.empty(),
          "count");

  private static Extraction extraction(Fact... facts) {
    Document document = Document.of("新闻.txt", TEXT).withDate(LocalDate.of(2026, 1, 10));
    return new Extraction(document, Language.ZH_HANS, List.of(facts));
  }

  @Test
  void columnsStandUnderEachOther() {
    assertThat(new TableWriter(false, false).write(extraction(DATE, QUANTITY)))
        .isEqualTo(
            """
            新闻.txt  zh-Hans  2026-01-10
            kind      place  text        value
            date      0-8    2025年12月  DATE 2025-12
            quantity  10-13  5万辆       COUNT 50000 辆
            """);
  }

  @Test
  void documentsAreApart() {
    TableWriter writer = new TableWriter(false, false);
    assertThat(writer.write(extraction())).isEqualTo("新闻.txt  zh-Hans  2026-01-10  no facts\n");
    assertThat(writer.separator()).isEqualTo("\n");
    assertThat(writer.write(extraction(DATE))).startsWith("新闻.txt  zh-Hans  2026-01-10\nkind");
  }

  @Test
  void explained() {
    assertThat(new TableWriter(true, false).write(extraction(DATE)))
        .contains("value         rule        lexemes\n")
        .contains("DATE 2025-12  year month  2025=NUMERAL 2025, 12=NUMERAL 12\n");
  }

  @Test
  void colourIsByKind() {
    assertThat(new TableWriter(false, true).write(extraction(DATE, QUANTITY)))
        .contains("\u001b[36mdate    \u001b[0m")
        .contains("\u001b[33mquantity\u001b[0m");
  }
}
