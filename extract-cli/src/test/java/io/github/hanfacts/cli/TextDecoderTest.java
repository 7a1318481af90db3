package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String SIMPLIFIED = "新华社北京电,国家统计局公布的数据显示,今年前三季度国内生产总值同比增长百分之五。".repeat(5);
  private static final String TRADITIONAL = "中央社臺北電,行政院主計總處公布的資料顯示,今年前三季國內生產毛額年增百分之五。".repeat(5);

  @Test
  void byteOrderMarkIsNoText() throws TextDecoder.Malformed {
    byte[] bytes = "\ufeff2025年\ud83d\ude00".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.UTF_8.decode(bytes)).isEqualTo("2025年\ud83d\ude00");
    assertThat(TextDecoder.UTF_8.decode(new byte[0])).isEmpty();
  }

  @Test
  void saysWhereItIsNoUtf8() {
    byte[] bytes = {'a', '\n', 'b', '\n', (byte) 0xE5, 'c'};
    assertThatExceptionOfType(TextDecoder.Malformed.class)
        .isThrownBy(() -> TextDecoder.UTF_8.decode(bytes))
        .withMessage("not UTF-8: byte 0xE5")
        .satisfies(e -> assertThat(e.linesBefore()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void guessesSimplified(String charset) throws TextDecoder.Malformed {
    String marked = charset.startsWith("UTF-16") ? "\ufeff" + SIMPLIFIED : SIMPLIFIED;
    byte[] bytes = marked.getBytes(Charset.forName(charset));
    assertThat(TextDecoder.GUESSING.decode(bytes)).isEqualTo(SIMPLIFIED);
  }

  @Test
  void guessesTraditional() throws TextDecoder.Malformed {
    assertThat(TextDecoder.GUESSING.decode(TRADITIONAL.getBytes(Charset.forName("Big5"))))
        .isEqualTo(TRADITIONAL);
  }
}
