package io.github.hanfacts.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of the packaged jar as a process.
 *
 * @param code the exit code
 * @param out what standard output got
 * @param err what standard error got
 */
record JarRun(int code, String out, String err) {

  static final String JAR = System.getProperty("hanfacts.jar", "");

  static Builder of(String... args) {
    return new Builder(args);
  }

  /** A run that is being prepared. */
  static final class Builder {

    private final String[] args;
    private final List<String> java = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private Path output;

    private Builder(String... args) {
      this.args = args;
    }

    Builder java(String... options) {
      Collections.addAll(java, options);
      return this;
    }

    Builder environment(String name, String value) {
      environment.put(name, value);
      return this;
    }

    Builder input(String text) {
      input = text;
      return this;
    }

    Builder output(Path file) {
      output = file;
      return this;
    }

    Process start() throws IOException {
      return builder().start();
    }

    private ProcessBuilder builder() {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(java);
      Collections.addAll(command, "-jar", JAR);
      Collections.addAll(command, args);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      return builder;
    }

    JarRun run() throws IOException, InterruptedException {
      Path in = Files.createTempFile("hanfacts", ".in");
      Path out = Files.createTempFile("hanfacts", ".out");
      Path err = Files.createTempFile("hanfacts", ".err");
      try {
        Files.writeString(in, input);
        int code =
            builder()
                .redirectInput(in.toFile())
                .redirectOutput((output == null ? out : output).toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new JarRun(
            code,
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
      } finally {
        Files.delete(in);
        Files.delete(out);
        Files.delete(err);
      }
    }
  }
}
