package io.github.hanfacts.internal.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An immutable double-array trie: a step is one look-up of the char's code and one of the cell that
 * code and node point to. Each node knows the classes of the words below it, so that a walk for
 * words of some classes ends where none can come any more.
 */
final class Trie {

  static final int ROOT = 0;

  private static final int FREE = -1;

  /** The code of each char, 0 for chars in no word; codes are small for frequent chars. */
  private final short[] codes;

  /** Base of a node at twice its number, its parent behind that: one cache line for a step. */
  private int[] cells = new int[1 << 12];

  private int[] words = new int[1 << 11];
  private long[] reach = new long[1 << 11];
  private int firstFree = 1;

  /**
   * The trie of some surfaces.
   *
   * @param surfaces distinct and in order of their chars
   * @param words the word that each surface ends in
   * @param classes the classes of each surface's words
   */
  Trie(List<String> surfaces, int[] words, long[] classes) {
    this.codes = codes(surfaces);
    Arrays.fill(cells, FREE);
    Arrays.fill(this.words, FREE);
    ArrayDeque<Branch> branches = new ArrayDeque<>();
    branches.add(new Branch(ROOT, 0, surfaces.size(), 0));
    for (Branch branch = branches.poll(); branch != null; branch = branches.poll()) {
      grow(branch, surfaces, words, classes, branches);
    }
  }

  /** Surfaces from {@code from} to {@code to} share their first {@code depth} chars: a node. */
  private record Branch(int node, int from, int to, int depth) {}

  private void grow(
      Branch branch,
      List<String> surfaces,
      int[] ends,
      long[] classes,
      ArrayDeque<Branch> branches) {
    int from = branch.from();
    int depth = branch.depth();
    for (int i = from; i < branch.to(); i++) {
      reach[branch.node()] |= classes[i];
    }
    if (from < branch.to() && surfaces.get(from).length() == depth) {
      words[branch.node()] = ends[from];
      from++;
    }
    if (from == branch.to()) {
      return;
    }
    int base = base(surfaces, from, branch.to(), depth);
    cells[2 * branch.node()] = base;
    for (int i = from; i < branch.to(); ) {
      char c = surfaces.get(i).charAt(depth);
      int j = i + 1;
      while (j < branch.to() && surfaces.get(j).charAt(depth) == c) {
        j++;
      }
      int child = base + codes[c];
      cells[2 * child + 1] = branch.node();
      branches.add(new Branch(child, i, j, depth + 1));
      i = j;
    }
    while (cells[2 * firstFree + 1] != FREE) {
      firstFree++;
    }
  }

  /** The smallest base at which the cells of all children are free. */
  private int base(List<String> surfaces, int from, int to, int depth) {
    int first = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      first = Math.min(first, codes[surfaces.get(i).charAt(depth)]);
    }
    for (int base = Math.max(0, firstFree - first); ; base++) {
      ensure(base + Short.MAX_VALUE / 4);
      if (isFree(base, surfaces, from, to, depth)) {
        return base;
      }
    }
  }

  private boolean isFree(int base, List<String> surfaces, int from, int to, int depth) {
    char last = 0;
    for (int i = from; i < to; i++) {
      char c = surfaces.get(i).charAt(depth);
      if (c != last) {
        int cell = base + codes[c];
        if (cell == ROOT || cells[2 * cell + 1] != FREE) {
          return false;
        }
        last = c;
      }
    }
    return true;
  }

  private void ensure(int cell) {
    if (cell >= words.length) {
      int old = words.length;
      int size = Math.max(cell + 1, old * 2);
      words = Arrays.copyOf(words, size);
      reach = Arrays.copyOf(reach, size);
      cells = Arrays.copyOf(cells, 2 * size);
      Arrays.fill(words, old, size, FREE);
      Arrays.fill(cells, 2 * old, 2 * size, FREE);
    }
  }

  private static short[] codes(List<String> surfaces) {
    int[] counts = new int[1 << 16];
    for (String surface : surfaces) {
      for (int i = 0; i < surface.length(); i++) {
        counts[surface.charAt(i)]++;
      }
    }
    int[] chars =
        IntStream.range(0, counts.length)
            .filter(c -> counts[c] > 0)
            .boxed()
            .sorted((a, b) -> Integer.compare(counts[b], counts[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    if (chars.length > Short.MAX_VALUE / 4) {
      throw new IllegalArgumentException("words of " + chars.length + " different chars");
    }
    short[] codes = new short[1 << 16];
    for (int i = 0; i < chars.length; i++) {
      codes[chars[i]] = (short) (i + 1);
    }
    return codes;
  }

  /** The node after {@code c}, or -1. */
  int step(int node, char c) {
    int base = cells[2 * node];
    int code = codes[c];
    if (code == 0 || base == FREE) {
      return -1;
    }
    int child = base + code;
    return cells[2 * child + 1] == node ? child : -1;
  }

  /** The word that ends at {@code node}, or -1. */
  int word(int node) {
    return words[node];
  }

  /** The classes of the words that end at {@code node} or below it, as bits. */
  long reach(int node) {
    return reach[node];
  }
}
