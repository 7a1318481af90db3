package io.github.hanfacts.internal.segment;

import io.github.hanfacts.internal.lexicon.DoubleArray;
import io.github.hanfacts.internal.text.Chars;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest path through the words of the core dictionary by its bigrams, as HanLP's Viterbi
 * segmenter finds it, over arrays instead of objects. A run of Han numerals counts as one number;
 * where wanted, names of persons and new words of two characters compete too.
 */
final class ViterbiWords implements HanSegmenter {

  /** A character or word that the dictionary does not hold. */
  private static final int UNKNOWN = -1;

  /** Dearer than any known word, so that a lone character is taken only where nothing else fits. */
  private static final float UNKNOWN_COST = 20;

  private static final String PERSON = "nr";

  private final CoreWords dictionary;
  private final @Nullable PersonNames names;

  /** Without {@code names} only words of the dictionary are found. */
  ViterbiWords(CoreWords dictionary, @Nullable PersonNames names) {
    this.dictionary = dictionary;
    this.names = names;
  }

  @Override
  public void segment(
      char[] folded, int start, int end, Neighbour before, Neighbour after, Words words) {
    Lattice lattice = new Lattice(folded, start, end, word(before, dictionary.begin()));
    lattice.fill();
    int node = lattice.best(end - start, word(after, dictionary.end()));
    int[] path = new int[end - start];
    int size = 0;
    for (; node >= 0; node = lattice.previous[node]) {
      path[size++] = node;
    }
    for (int i = size - 1; i >= 0; i--) {
      words.add(start + lattice.ends[path[i]], nature(lattice.words[path[i]]));
    }
  }

  private @Nullable String nature(int word) {
    if (word == UNKNOWN) {
      return null;
    }
    return word == dictionary.person() ? PERSON : dictionary.nature(word);
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
    private final char[] folded;
    private final int offset;
    private final int length;

    /** The word before the stretch. */
    private final int before;

    private int[] words;
    private int[] ends;
    private float[] costs;
    private int[] previous;
    private int[] nextWithEnd;
    private final int[] firstWithEnd;
    private int size;

    Lattice(char[] folded, int start, int end, int before) {
      this.folded = folded;
      this.offset = start;
      this.length = end - start;
      this.before = before;
      int capacity = 2 * length + 8;
      words = new int[capacity];
      ends = new int[capacity];
      costs = new float[capacity];
      previous = new int[capacity];
      nextWithEnd = new int[capacity];
      firstWithEnd = new int[length + 1];
      Arrays.fill(firstWithEnd, -1);
    }

    void fill() {
      int numeralsEnd = 0;
      for (int at = 0; at < length; at++) {
        boolean numeral = Chars.kind(folded[offset + at]) == Chars.HAN_NUMERAL;
        if (numeral && at >= numeralsEnd) {
          numeralsEnd = numeralsEnd(at);
        }
        if (at > 0 && firstWithEnd[at] < 0) {
          continue; // no word ends here, so none begins
        }
        boolean single = addKnown(at);
        if (numeral) {
          add(at, numeralsEnd, dictionary.number(), 0);
          single |= numeralsEnd == at + 1;
        }
        if (!single) {
          add(at, at + 1, UNKNOWN, UNKNOWN_COST);
        }
        if (names != null) {
          addNew(names, at);
        }
      }
    }

    private int numeralsEnd(int at) {
      int end = at;
      while (end < length && Chars.kind(folded[offset + end]) == Chars.HAN_NUMERAL) {
        end++;
      }
      return end;
    }

    /** Adds the dictionary's words that begin at a place; whether one is a single character. */
    private boolean addKnown(int at) {
      DoubleArray trie = dictionary.trie();
      boolean single = false;
      int state = DoubleArray.ROOT;
      for (int p = at; p < length; p++) {
        state = trie.step(state, folded[offset + p]);
        if (state < 0) {
          break;
        }
        if (trie.groupsHere(state) != 0) {
          single |= p == at;
          add(at, p + 1, trie.word(state), 0);
        }
      }
      return single;
    }

    private void addNew(PersonNames names, int at) {
      names.propose(
          folded,
          offset + at,
          offset + length,
          (end, cost) -> add(at, end - offset, dictionary.person(), cost));
      if (at + 1 < length) {
        float cost = dictionary.newWords().cost(folded[offset + at], folded[offset + at + 1]);
        if (cost < Float.POSITIVE_INFINITY) {
          add(at, at + 2, UNKNOWN, cost);
        }
      }
    }

    /** Adds a word that costs {@code own} beside what its place behind another word costs. */
    private void add(int start, int end, int word, float own) {
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
        costs[size] = own + step(before, word);
      } else {
        int best = best(start, word);
        previous[size] = best;
        costs[size] = own + costs[best] + step(words[best], word);
      }
      nextWithEnd[size] = firstWithEnd[end];
      firstWithEnd[end] = size++;
    }

    /** Of the words that end at a place, the one on the cheapest way to {@code word}. */
    int best(int place, int word) {
      int best = -1;
      float least = Float.POSITIVE_INFINITY;
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
        return 0;
      }
      return first == UNKNOWN ? dictionary.cost(second) : dictionary.cost(first, second);
    }
  }
}
