package io.github.hanfacts.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
  private static final List<Article> ARTICLES = Corpus.articles();

  static List<Article> articles() {
    return ARTICLES;
  }

  @Test
  void everyFileOfTheDirectoriesIsRead() throws IOException {
    assertThat(ARTICLES).extracting(Article::file).isEqualTo(files("articles"));
    assertThat(ARTICLES).extracting(article -> article.id() + ".json").isEqualTo(files("gold"));
  }

  @Test
  void theTextIsTheFile() throws IOException {
    for (Article article : ARTICLES) {
      assertThat(Files.readString(Path.of("articles", article.file()))).isEqualTo(article.text());
    }
  }

  @Test
  void counts() {
    Map<String, Long> kinds =
        facts().collect(Collectors.groupingBy(GoldFact::kind, Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(Map.of("date", 231L, "amount", 34L, "quantity", 181L, "quote", 97L));
    assertThat(ARTICLES.stream().mapToInt(article -> article.traps().size()).sum()).isEqualTo(496);
  }

  @Test
  void decimalsAreExact() {
    assertThat(facts().map(GoldFact::low)).contains(new BigDecimal("99.9999"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everySpanIsItsText(Article article) {
    assertSoftly(
        softly -> {
          for (GoldFact fact : article.facts()) {
            span(softly, article, fact.start(), fact.end(), fact.text());
            if (fact.cue() != null) {
              span(softly, article, fact.cue().start(), fact.cue().end(), fact.cue().text());
            }
            if (fact.speaker() != null && fact.speaker().start() != null) {
              GoldFact.Speaker speaker = fact.speaker();
              span(softly, article, speaker.start(), speaker.end(), speaker.text());
            }
          }
          for (Trap trap : article.traps()) {
            span(softly, article, trap.start(), trap.end(), trap.text());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("articles")
  void coreAndPartsLieInsideTheFact(Article article) {
    for (GoldFact fact : article.facts()) {
      Stream.concat(Stream.ofNullable(fact.core()), fact.parts().stream())
          .forEach(
              inner -> {
                assertThat(inner.start()).isBetween(fact.start(), inner.end());
                assertThat(inner.end()).isLessThanOrEqualTo(fact.end());
              });
    }
  }

  private static void span(
      SoftAssertions softly, Article article, int start, int end, String text) {
    softly
        .assertThat(article.text().substring(start, end))
        .as("%s@%d", article.id(), start)
        .isEqualTo(text);
  }

  private static Stream<GoldFact> facts() {
    return ARTICLES.stream().flatMap(article -> article.facts().stream());
  }

  private static List<String> files(String directory) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(directory))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
