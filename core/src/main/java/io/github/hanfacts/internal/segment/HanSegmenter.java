package io.github.hanfacts.internal.segment;

/** Cuts a stretch of Han characters into words. Thread-safe. */
interface HanSegmenter {

  /**
   * Adds the words of a stretch in order; together they cover it.
   *
   * @param folded the folded text
   * @param start index of the first char
   * @param end index after the last char
   * @param before what stands before the stretch
   * @param after what stands behind it
   * @param words takes the words
   */
  void segment(char[] folded, int start, int end, Neighbour before, Neighbour after, Words words);

  /** What stands beside a stretch of Han characters. */
  enum Neighbour {
    /** An end of the sentence. */
    EDGE,
    /** A number. */
    NUMBER,
    /** A word in Latin letters, or anything else. */
    LATIN
  }
}
