package io.github.hanfacts.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as the caller gave it, beside its fold of the same length. The grammars read the fold;
 * texts of facts are cut from the original. Not thread-safe: one call, one instance.
 */
public final class SourceText {

  private final String original;
  private final char[] folded;
  private int @Nullable [] sentences;

  public SourceText(String original) {
    this.original = original;
    this.folded = original.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Chars.fold(folded[i]);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return folded.length;
  }

  /** The text as given. */
  public String original() {
    return original;
  }

  /** The folded code units; read only. */
  public char[] folded() {
    return folded;
  }

  /**
   * The folded code unit at {@code i}; NUL outside of the text, so that grammars may look around.
   */
  public char at(int i) {
    return i >= 0 && i < folded.length ? folded[i] : '\0';
  }

  /** The class of the code unit at {@code i}, see {@link Chars}; a line end outside of the text. */
  public byte kind(int i) {
    return i >= 0 && i < folded.length ? Chars.kind(folded[i]) : Chars.LINE;
  }

  /** The original code unit at {@code i}; NUL outside of the text. */
  public char originalAt(int i) {
    return i >= 0 && i < folded.length ? original.charAt(i) : '\0';
  }

  /** The original between two places. */
  public String slice(int start, int end) {
    return original.substring(start, end);
  }

  /** The fold between two places. */
  public String fold(int start, int end) {
    return new String(folded, start, end - start);
  }

  /** Whether the folded {@code word} stands at {@code i}. */
  public boolean startsWith(String word, int i) {
    if (i < 0 || i + word.length() > folded.length) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (folded[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The first place at or after {@code i} that is no blank (line ends are none). */
  public int skipBlanks(int i) {
    int p = i;
    while (p < folded.length && Chars.kind(folded[p]) == Chars.BLANK) {
      p++;
    }
    return p;
  }

  /** The place after the last char before {@code i} that is no blank (line ends are none). */
  public int skipBlanksBack(int i) {
    int p = i;
    while (p > 0 && Chars.kind(folded[p - 1]) == Chars.BLANK) {
      p--;
    }
    return p;
  }

  /** Start of the sentence that holds {@code i}. */
  public int sentenceStart(int i) {
    int[] starts = sentenceStarts();
    int at = Arrays.binarySearch(starts, i);
    return at >= 0 ? starts[at] : starts[-at - 2];
  }

  /** End of the sentence that holds {@code i}: the start of the next one, or the text's end. */
  public int sentenceEnd(int i) {
    int[] starts = sentenceStarts();
    int at = Arrays.binarySearch(starts, i);
    int next = at >= 0 ? at + 1 : -at - 1;
    return next < starts.length ? starts[next] : folded.length;
  }

  /** End of the line (paragraph) that holds {@code i}, its line end excluded. */
  public int paragraphEnd(int i) {
    int p = Math.max(i, 0);
    while (p < folded.length && Chars.kind(folded[p]) != Chars.LINE) {
      p++;
    }
    return p;
  }

  /** Starts of all sentences in order; the first is 0. */
  public int[] sentenceStarts() {
    if (sentences == null) {
      sentences = SentenceBreaker.starts(this);
    }
    return sentences;
  }
}
