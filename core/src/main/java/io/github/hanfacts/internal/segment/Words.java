package io.github.hanfacts.internal.segment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words one behind the other: where each ends, and its part of speech. */
final class Words {

  private int[] ends = new int[32];
  private @Nullable String[] natures = new String[32];
  private int size;

  /** Adds the next word. */
  void add(int end, @Nullable String nature) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      natures = Arrays.copyOf(natures, size * 2);
    }
    ends[size] = end;
    natures[size++] = nature;
  }

  /** Drops all words. */
  void clear() {
    size = 0;
  }

  /** The number of words. */
  int size() {
    return size;
  }

  /** Index after the last char of a word. */
  int end(int i) {
    return ends[i];
  }

  /** The part of speech of a word, null where nobody knows. */
  @Nullable String nature(int i) {
    return natures[i];
  }
}
