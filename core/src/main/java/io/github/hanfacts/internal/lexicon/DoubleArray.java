package io.github.hanfacts.internal.lexicon;

import java.util.Arrays;

/**
 * A trie over chars as a double array: a step is one look-up of the char's code and one of a cell,
 * and the whole trie three arrays that nothing changes. Words are numbered by their caller.
 */
public final class DoubleArray {

  /** The state before any char. */
  public static final int ROOT = 0;

  /** The number of a state where no word ends. */
  public static final int NO_WORD = -1;

  /**
   * A small number for each char that occurs, in the order of first occurrence; 0 for the others.
   */
  private final char[] codes;

  /**
   * The state that a cell belongs to in the high half, the offset of its own children in the low.
   */
  private final long[] cells;

  private final int[] words;

  private DoubleArray(char[] codes, long[] cells, int[] words) {
    this.codes = codes;
    this.cells = cells;
    this.words = words;
  }

  /**
   * The trie of some words.
   *
   * @param surfaces the words, sorted by {@link String#compareTo} and without duplicates
   * @param numbers for each word its number, at least 0
   */
  public static DoubleArray of(String[] surfaces, int[] numbers) {
    return new Builder(surfaces, numbers).build();
  }

  /** The state after {@code c}, or -1. */
  public int step(int state, char c) {
    int code = codes[c];
    if (code == 0) {
      return -1;
    }
    int next = (int) cells[state] + code;
    return (int) (cells[next] >>> 32) == state ? next : -1;
  }

  /** The number of the word that ends at {@code state}, or {@link #NO_WORD}. */
  public int word(int state) {
    return words[state];
  }

  /** The small number of a char: 0 where no word holds it, else less than {@link #alphabet()}. */
  public int code(char c) {
    return codes[c];
  }

  /** One more than the number of different chars. */
  public int alphabet() {
    int most = 0;
    for (char code : codes) {
      most = Math.max(most, code);
    }
    return most + 1;
  }

  /** Places the children of each state, depth first, where the first gap takes them all. */
  private static final class Builder {

    private static final long FREE = -1L << 32;

    private final String[] surfaces;
    private final int[] numbers;
    private final char[] codes = new char[1 << 16];
    private int alphabet = 1;
    private long[] cells = new long[1 << 12];
    private int[] words = new int[1 << 12];
    private int firstFree = 1;
    private int size = 1;

    Builder(String[] surfaces, int[] numbers) {
      this.surfaces = surfaces;
      this.numbers = numbers;
      Arrays.fill(cells, FREE);
      Arrays.fill(words, NO_WORD);
    }

    DoubleArray build() {
      for (String surface : surfaces) {
        for (int i = 0; i < surface.length(); i++) {
          if (codes[surface.charAt(i)] == 0) {
            codes[surface.charAt(i)] = (char) alphabet++;
          }
        }
      }
      cells[ROOT] = FREE;
      insert(ROOT, 0, surfaces.length, 0);
      // A step from any state stays inside the array, whatever the char.
      int length = size + alphabet;
      grow(length);
      return new DoubleArray(codes, Arrays.copyOf(cells, length), Arrays.copyOf(words, length));
    }

    /** Adds the words {@code from} to {@code to}, which share their first {@code depth} chars. */
    private void insert(int state, int from, int to, int depth) {
      int first = from;
      if (first < to && surfaces[first].length() == depth) {
        words[state] = numbers[first++];
      }
      int children = 0;
      for (int i = first; i < to; i++) {
        if (i == first || surfaces[i].charAt(depth) != surfaces[i - 1].charAt(depth)) {
          children++;
        }
      }
      int[] ends = new int[children];
      int[] childCodes = new int[children];
      int child = -1;
      for (int i = first; i < to; i++) {
        if (i == first || surfaces[i].charAt(depth) != surfaces[i - 1].charAt(depth)) {
          childCodes[++child] = codes[surfaces[i].charAt(depth)];
        }
        ends[child] = i + 1;
      }
      int base = place(childCodes);
      cells[state] = cells[state] & FREE | base;
      for (int code : childCodes) {
        cells[base + code] = (long) state << 32;
        size = Math.max(size, base + code + 1);
      }
      for (int k = 0; k < children; k++) {
        insert(base + childCodes[k], k == 0 ? first : ends[k - 1], ends[k], depth + 1);
      }
    }

    private int place(int[] childCodes) {
      if (childCodes.length == 0) {
        return 0;
      }
      int least = childCodes[0];
      for (int code : childCodes) {
        least = Math.min(least, code);
      }
      while (firstFree < cells.length && cells[firstFree] >= 0) {
        firstFree++;
      }
      int misses = 0;
      for (int base = Math.max(0, firstFree - least); ; base++) {
        grow(base + alphabet);
        if (fits(base, childCodes)) {
          // Crowded: what is left free here is not worth another look.
          if (misses > CROWDED) {
            firstFree = Math.max(firstFree, base + least - CROWDED / 2);
          }
          return base;
        }
        misses++;
      }
    }

    private static final int CROWDED = 2048;

    private boolean fits(int base, int[] childCodes) {
      for (int code : childCodes) {
        if (cells[base + code] >= 0) {
          return false;
        }
      }
      return true;
    }

    private void grow(int length) {
      if (length > cells.length) {
        int old = cells.length;
        int capacity = Math.max(length, old * 2);
        cells = Arrays.copyOf(cells, capacity);
        words = Arrays.copyOf(words, capacity);
        Arrays.fill(cells, old, capacity, FREE);
        Arrays.fill(words, old, capacity, NO_WORD);
      }
    }
  }
}
