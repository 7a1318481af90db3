package io.github.hanfacts.internal.segment;

import io.github.hanfacts.internal.lexicon.DoubleArray;
import java.util.Arrays;

/**
 * The cheapest path through the words of the core dictionary by its bigrams: HanLP's Viterbi
 * segmenter without names, over arrays instead of objects.
 */
final class ViterbiWords implements HanSegmenter {

  /** A character that the dictionary does not hold. */
  private static final int UNKNOWN = -1;

  /** Dearer than any known word, so that it is taken only where nothing else fits. */
  private static final float UNKNOWN_COST = 20;

  private final CoreWords dictionary;

  ViterbiWords(CoreWords dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public void segment(
      char[] folded, int start, int end, Neighbour before, Neighbour after, Words words) {
    Lattice lattice = new Lattice(end - start);
    lattice.fill(folded, start, end, word(before, dictionary.begin()));
    int node = lattice.best(end - start, word(after, dictionary.end()));
    int[] path = new int[end - start];
    int size = 0;
    for (; node >= 0; node = lattice.previous[node]) {
      path[size++] = node;
    }
    for (int i = size - 1; i >= 0; i--) {
      int word = lattice.words[path[i]];
      words.add(start + lattice.ends[path[i]], word == UNKNOWN ? null : dictionary.nature(word));
    }
  }

  private int word(Neighbour neighbour, int edge) {
    return switch (neighbour) {
      case EDGE -> edge;
      case NUMBER -> dictionary.number();
      case LATIN -> dictionary.latin();
    };
  }

  /** All words of a stretch, each with its cheapest way from the start. */
  private final class Lattice {
    private int[] words;
    private int[] ends;
    private float[] costs;
    private int[] previous;
    private int[] nextWithEnd;
    private final int[] firstWithEnd;
    private int size;

    Lattice(int length) {
      int capacity = 2 * length + 8;
      words = new int[capacity];
      ends = new int[capacity];
      costs = new float[capacity];
      previous = new int[capacity];
      nextWithEnd = new int[capacity];
      firstWithEnd = new int[length + 1];
      Arrays.fill(firstWithEnd, -1);
    }

    void fill(char[] folded, int start, int end, int first) {
      DoubleArray trie = dictionary.trie();
      for (int p = start; p < end; p++) {
        int at = p - start;
        if (at > 0 && firstWithEnd[at] < 0) {
          continue;
        }
        boolean single = false;
        int state = DoubleArray.ROOT;
        for (int q = p; q < end; q++) {
          state = trie.step(state, folded[q]);
          if (state < 0) {
            break;
          }
          int word = trie.word(state);
          if (word != DoubleArray.NO_WORD) {
            single |= q == p;
            add(at, q + 1 - start, word, first);
          }
        }
        if (!single) {
          add(at, at + 1, UNKNOWN, first);
        }
      }
    }

    private void add(int start, int end, int word, int first) {
      if (size == words.length) {
        int capacity = size * 2;
        words = Arrays.copyOf(words, capacity);
        ends = Arrays.copyOf(ends, capacity);
        costs = Arrays.copyOf(costs, capacity);
        previous = Arrays.copyOf(previous, capacity);
        nextWithEnd = Arrays.copyOf(nextWithEnd, capacity);
      }
      words[size] = word;
      ends[size] = end;
      if (start == 0) {
        previous[size] = -1;
        costs[size] = step(first, word);
      } else {
        int best = best(start, word);
        previous[size] = best;
        costs[size] = costs[best] + step(words[best], word);
      }
      nextWithEnd[size] = firstWithEnd[end];
      firstWithEnd[end] = size++;
    }

    /** Of the words that end at a place, the one on the cheapest way to {@code word}. */
    int best(int place, int word) {
      int best = -1;
      float least = Float.MAX_VALUE;
      for (int node = firstWithEnd[place]; node >= 0; node = nextWithEnd[node]) {
        float cost = costs[node] + step(words[node], word);
        if (cost < least) {
          least = cost;
          best = node;
        }
      }
      return best;
    }

    private float step(int first, int second) {
      if (second == UNKNOWN) {
        return UNKNOWN_COST;
      }
      return first == UNKNOWN ? dictionary.cost(second) : dictionary.cost(first, second);
    }
  }
}
