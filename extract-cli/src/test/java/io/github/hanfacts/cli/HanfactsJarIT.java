package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.corpus.Article;
import io.github.hanfacts.corpus.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar as a user does. */
class HanfactsJarIT {

  private static final String CASES =
      """
      {"id":"一","text":"小米集团2025年12月交付超过5万辆。","date":"2026-01-10"}
      {"id":"二","text":"總額達1.6萬億元,雷軍說:“好。”"}
      {"id":"three","text":"It raised US$7.2 billion in 2021."}
      """;

  @TempDir private Path folder;

  @Test
  void versionOfTheManifest() throws Exception {
    JarRun run = JarRun.of("--version").run();
    assertThat(run.out()).matches("hanfacts \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void casesFromStandardInput() throws Exception {
    JarRun run = extractCases().run();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly("{\"id\":\"一\"", "{\"id\":\"二\"", "{\"id\":\"three\"");
  }

  @Test
  void sameBytesWhateverThePlatform() throws Exception {
    String expected = extractCases().run().out();
    assertThat(extractCases().java("-Dfile.encoding=ISO-8859-1").run().out()).isEqualTo(expected);
    assertThat(extractCases().environment("LC_ALL", "C").run().out()).isEqualTo(expected);
    assertThat(
            extractCases()
                .java("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati")
                .run()
                .out())
        .isEqualTo(expected);
  }

  @Test
  void chineseNamesOfFilesWhateverTheLocale() throws Exception {
    try {
      Files.writeString(folder.resolve("新闻+1.txt"), "2025年");
    } catch (InvalidPathException e) {
      Assumptions.abort("this platform cannot make the file");
    }
    for (String locale : List.of("C", "C.UTF-8")) {
      JarRun run = JarRun.of("extract", folder.toString()).environment("LC_ALL", locale).run();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).startsWith("{\"id\":\"" + folder + "/新闻+1.txt\",");
    }
  }

  @Test
  void theArticles() throws Exception {
    for (Article article : Corpus.articles()) {
      Files.writeString(folder.resolve(article.file()), article.text());
    }
    JarRun run = JarRun.of("extract", folder.toString()).run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(Corpus.articles().size());
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws Exception {
    Process process = JarRun.of("extract", "--input-format", "jsonl", "-").start();
    Thread writer =
        new Thread(
            () -> {
              try (var in = process.getOutputStream()) {
                for (int i = 0; i < 100_000; i++) {
                  in.write(CASES.getBytes(StandardCharsets.UTF_8));
                }
              } catch (IOException e) {
                // The command has ended: it need not read on.
              }
            });
    writer.start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.readNBytes(10)).hasSize(10);
    }
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    writer.join();
  }

  @Test
  void aFullDiskIsAnError() throws Exception {
    Assumptions.assumeTrue(Files.isWritable(Path.of("/dev/full")));
    JarRun run = extractCases().output(Path.of("/dev/full")).run();
    assertThat(run.err()).startsWith("hanfacts: cannot write standard output: ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void brokenInputLeavesNoStackTrace() throws Exception {
    JarRun run = JarRun.of("extract", "missing.txt", "--format", "jsonl").run();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("hanfacts: missing.txt: no such file or folder\n");
  }

  @Test
  void memoryDoesNotGrowWithTheDocuments() throws Exception {
    String line = "{\"id\":\"x\",\"text\":\"5万辆" + "长".repeat(20_000) + "\"}\n";
    // 90 MB of documents in a heap of 64 MB, which the dictionaries share.
    JarRun run =
        JarRun.of("extract", "--input-format", "jsonl", "--kinds", "quantity", "-")
            .java("-Xmx64m")
            .input(line.repeat(1_500))
            .run();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1_500);
  }

  @Test
  void selfContainedAndNothingRelocated() throws Exception {
    try (JarFile jar = new JarFile(JarRun.JAR)) {
      for (String library :
          List.of(
              "picocli/CommandLine.class",
              "com/fasterxml/jackson/core/JsonFactory.class",
              "com/hankcs/hanlp/HanLP.class",
              "com/ibm/icu/util/ULocale.class",
              "io/github/hanfacts/FactExtractor.class")) {
        assertThat(jar.getEntry(library)).as(library).isNotNull();
      }
    }
  }

  private static JarRun.Builder extractCases() {
    return JarRun.of("extract", "--input-format", "jsonl", "--format", "jsonl", "-").input(CASES);
  }
}
