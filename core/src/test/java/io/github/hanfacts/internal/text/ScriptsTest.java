package io.github.hanfacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.Language;
import io.github.hanfacts.corpus.Corpus;
import io.github.hanfacts.internal.text.Scripts.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "雷军说今年的销量很好, ZH_HANS",
    "雷軍說今年的銷量很好, ZH_HANT",
    "雷軍說后來在里面吃面, ZH_HANT",
    "隨著市場好轉他們會再來, ZH_HANT",
    "雷军说今年的銷量會更好, MIXED",
    "Lei said sales were good this year, EN",
    "Lei Jun (雷军) said that sales of all cars in the year were good as of now, EN",
    "小米SU7 Ultra和iPhone的销量, ZH_HANS",
    "'中文, and then a good deal of English', MIXED",
    "一二三四, ZH_HANS",
    "12345, ZH_HANS",
    "'', ZH_HANS"
  })
  void language(String text, Language language) {
    assertThat(Scripts.languageOf(new SourceText(text))).isEqualTo(language);
  }

  @Test
  void evidenceIsWhatWasCounted() {
    SourceText text = new SourceText("说說一下iPhone 15。");
    assertThat(Scripts.evidence(text, 0, text.length())).isEqualTo(new Evidence(4, 1, 1, 1));
  }

  @Test
  void runsChangeWithLettersAndAtLineEnds() {
    SourceText text = new SourceText("今年销量。很好 Sales rose, he said. 說得好\n说得好\n好");
    assertThat(Scripts.runs(text))
        .extracting(run -> text.slice(run.start(), run.end()), Scripts.Run::language)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("今年销量。很好 ", Language.ZH_HANS),
            org.assertj.core.groups.Tuple.tuple("Sales rose, he said. ", Language.EN),
            org.assertj.core.groups.Tuple.tuple("說得好\n", Language.ZH_HANT),
            org.assertj.core.groups.Tuple.tuple("说得好\n好", Language.ZH_HANS));
  }

  @Test
  void runsCoverTheArticlesAndEvidenceAddsUp() {
    for (var article : Corpus.articles()) {
      SourceText text = new SourceText(article.text());
      List<Scripts.Run> runs = Scripts.runs(text);
      int end = 0;
      int han = 0;
      for (Scripts.Run run : runs) {
        assertThat(run.start()).isEqualTo(end);
        end = run.end();
        han += run.evidence().han();
      }
      assertThat(end).isEqualTo(text.length());
      assertThat(han).isEqualTo(Scripts.evidence(text, 0, text.length()).han());
      assertThat(Scripts.languageOf(text).tag()).as(article.id()).isEqualTo(article.language());
    }
  }
}
