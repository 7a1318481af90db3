package io.github.hanfacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.internal.text.Chars;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file of guard words is as its head says. */
class GuardWordsTest {

  private static final List<String> WORDS = GuardWords.read();

  @Test
  void areSortedAndUnique() {
    assertThat(WORDS).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void areFoldedWordsOfHanCharacters() {
    assertThat(WORDS)
        .allSatisfy(
            word -> {
              assertThat(Chars.fold(word)).isEqualTo(word);
              assertThat(word.length()).as(word).isGreaterThan(1);
              assertThat(word.chars().allMatch(c -> Chars.isHan((char) c))).as(word).isTrue();
            });
  }

  @Test
  void holdNoRealCountOrDate() {
    assertThat(WORDS)
        .doesNotContain("一个", "十月", "三月", "第一", "十几", "百年", "三角", "五台", "名医", "家电", "人均");
  }
}
