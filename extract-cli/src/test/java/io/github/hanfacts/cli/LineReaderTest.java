package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static LineReader reader(String text, int longest) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
  }

  private static List<String> lines(String text) throws IOException {
    LineReader reader = reader(text, 1 << 20);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(new String(reader.bytes(), StandardCharsets.UTF_8));
      assertThat(reader.number()).isEqualTo(lines.size());
    }
    return lines;
  }

  @Test
  void linesWithAndWithoutLastLineFeed() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly("");
    assertThat(lines("a\n\nb")).containsExactly("a", "", "b");
    assertThat(lines("a\r\nb\n")).containsExactly("a\r", "b");
  }

  @Test
  void linesAcrossBuffers() throws IOException {
    String longLine = "年".repeat(50_000);
    assertThat(lines(longLine + "\n" + longLine + "\nx")).containsExactly(longLine, longLine, "x");
    for (int length = (1 << 16) - 2; length <= (1 << 16) + 2; length++) {
      assertThat(lines("a".repeat(length) + "\nb")).containsExactly("a".repeat(length), "b");
    }
  }

  @Test
  void goesOnBehindALineThatIsTooLong() throws IOException {
    LineReader reader = reader("12345\n1234\n", 4);
    assertThat(reader.next()).isTrue();
    assertThatThrownBy(reader::bytes).hasMessage("longer than 4 bytes");
    assertThat(reader.next()).isTrue();
    assertThat(reader.bytes()).hasSize(4);
    assertThat(reader.next()).isFalse();
  }
}
