package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lex.Lexer;
import io.github.hanfacts.internal.lexicon.GuardWords;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.pipeline.Lexicons;
import io.github.hanfacts.internal.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the scan sees numerals in running text, and which words guard against them. */
class NumeralsInTextTest {

  private static final Lexer LEXER = new Lexer(Lexicon.of(Lexicons.lists(), GuardWords.read()));

  static Stream<String> texts() throws IOException {
    return Files.readAllLines(TestCase.FOLDER.resolve("running-numerals.tsv")).stream()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void sees(String marked) {
    Marked expected = Marked.parse("running-numerals.tsv", marked);
    assertThat(numerals(expected.text())).isEqualTo(texts(expected, expected.text()));
    String twin = Traditional.twin(expected.text());
    assertThat(numerals(twin)).isEqualTo(texts(expected, twin));
  }

  private static List<String> texts(Marked marked, String text) {
    return marked.spans().stream().map(span -> span + span.of(text)).toList();
  }

  private static List<String> numerals(String text) {
    SourceText source = new SourceText(text);
    Lexemes lexemes = LEXER.scan(source);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.type(i) == Lexemes.NUMERAL) {
        Span span = new Span(lexemes.start(i), lexemes.end(i));
        found.add(span + span.of(text));
      }
    }
    return found;
  }
}
