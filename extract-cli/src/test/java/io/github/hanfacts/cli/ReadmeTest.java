package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.Fact;
import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.cli.eval.Evaluation;
import io.github.hanfacts.cli.eval.Row;
import io.github.hanfacts.corpus.Article;
import io.github.hanfacts.corpus.Corpus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What README.md shows is what is found. */
class ReadmeTest {

  private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");

  private final FactExtractor extractor = FactExtractor.create();

  @Test
  void beginsWithSentencesInBothLanguages() {
    assertThat(Readme.samples()).hasSizeGreaterThanOrEqualTo(2);
  }

  @TestFactory
  Stream<DynamicTest> samples() {
    return Readme.samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.text(),
                    () ->
                        assertThat(
                                Run.withInput(sample.text(), "extract", "--format=table", "-")
                                    .out()
                                    .lines()
                                    .skip(2))
                            .isEqualTo(sample.rows())));
  }

  @TestFactory
  Stream<DynamicTest> tableOfKinds() {
    assertThat(Readme.kinds()).hasSizeGreaterThan(8);
    return Readme.kinds().stream()
        .flatMap(
            row ->
                row.subList(1, 4).stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                text, () -> assertIsFound(text, row.get(4), row.get(5)))));
  }

  /** The figures may be better than the README says, not worse. */
  @Test
  void figuresAreReached() throws IOException {
    JsonLinesWriter json = new JsonLinesWriter();
    Evaluation evaluation = new Evaluation(document -> json.write(extractor.extract(document)));
    for (Article article : Corpus.articles()) {
      evaluation.add(
          Readme.HOME.resolve("corpus/gold/" + article.id() + ".json"),
          List.of(Readme.HOME.resolve("corpus/articles")));
    }
    Map<String, Row> reached =
        evaluation.rows().stream()
            .collect(Collectors.toMap(row -> row.kind() + " " + row.script(), row -> row));
    assertThat(Readme.figures()).hasSize(9);
    for (List<String> figures : Readme.figures()) {
      Row row = reached.get(figures.get(0) + " " + figures.get(1));
      assertThat(row).as(figures.toString()).isNotNull();
      assertThat(row.gold()).hasToString(figures.get(2));
      assertThat(row.exact().f1().add(HALF_A_TENTH))
          .isGreaterThanOrEqualTo(new BigDecimal(figures.get(5)));
      assertThat(row.relaxed().f1().add(HALF_A_TENTH))
          .isGreaterThanOrEqualTo(new BigDecimal(figures.get(8)));
    }
  }

  private void assertIsFound(String text, String value, String type) {
    List<Fact> facts = extractor.extract(text).facts();
    assertThat(facts)
        .anySatisfy(
            fact -> {
              String record = fact.getClass().getSimpleName();
              assertThat("`" + record + "`").isEqualTo(type);
              String shown = FactValue.of(fact);
              // Of a quote the table shows only the type.
              assertThat("`" + (record.equals("QuoteFact") ? shown.split(" ", -1)[0] : shown) + "`")
                  .isEqualTo(value);
              if (!record.equals("QuoteFact")) {
                assertThat(fact.text()).isEqualTo(text);
              }
            });
  }
}
