package io.github.hanfacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  static Stream<String> cases() {
    return Resources.lines("sentences.tsv").stream().filter(line -> !line.startsWith("#"));
  }

  static Stream<String> examples() {
    return rows().map(row -> row.split("\t")[2]);
  }

  @ParameterizedTest
  @MethodSource({"cases", "examples"})
  void sentencesBeginAtTheBars(String marked) {
    String wanted = marked.replace('⏎', '\n').replace('␍', '\r');
    assertThat(marked(wanted.replace("|", ""))).isEqualTo(wanted);
  }

  @Test
  void wordsAreSortedAndComplete() {
    List<String> rows = rows().toList();
    assertThat(rows).isSorted().allMatch(row -> row.split("\t", -1).length == 4);
    assertThat(rows.stream().map(row -> row.split("\t")[0])).doesNotHaveDuplicates();
  }

  @Test
  void everyPlaceIsInOneSentence() {
    SourceText text = new SourceText("一。二！\n\nThree. Four");
    int[] starts = text.sentenceStarts();
    for (int i = 0; i < text.length(); i++) {
      int place = i;
      int start = IntStream.of(starts).filter(s -> s <= place).max().orElseThrow();
      assertThat(text.sentenceStart(i)).isEqualTo(start);
      assertThat(text.sentenceEnd(i)).isGreaterThan(i);
    }
  }

  private static Stream<String> rows() {
    return Resources.lines("sentence-words.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1);
  }

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    int[] starts = new SourceText(text).sentenceStarts();
    for (int i = starts.length - 1; i > 0; i--) {
      marked.insert(starts[i], '|');
    }
    return marked.toString();
  }
}
