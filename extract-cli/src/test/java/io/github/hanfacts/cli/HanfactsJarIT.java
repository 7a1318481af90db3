package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the packaged jar as a user does. */
class HanfactsJarIT {
  @Test
  void versionOfTheManifest() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("hanfacts.jar"),
                "--version")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).matches("hanfacts \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(process.waitFor()).isZero();
  }
}
