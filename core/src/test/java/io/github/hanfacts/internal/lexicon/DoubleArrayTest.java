package io.github.hanfacts.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DoubleArrayTest {

  @Test
  void emptyTrieKnowsNothing() {
    DoubleArray trie = DoubleArray.of(new String[0], new int[0]);
    assertThat(trie.step(DoubleArray.ROOT, 'a')).isNegative();
    assertThat(trie.word(DoubleArray.ROOT)).isEqualTo(DoubleArray.NO_WORD);
  }

  /** All words are found, no other string is, whatever char follows. */
  @Test
  void findsWhatWasPutInAndNothingElse() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Map<String, Integer> words = new TreeMap<>();
      for (int i = random.nextInt(300); i > 0; i--) {
        words.put(word(random), words.size());
      }
      DoubleArray trie =
          DoubleArray.of(
              words.keySet().toArray(new String[0]),
              words.values().stream().mapToInt(Integer::intValue).toArray());
      words.forEach((word, number) -> assertThat(find(trie, word)).as(word).isEqualTo(number));
      for (int i = 0; i < 500; i++) {
        String word = word(random);
        assertThat(find(trie, word))
            .as("seed %d, %s", seed, word)
            .isEqualTo(words.getOrDefault(word, DoubleArray.NO_WORD));
      }
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        int state = trie.step(DoubleArray.ROOT, (char) c);
        assertThat(state >= 0).isEqualTo(startsAny(words, (char) c));
      }
    }
  }

  private static boolean startsAny(Map<String, Integer> words, char c) {
    return words.keySet().stream().anyMatch(word -> word.charAt(0) == c);
  }

  private static String word(Random random) {
    String alphabet = random.nextBoolean() ? "abc" : "一二三天\uffff\u0000z";
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  private static int find(DoubleArray trie, String word) {
    int state = DoubleArray.ROOT;
    for (int i = 0; i < word.length() && state >= 0; i++) {
      state = trie.step(state, word.charAt(i));
    }
    return state < 0 ? DoubleArray.NO_WORD : trie.word(state);
  }
}
