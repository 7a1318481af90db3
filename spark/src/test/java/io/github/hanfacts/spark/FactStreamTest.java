package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stream in a process of its own that is killed in the middle. */
class FactStreamTest {

  private static final int FILES = 18;

  private final SparkSession spark = Sessions.fresh();

  @TempDir private Path folder;

  @Test
  void killedAndStartedAgainItLosesNothingAndRepeatsNothing() throws Exception {
    List<String> expected = new ArrayList<>();
    Files.createDirectory(folder.resolve("in"));
    for (int file = 0; file < FILES; file++) {
      StringBuilder lines = new StringBuilder();
      for (int line = 0; line < 10; line++) {
        String id = file + "-" + line;
        lines.append("{\"id\": \"%s\", \"text\": \"在2025年卖出5万辆。\"}\n".formatted(id));
        expected.add(id + " 2025年");
        expected.add(id + " 5万辆");
      }
      arrive(file + ".json", lines.toString());
    }
    arrive("bad.json", "{\"id\": \"bad\"}\n");

    Process first = start();
    while (runs() < 2 && first.isAlive()) {
      Thread.sleep(20);
    }
    first.destroyForcibly().waitFor();
    long whenKilled = runs();
    assertThat(whenKilled).as("batches when it was killed").isBetween(2L, (long) FILES / 3);

    Process second = start("--until-empty");
    assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(second.exitValue()).isZero();

    assertThat(spark.read().parquet(path("out")).as(FactRow.encoder()).collectAsList())
        .extracting(row -> row.id() + " " + row.text())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(spark.read().parquet(path("out-dead-letters")).collectAsList())
        .extracting(row -> row.<String>getAs("id"))
        .containsExactly("bad");
  }

  /** A file arrives whole: written elsewhere, then moved. */
  private void arrive(String name, String content) throws IOException {
    Path draft = Files.writeString(folder.resolve(name), content);
    Files.move(draft, folder.resolve("in").resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private long runs() throws IOException {
    Path out = folder.resolve("out");
    if (!Files.exists(out)) {
      return 0;
    }
    try (Stream<Path> runs = Files.list(out)) {
      return runs.filter(run -> run.getFileName().toString().startsWith("run=")).count();
    }
  }

  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-Dspark.master=local[2]",
            "-Dspark.ui.enabled=false",
            "-cp",
            System.getProperty("java.class.path"),
            FactStream.class.getName(),
            "--input",
            path("in"),
            "--format",
            "json",
            "--output",
            path("out"),
            "--checkpoint",
            path("checkpoint"),
            "--max-files",
            "3"));
    command.addAll(List.of(more));
    File log = folder.resolve("stream.log").toFile();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
