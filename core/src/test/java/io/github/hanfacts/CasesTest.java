package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the tables in {@code cases/}, alone, in its twins and in its surroundings. */
class CasesTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.create();

  /** Texts around a case that change neither what it says nor where its sentence ends. */
  private static final List<List<String>> SURROUNDINGS =
      List.of(
          List.of("\n", "\n"),
          List.of("\r\n", "\r\n"),
          List.of("　　", ""),
          List.of("", "　"),
          List.of("😀\n", "\n😀"),
          List.of("(\n", "\n)"),
          List.of("报道全文。\n\n", "\n\n报道完"),
          List.of("A headline without a full stop\n", "\nThe end"),
          List.of("— —\n", "\n*"),
          List.of("\ufeff", "\n"),
          List.of("###\n", "\n---"),
          List.of("\t", "\t"));

  @TestFactory
  Stream<DynamicNode> dates() {
    return tests(Fact.Kind.DATE);
  }

  @TestFactory
  Stream<DynamicNode> amounts() {
    return tests(Fact.Kind.AMOUNT);
  }

  @TestFactory
  Stream<DynamicNode> quantities() {
    return tests(Fact.Kind.QUANTITY);
  }

  @TestFactory
  Stream<DynamicNode> quotes() {
    return tests(Fact.Kind.QUOTE);
  }

  private static Stream<DynamicNode> tests(Fact.Kind kind) {
    return TestCase.of(kind)
        .map(
            row ->
                DynamicContainer.dynamicContainer(
                    row.toString(),
                    Stream.of(
                        DynamicTest.dynamicTest("as it stands", () -> check(row)),
                        DynamicTest.dynamicTest("in its twins", () -> checkTwins(row)),
                        DynamicTest.dynamicTest("in context", () -> checkSurroundings(row)))));
  }

  private static void check(TestCase row) {
    assertThat(row.found(EXTRACTOR)).as(row.text()).isEqualTo(row.expected());
  }

  private static void checkTwins(TestCase row) {
    // Values of dates and quotes may quote the text, so twins are compared by place only there.
    List<Span> spans = row.spans();
    for (TestCase twin : List.of(row.mapped(Traditional::twin), row.mapped(FullWidth::digits))) {
      assertThat(EXTRACTOR.extract(twin.document()).facts())
          .as(twin.text())
          .filteredOn(fact -> fact.kind() == row.kind())
          .extracting(Fact::span)
          .isEqualTo(spans);
      if (row.kind() != Fact.Kind.QUOTE) {
        assertThat(twin.found(EXTRACTOR)).as(twin.text()).isEqualTo(twin.expected());
      }
    }
  }

  private static void checkSurroundings(TestCase row) {
    for (List<String> surrounding : SURROUNDINGS) {
      check(row.within(surrounding.get(0), surrounding.get(1)));
    }
  }
}
