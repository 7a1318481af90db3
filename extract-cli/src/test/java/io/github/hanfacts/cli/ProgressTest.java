package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();

  @Test
  void rewritesItsLineAndTakesItAway() throws InterruptedException {
    try (Progress progress = new Progress(new PrintWriter(err), true)) {
      progress.step();
      assertThat(err.toString()).isEmpty();
      Thread.sleep(250);
      progress.step();
      assertThat(err.toString()).isEqualTo("2 documents\r");
    }
    assertThat(err.toString()).isEqualTo("2 documents\r           \r");
  }

  @Test
  void saysNothingToNobody() throws InterruptedException {
    try (Progress progress = new Progress(new PrintWriter(err), false)) {
      Thread.sleep(250);
      progress.step();
    }
    assertThat(err.toString()).isEmpty();
  }
}
