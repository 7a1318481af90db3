package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizeCommandTest {

  @Test
  void aLineOfWordsForEachLine() {
    Run run = Run.withInput("小米2025年发布汽车。\n\n投资 3 万元\r\n", "tokenize", "--format", "words");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("小米 2025 年 发布 汽车 。\n\n投资 3万 元\n");
  }

  @Test
  void theModeIsChosen() {
    Run run = Run.withInput("小米2025年发布汽车。", "tokenize", "--format=words", "--mode=fast", "-");
    assertThat(run.out()).isEqualTo("小米 2025年 发布 汽车 。\n");
    assertThat(Run.of("tokenize", "--mode", "best").err())
        .contains("'best' is not one of fast, words, names, corpus");
  }

  @Test
  void jsonHasPlacesAndKinds(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "投资3%");
    assertThat(Run.of("tokenize", "--pos", file.toString()).out())
        .isEqualTo(
            """
            {"line":1,"tokens":[\
            {"start":0,"end":2,"text":"投资","kind":"han-word","pos":"vn"},\
            {"start":2,"end":3,"text":"3","kind":"number","pos":"m"},\
            {"start":3,"end":4,"text":"%","kind":"unit"}]}
            """);
  }

  @Test
  void aTableForPeople() {
    assertThat(Run.onTerminal("发布 汽车", false, "tokenize").out())
        .isEqualTo(
            """
                1      0-2      han-word     -    发布
                1      2-3      space        -     \n\
                1      3-5      han-word     -    汽车
            """);
  }

  @Test
  void invalidUtf8KeepsItsLine() {
    Run run =
        Run.withInput(
            "\u00e9\nok\n".getBytes(StandardCharsets.ISO_8859_1), "tokenize", "--format=words");
    assertThat(run.out()).isEqualTo("\nok\n");
    assertThat(run.err()).startsWith("hanfacts: -:1: not UTF-8");
    assertThat(run.code()).isEqualTo(1);
  }
}
