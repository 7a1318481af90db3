package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  @TempDir private Path folder;
  private Path gold;

  @BeforeEach
  void files() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("a.json"),
        """
        {"file": "a.txt", "lang": "en", "date": "2026-01-10", "facts": [
          {"kind": "date", "start": 0, "end": 2, "text": "No", "type": "DATE", "value": "2025",
           "mod": null}]}
        """);
    Files.createDirectory(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/a.txt"), "No date here.");
  }

  @Test
  void figuresByKindAndScript() {
    Run run = Run.of("eval", "--gold", gold.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
                                         exact                 relaxed
            kind        script    gold  found       P      R     F1       P      R     F1   traps
            date        en           1      0    0.00   0.00   0.00    0.00   0.00   0.00       -
            all         en           1      0    0.00   0.00   0.00    0.00   0.00   0.00       -
            """);
  }

  @Test
  void errorsInContext() {
    assertThat(Run.of("eval", "--gold", gold.toString(), "--errors").out())
        .endsWith("\n\nmissing  date  a:0-2  [No] date here.  wanted DATE 2025 -\n");
  }

  @Test
  void textsFromElsewhere() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.move(folder.resolve("articles/a.txt"), texts.resolve("a.txt"));
    assertThat(Run.of("eval", "--gold", gold.toString()).err())
        .startsWith("hanfacts: " + gold.resolve("a.json") + ": its text a.txt is in none of ");
    assertThat(Run.of("eval", "--gold", gold.toString(), "--input", texts.toString()).code())
        .isZero();
  }

  @Test
  void oneBrokenFileDoesNotStopTheOthers() throws IOException {
    Path broken = Files.writeString(gold.resolve("b.json"), "{");
    Run run = Run.of("eval", "--gold", gold.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("hanfacts: " + broken + ": line 1: not JSON").hasLineCount(1);
    assertThat(run.out()).contains("date        en           1");
  }

  @Test
  void wrongCommandLines() throws IOException {
    assertThat(Run.of("eval").code()).isEqualTo(2);
    assertThat(Run.of("eval").err())
        .startsWith("hanfacts eval: Missing required option: '--gold=DIR'");
    String missing = folder.resolve("missing").toString();
    assertThat(Run.of("eval", "--gold", missing).err())
        .startsWith("hanfacts eval: " + missing + ": no such file or folder");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("eval", "--gold", empty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("hanfacts eval: " + empty + ": no .json file in this folder");
  }
}
