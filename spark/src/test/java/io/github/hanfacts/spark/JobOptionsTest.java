package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of job and stream. */
class JobOptionsTest {

  @Test
  void theLeastThatIsNeeded() {
    JobOptions options = parse("--input a --format json --output b");
    assertThat(options.inputs()).containsExactly("a");
    assertThat(options.outputFormat()).isEqualTo("parquet");
    assertThat(options.deadLetters()).isEqualTo("b-dead-letters");
    assertThat(options.run()).isEqualTo("default");
    assertThat(options.maxLength()).isEqualTo(1_000_000);
    assertThat(options.columns()).containsEntry("text", "text");
  }

  @Test
  void everything() {
    JobOptions options =
        parse(
            "--input a --input b --format csv --output c --output-format delta --dead-letters d"
                + " --run 7 --date 2026-01-10 --max-chars 9 --column text=body"
                + " --read-option sep=; --write-option mergeSchema=true");
    assertThat(options.inputs()).containsExactly("a", "b");
    assertThat(options.outputFormat()).isEqualTo("delta");
    assertThat(options.deadLetters()).isEqualTo("d");
    assertThat(options.run()).isEqualTo("7");
    assertThat(options.date()).contains("2026-01-10");
    assertThat(options.maxLength()).isEqualTo(9);
    assertThat(options.columns()).containsEntry("text", "body").containsEntry("id", "id");
    assertThat(options.readOptions()).containsEntry("sep", ";");
    assertThat(options.writeOptions()).containsEntry("mergeSchema", "true");
  }

  @ParameterizedTest
  @CsvSource({
    "--format json --output b, --input is missing",
    "--input a --output b, --format is missing",
    "--input a --format json, --output is missing",
    "--input a --format json --output, --output needs a value",
    "--input a --format json --output b --output c, --output is given more than once",
    "--input a --format json --output b --max-chars many, '--max-chars needs a number, not many'",
    "--input a --format json --output b --column text, '--column needs KEY=VALUE, not text'",
    "--input a --format json --output b --column title=t, no such column: title",
    "--input a --format json --output b --run a/b, --run is no name of a folder: a/b",
    "--input a --format json --output b --colour red, no such option: --colour",
  })
  void mistakesAreNamed(String commandLine, String message) {
    assertThatThrownBy(() -> parse(commandLine))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "--input a --format json --output b, --checkpoint is missing",
    "--input a --format csv --output b --checkpoint c, a stream reads one folder of --format json",
  })
  void aStreamNeedsMore(String commandLine, String message) {
    assertThatThrownBy(() -> JobOptions.parseStream(commandLine.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static JobOptions parse(String commandLine) {
    return JobOptions.parse(commandLine.split(" "));
  }
}
