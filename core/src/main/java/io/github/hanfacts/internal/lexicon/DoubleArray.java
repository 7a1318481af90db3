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

  private static final int STATE = (1 << 24) - 1;
  private static final int GROUPS = (1 << 8) - 1;
  private static final int PARENT = 24;
  private static final int HERE = 48;
  private static final int BELOW = 56;

  /** A small number for each char that occurs, in order of first occurrence; 0 for the others. */
  private final char[] codes;

  /**
   * All that a step needs, in one place. From the lowest bit: the offset of the state's children,
   * the state it is a child of, the groups of the words that end here, those of all that end here
   * or below.
   */
  private final long[] cells;

  private final int[] words;

  private DoubleArray(char[] codes, long[] cells, int[] words) {
    this.codes = codes;
    this.cells = cells;
    this.words = words;
  }

  /**
   * The trie of some words that are all of one group.
   *
   * @param surfaces the words, sorted by {@link String#compareTo} and without duplicates
   * @param numbers for each word its number, at least 0
   */
  public static DoubleArray of(String[] surfaces, int[] numbers) {
    byte[] groups = new byte[surfaces.length];
    Arrays.fill(groups, (byte) 1);
    return of(surfaces, numbers, groups);
  }

  /**
   * The trie of some words.
   *
   * @param surfaces the words, sorted by {@link String#compareTo} and without duplicates
   * @param numbers for each word its number, at least 0
   * @param groups for each word a set of groups as bits
   */
  public static DoubleArray of(String[] surfaces, int[] numbers, byte[] groups) {
    return new Builder(surfaces, numbers, groups).build();
  }

  /** The state after {@code c}, or -1. */
  public int step(int state, char c) {
    int code = codes[c];
    if (code == 0) {
      return -1;
    }
    int next = (int) (cells[state] & STATE) + code;
    return (cells[next] >>> PARENT & STATE) == state ? next : -1;
  }

  /** The groups of the words that end at {@code state}, as bits. */
  public int groupsHere(int state) {
    return (int) (cells[state] >>> HERE) & GROUPS;
  }

  /** The groups of the words that end at {@code state} or go on from it, as bits. */
  public int groupsBelow(int state) {
    return (int) (cells[state] >>> BELOW);
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

    /** A free cell is a child of the last state, which no trie reaches. */
    private static final long FREE = (long) STATE << PARENT;

    /** After so many misses the free cells looked at are given up. */
    private static final int CROWDED = 2048;

    private final String[] surfaces;
    private final int[] numbers;
    private final byte[] groups;
    private final char[] codes = new char[1 << 16];
    private int alphabet = 1;
    private long[] cells = new long[1 << 12];
    private int[] words = new int[1 << 12];
    private int firstFree = 1;
    private int size = 1;

    Builder(String[] surfaces, int[] numbers, byte[] groups) {
      this.surfaces = surfaces;
      this.numbers = numbers;
      this.groups = groups;
      Arrays.fill(cells, FREE);
      Arrays.fill(words, NO_WORD);
      cells[ROOT] = (long) (STATE - 1) << PARENT;
    }

    DoubleArray build() {
      for (String surface : surfaces) {
        for (int i = 0; i < surface.length(); i++) {
          if (codes[surface.charAt(i)] == 0) {
            codes[surface.charAt(i)] = (char) alphabet++;
          }
        }
      }
      insert(ROOT, 0, surfaces.length, 0);
      // A step from any state stays inside the array, whatever the char.
      int length = size + alphabet;
      if (length >= STATE) {
        throw new IllegalArgumentException("too many words: " + surfaces.length);
      }
      grow(length);
      return new DoubleArray(codes, Arrays.copyOf(cells, length), Arrays.copyOf(words, length));
    }

    /**
     * Adds the words {@code from} to {@code to}, which share their first {@code depth} chars.
     *
     * @return the groups of all of them
     */
    private int insert(int state, int from, int to, int depth) {
      int first = from;
      int here = 0;
      if (first < to && surfaces[first].length() == depth) {
        here = groups[first] & GROUPS;
        words[state] = numbers[first++];
      }
      int[] ends = new int[to - first];
      int[] childCodes = new int[to - first];
      int children = 0;
      for (int i = first; i < to; i++) {
        if (i == first || surfaces[i].charAt(depth) != surfaces[i - 1].charAt(depth)) {
          childCodes[children++] = codes[surfaces[i].charAt(depth)];
        }
        ends[children - 1] = i + 1;
      }
      int base = place(Arrays.copyOf(childCodes, children));
      for (int k = 0; k < children; k++) {
        cells[base + childCodes[k]] = (long) state << PARENT;
        size = Math.max(size, base + childCodes[k] + 1);
      }
      int below = here;
      for (int k = 0; k < children; k++) {
        int start = k == 0 ? first : ends[k - 1];
        below |= insert(base + childCodes[k], start, ends[k], depth + 1);
      }
      cells[state] |= base | (long) here << HERE | (long) below << BELOW;
      return below;
    }

    private int place(int[] childCodes) {
      if (childCodes.length == 0) {
        return 0;
      }
      int least = childCodes[0];
      for (int code : childCodes) {
        least = Math.min(least, code);
      }
      while (firstFree < cells.length && cells[firstFree] != FREE) {
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

    private boolean fits(int base, int[] childCodes) {
      for (int code : childCodes) {
        if (cells[base + code] != FREE) {
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
