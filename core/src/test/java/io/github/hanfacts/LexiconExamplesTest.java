package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.pipeline.Lexicons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of every list has an example, and the example is true in both scripts: what stands in
 * brackets is a fact, or a fact's core, speaker or cue; without brackets no number or date is
 * found.
 */
class LexiconExamplesTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.builder().vagueDates(true).build();
  private static final LocalDate DATE = LocalDate.of(2025, 6, 18);

  static List<WordList<?>> lists() {
    return Lexicons.lists();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void examplesAreTrue(WordList<?> list) {
    List<String> wrong = new ArrayList<>();
    for (Row row : list.rows()) {
      Marked marked = Marked.parse(list.file() + ":" + row.line(), row.text("example"));
      for (String text : List.of(marked.text(), Traditional.twin(marked.text()))) {
        check(list.file() + ":" + row.line(), text, marked.spans(), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(String where, String text, List<Span> spans, List<String> wrong) {
    List<Fact> facts = EXTRACTOR.extract(Document.of(where, text).withDate(DATE)).facts();
    if (spans.isEmpty()) {
      facts.stream()
          .filter(fact -> fact.kind() != Fact.Kind.QUOTE)
          .forEach(fact -> wrong.add(where + ": " + text + " holds " + fact.text()));
      return;
    }
    List<Span> found = facts.stream().flatMap(LexiconExamplesTest::places).toList();
    for (Span span : spans) {
      if (!found.contains(span)) {
        wrong.add(
            where
                + ": "
                + text
                + " lacks "
                + span.of(text)
                + ", has "
                + facts.stream().map(Fact::text).toList());
      }
    }
  }

  private static Stream<Span> places(Fact fact) {
    if (fact instanceof AmountFact amount) {
      return Stream.of(amount.span(), amount.core());
    }
    if (fact instanceof QuantityFact quantity) {
      return Stream.of(quantity.span(), quantity.core());
    }
    if (fact instanceof QuoteFact quote) {
      return Stream.of(
              Stream.of(quote.span()),
              quote.parts().stream(),
              quote.cue().stream().map(LexiconExamplesTest::place),
              quote.speaker().flatMap(Speaker::mention).stream().map(LexiconExamplesTest::place))
          .flatMap(spans -> spans);
    }
    return Stream.of(fact.span());
  }

  private static Span place(Mention mention) {
    return new Span(mention.start(), mention.end());
  }
}
