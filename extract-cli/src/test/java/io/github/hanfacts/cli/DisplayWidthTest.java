package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "2025年, 6",
    "ＡＢ, 4",
    "𠮷, 2",
    "🚗, 2",
    "e\u0301, 1",
    "“好”, 4",
    "'', 0",
  })
  void columns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "二〇二五年, 10, 二〇二五年",
    "二〇二五年, 9, 二〇二五…",
    "二〇二五年, 8, 二〇二…",
    "abcdef, 6, abcdef",
    "abcdef, 5, abcd…",
    "𠮷𠮷, 3, 𠮷…",
  })
  void tooLongEndsInAnEllipsis(String text, int columns, String fitted) {
    assertThat(DisplayWidth.fit(text, columns)).isEqualTo(fitted);
    assertThat(DisplayWidth.of(fitted)).isLessThanOrEqualTo(columns);
  }

  @Test
  void staysOnOneLine() {
    assertThat(DisplayWidth.fit("a\nb\tc\u001b[31m\u2028\ud800", 40))
        .isEqualTo("a b c [31m \ufffd");
  }

  @Test
  void padsByColumns() {
    assertThat(DisplayWidth.pad("年", 4)).isEqualTo("年  ");
    assertThat(DisplayWidth.pad("年年年", 4)).isEqualTo("年年年");
  }
}
