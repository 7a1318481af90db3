package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Types every command of README.md, against the packaged jar. */
class ReadmeIT {

  /** Commands of the build, which is what runs this test. */
  private static final String BUILD = "mvn ";

  private static final String ELLIPSIS = "…";

  @Test
  void theTwoThatSetItUp() {
    assertThat(Readme.commands())
        .extracting(Readme.Command::line)
        .contains(
            "mvn -q -DskipTests -pl extract-cli -am package"
                + " && java -jar extract-cli/target/hanfacts.jar extract corpus/articles",
            "mvn verify");
  }

  @TestFactory
  Stream<DynamicTest> commands() {
    return Readme.commands().stream()
        .filter(command -> !ours(command).isEmpty())
        .map(command -> DynamicTest.dynamicTest(command.line(), () -> assertRuns(command)));
  }

  /** The command without the part that builds. */
  private static String ours(Readme.Command command) {
    String line = command.line();
    if (!line.startsWith(BUILD)) {
      return line;
    }
    int next = line.indexOf("&& ");
    return next < 0 ? "" : line.substring(next + 3);
  }

  private static void assertRuns(Readme.Command command) throws IOException, InterruptedException {
    String line = ours(command);
    if (command.output().isPresent() && !line.contains("--format")) {
      line = line.replace(" extract ", " extract --format table "); // as on a terminal
    }
    Path out = Files.createTempFile("readme", ".out");
    Path err = Files.createTempFile("readme", ".err");
    try {
      ProcessBuilder shell =
          new ProcessBuilder("sh", "-c", line)
              .directory(Readme.HOME.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      String bin = Path.of(System.getProperty("java.home"), "bin").toString();
      shell.environment().merge("PATH", bin, (path, java) -> java + ":" + path);
      int code = shell.start().waitFor();
      assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
      assertThat(code).isZero();
      String output = Files.readString(out, StandardCharsets.UTF_8);
      assertThat(output).isNotBlank();
      command.output().ifPresent(shown -> assertShows(output, shown));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** The README may leave out the end behind a line that is an ellipsis. */
  private static void assertShows(String output, String shown) {
    if (shown.endsWith("\n" + ELLIPSIS)) {
      assertThat(output).startsWith(shown.substring(0, shown.length() - ELLIPSIS.length()));
    } else {
      assertThat(output.stripTrailing()).isEqualTo(shown);
    }
  }
}
