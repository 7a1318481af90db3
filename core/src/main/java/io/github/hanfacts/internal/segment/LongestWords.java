package io.github.hanfacts.internal.segment;

import io.github.hanfacts.internal.lexicon.DoubleArray;

/** The longest word of the core dictionary at each place, from left to right; fast and rough. */
final class LongestWords implements HanSegmenter {

  private final CoreWords dictionary;
  private final DoubleArray trie;

  LongestWords(CoreWords dictionary) {
    this.dictionary = dictionary;
    this.trie = dictionary.trie();
  }

  @Override
  public void segment(
      char[] folded, int start, int end, Neighbour before, Neighbour after, Words words) {
    int p = start;
    while (p < end) {
      int wordEnd = p + 1;
      int last = DoubleArray.ROOT;
      int state = DoubleArray.ROOT;
      for (int q = p; q < end; q++) {
        state = trie.step(state, folded[q]);
        if (state < 0) {
          break;
        }
        if (trie.groupsHere(state) != 0) {
          last = state;
          wordEnd = q + 1;
        }
      }
      words.add(wordEnd, last == DoubleArray.ROOT ? null : dictionary.nature(trie.word(last)));
      p = wordEnd;
    }
  }
}
