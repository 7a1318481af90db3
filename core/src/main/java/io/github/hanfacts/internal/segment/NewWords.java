package io.github.hanfacts.internal.segment;

import io.github.hanfacts.internal.text.Chars;

/**
 * How likely two characters are a word that the dictionary does not hold (彩蛋, 推特): by how many of
 * its words of two characters begin with the first and end in the second.
 */
final class NewWords {

  /** What a new word costs beside its characters; tuned on Universal Dependencies. */
  private static final float NEW = 7;

  private final float[] firsts = new float[1 << 16];
  private final float[] seconds = new float[1 << 16];

  NewWords(Iterable<String> words) {
    int pairs = 0;
    for (String word : words) {
      if (word.length() == 2 && isPair(word.charAt(0), word.charAt(1))) {
        firsts[word.charAt(0)]++;
        seconds[word.charAt(1)]++;
        pairs++;
      }
    }
    toCosts(firsts, pairs);
    toCosts(seconds, pairs);
  }

  /** What the two characters cost as one new word; infinite where they are none. */
  float cost(char first, char second) {
    return isPair(first, second) ? NEW + firsts[first] + seconds[second] : Float.POSITIVE_INFINITY;
  }

  private static boolean isPair(char first, char second) {
    return Chars.kind(first) == Chars.HAN && Chars.kind(second) == Chars.HAN;
  }

  /** Counts become negative logarithms of shares; what was never seen is infinitely dear. */
  private static void toCosts(float[] counts, int total) {
    for (int c = 0; c < counts.length; c++) {
      counts[c] = (float) -Math.log(counts[c] / (double) total);
    }
  }
}
