package io.github.hanfacts.internal.lexicon;

/**
 * Which of two sets of words can begin at a place, by its first two characters: a look into sixteen
 * kilobytes that stay in the nearest cache, before any walk through the trie. May say yes where no
 * word is, never no where one is.
 */
public final class Openings {

  /** A word of the first set can begin. */
  public static final int FIRST = 1;

  /** A word of the second set can begin. */
  public static final int SECOND = 2;

  private static final int ROWS = 1 << 11;
  private static final int COLUMNS = Long.SIZE / 2;

  /** Two bits for each hash of a pair of chars. */
  private final long[] pairs = new long[ROWS];

  /** For each char the sets with a word that begins with it. */
  private final byte[] any = new byte[1 << 16];

  /** For each char the sets where it is a word by itself. */
  private final byte[] alone = new byte[1 << 16];

  Openings() {}

  void add(String surface, int sets) {
    char first = surface.charAt(0);
    any[first] |= (byte) sets;
    if (surface.length() == 1) {
      alone[first] |= (byte) sets;
    } else {
      int hash = hash(first, surface.charAt(1));
      pairs[hash / COLUMNS] |= (long) sets << 2 * (hash % COLUMNS);
    }
  }

  /** The sets where a folded char is a word by itself. */
  public int alone(char c) {
    return alone[c];
  }

  /**
   * The sets of which a longer word can begin with two folded chars, or with the first of them and
   * a blank inside.
   */
  public int pair(char first, char second) {
    int hash = hash(first, second);
    int sets = (int) (pairs[hash / COLUMNS] >>> 2 * (hash % COLUMNS)) & (FIRST | SECOND);
    return isBlank(second) ? any[first] : sets;
  }

  /** Whether a char is a blank, or near enough. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || (c & 0xff80) == 0x2000 || c == '\ufeff';
  }

  private static int hash(char first, char second) {
    return (first * 0x9E3B + second * 0x61C9 >>> 4) & ROWS * COLUMNS - 1;
  }
}
