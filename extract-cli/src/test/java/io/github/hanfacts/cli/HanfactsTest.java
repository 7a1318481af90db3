package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanfactsTest {

  @Test
  void helpGoesToStandardOutput() {
    Run run = Run.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: hanfacts").contains("extract", "eval", "number");
  }

  @Test
  void everyCommandHasHelpAndVersion() {
    for (String command : new String[] {"extract", "eval", "number"}) {
      assertThat(Run.of(command, "--help").out()).startsWith("Usage: hanfacts " + command);
      assertThat(Run.of(command, "--version").out()).startsWith("hanfacts ");
    }
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("hanfacts: name a command: extract, eval, number");
  }

  @Test
  void unknownCommand() {
    Run run = Run.of("extrat");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("hanfacts: Unmatched argument at index 0: 'extrat'");
  }
}
