package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NumberCommandTest {

  @Test
  void aLineInAValueOut() {
    Run run = Run.withInput("1.6万亿\n一百零五\r\n\nnonsense\n１２．５０\ntwo hundred", "number");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("1600000000000\n105\n?\n?\n12.5\n200\n");
    assertThat(Run.withInput("三万二\n", "number", "-").out()).isEqualTo("32000\n");
  }

  @Test
  void numeralsAsArguments() {
    assertThat(Run.of("number", "壹佰贰拾", "-5").out()).isEqualTo("120\n-5\n");
  }

  @Test
  void theUnitOfARegion() {
    assertThat(Run.of("number", "2兆").out()).isEqualTo("2000000000000\n");
    assertThat(Run.of("number", "--region=cn", "2兆").out()).isEqualTo("2000000\n");
  }

  @Test
  void invalidUtf8KeepsItsLine() {
    Run run = Run.withInput("\u00e9\n5\n".getBytes(StandardCharsets.ISO_8859_1), "number");
    assertThat(run.out()).isEqualTo("?\n5\n");
    assertThat(run.err()).startsWith("hanfacts: -:1: not UTF-8: byte 0xE9");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void hostileLinesEnd() {
    Run run = Run.withInput("1e999999999\n" + "9".repeat(100_000) + "\n", "number");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
  }
}
