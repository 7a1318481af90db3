package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds for the texts of other projects' tests: true offsets, tokens that tile, and the same
 * facts in the Traditional twin. The texts are not ours to hand on; without {@code
 * -Dsuites.dir=FOLDER}, a folder of {@code .jsonl} files whose lines have a {@code text}, these
 * tests are skipped.
 */
class SuitesTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.create();
  private static final Tokenizer TOKENIZER = Tokenizer.create();

  private static List<String> texts = List.of();

  @BeforeEach
  void readOnce() throws IOException {
    String folder = System.getProperty("suites.dir");
    assumeTrue(folder != null, "skipped: no folder of suites given by -Dsuites.dir");
    Path path = Path.of(folder);
    assumeTrue(Files.isDirectory(path), "skipped: -Dsuites.dir names no folder: " + path);
    if (!texts.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.list(path)) {
      texts =
          files
              .filter(file -> file.toString().endsWith(".jsonl"))
              .sorted()
              .flatMap(SuitesTest::textsOf)
              .distinct()
              .toList();
    }
    assertThat(texts).as("texts in " + path).isNotEmpty();
  }

  @Test
  void offsetsAreTrueAndTokensTile() {
    for (String text : texts) {
      for (Fact fact : EXTRACTOR.extract(text).facts()) {
        assertThat(fact.text()).isEqualTo(text.substring(fact.start(), fact.end()));
      }
      int end = 0;
      for (Token token : TOKENIZER.tokenize(text)) {
        assertThat(token.start()).as(text).isEqualTo(end);
        end = token.end();
      }
      assertThat(end).as(text).isEqualTo(text.length());
    }
  }

  @Test
  void traditionalTwinsHoldTheSameFacts() {
    List<String> different = new ArrayList<>();
    for (String text : texts) {
      String twin = Traditional.twin(text);
      if (!twin.equals(text)) {
        List<String> here = values(text);
        List<String> there = values(twin);
        if (!here.equals(there)) {
          different.add(text + ": " + here + " but " + there);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static List<String> values(String text) {
    return EXTRACTOR.extract(text).facts().stream()
        .filter(fact -> fact.kind() != Fact.Kind.QUOTE)
        .map(fact -> fact.span() + " " + Canonical.value(fact))
        .toList();
  }

  private static Stream<String> textsOf(Path file) {
    ObjectMapper json = new ObjectMapper();
    try {
      List<String> found = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          JsonNode text = json.readTree(line).path("text");
          if (text.isTextual()) {
            found.add(text.textValue());
          }
        }
      }
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
