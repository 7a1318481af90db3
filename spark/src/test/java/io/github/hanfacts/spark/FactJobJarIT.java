package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started as people start it. */
class FactJobJarIT {

  @TempDir private Path folder;

  @Test
  void readsAndWritesOnThisMachine() throws Exception {
    Files.writeString(
        folder.resolve("in.json"), "{\"id\": \"a\", \"text\": \"2025年12月交付超过5万辆。\"}\n");
    Process job =
        start(
            "--input", "in.json", "--format", "json", "--output", "out", "--output-format", "json");
    assertThat(job.waitFor()).as(log()).isZero();
    try (var files = Files.walk(folder.resolve("out"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .extracting(file -> file.getParent().getFileName().toString() + Files.readString(file))
          .anyMatch(file -> file.startsWith("kind=date{\"id\":\"a\",\"start\":0,\"end\":8"))
          .anyMatch(file -> file.startsWith("kind=quantity{\"id\":\"a\""))
          .hasSize(2);
    }
    assertThat(log()).contains("articles=1 characters=16 facts=2 failures=0");
  }

  @Test
  void aMistakeIsAnsweredWithTheOptions() throws Exception {
    assertThat(start("--input", "in.json").waitFor()).isEqualTo(2);
    assertThat(log()).startsWith("--output is missing\n--input PATH");
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Dspark.master=local[2]",
            "-jar",
            System.getProperty("hanfacts.spark.jar")));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }
}
