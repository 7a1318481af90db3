package io.github.hanfacts.internal.text;

import java.util.Arrays;

/**
 * Where sentences begin, in Chinese and English: after 。！？ and ；, after a full stop that ends no
 * abbreviation or number, at line ends. Closing marks and brackets stay with their sentence.
 */
final class SentenceBreaker {

  private SentenceBreaker() {}

  static int[] starts(SourceText text) {
    int[] starts = new int[16];
    int count = 1;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      if (!ends(text, i)) {
        continue;
      }
      int next = i + 1;
      while (next < n && (isCloser(text.originalAt(next)) || ends(text, next))) {
        next++;
      }
      if (next < n) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = next;
      }
      i = next - 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean ends(SourceText text, int i) {
    char c = text.originalAt(i);
    return switch (c) {
      case '。', '！', '？', '!', '?', '…', '\n', '\r', '\u2028', '\u2029' -> true;
      case '.' -> endsWithFullStop(text, i);
      default -> false;
    };
  }

  /**
   * A full stop ends a sentence when blank and a capital, a mark or nothing follow, a word before.
   */
  private static boolean endsWithFullStop(SourceText text, int i) {
    int next = i + 1;
    while (next < text.length() && isCloser(text.originalAt(next))) {
      next++;
    }
    byte after = text.kind(next);
    if (after == Chars.LINE) {
      return true;
    }
    if (after != Chars.BLANK || text.at(i - 1) == '.') {
      return false;
    }
    int start = i;
    while (start > 0 && text.kind(start - 1) == Chars.LATIN) {
      start--;
    }
    int length = i - start;
    boolean capital = length > 0 && Character.isUpperCase(text.originalAt(start));
    // U.S., J. Smith, Mr. Smith, Jan. 14, Corp. said: short capitalised words are abbreviations.
    if (length == 1 || (length > 0 && text.at(start - 1) == '.')) {
      return false;
    }
    int follow = text.skipBlanks(next);
    char f = text.originalAt(follow);
    boolean opens = Character.isUpperCase(f) || text.kind(follow) == Chars.MARK || Chars.isHan(f);
    boolean digit = text.kind(follow) == Chars.DIGIT;
    if (capital && length <= 4 && Abbreviations.contains(text.fold(start, i))) {
      return false;
    }
    return opens || digit;
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '”', '’', '」', '』', '》', '〉', '"', '\'', ')', '）', ']', '】' -> true;
      default -> false;
    };
  }
}
