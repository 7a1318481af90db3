package io.github.hanfacts.internal.lexicon;

import java.util.Arrays;

/**
 * A trie over chars: nodes are numbers, edges live in one open-addressing table keyed by node and
 * char, so a step is one hash probe and the whole trie three arrays.
 */
final class Trie {

  static final int ROOT = 0;

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int[] words = new int[1 << 10];
  private int nodes = 1;
  private int edges;

  Trie() {
    Arrays.fill(keys, -1);
    Arrays.fill(words, -1);
  }

  /** The node after {@code c}, or -1. */
  int step(int node, char c) {
    long key = (long) node << 16 | c;
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] >= 0; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  /** The word that ends at {@code node}, or -1. */
  int word(int node) {
    return words[node];
  }

  /** Lets {@code surface} end in {@code word}. */
  void put(String surface, int word) {
    int node = ROOT;
    for (int i = 0; i < surface.length(); i++) {
      int child = step(node, surface.charAt(i));
      if (child < 0) {
        child = nodes++;
        if (child == words.length) {
          words = Arrays.copyOf(words, child * 2);
          Arrays.fill(words, child, words.length, -1);
        }
        insert((long) node << 16 | surface.charAt(i), child);
      }
      node = child;
    }
    words[node] = word;
  }

  private void insert(long key, int target) {
    if (++edges * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[oldKeys.length * 2];
      targets = new int[oldKeys.length * 2];
      Arrays.fill(keys, -1);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] >= 0) {
          place(oldKeys[i], oldTargets[i]);
        }
      }
    }
    place(key, target);
  }

  private void place(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] >= 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
