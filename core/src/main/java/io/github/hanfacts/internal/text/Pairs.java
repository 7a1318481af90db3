package io.github.hanfacts.internal.text;

/**
 * Pairs of quotation marks and brackets within a line. Double marks are paired by position, since
 * texts use them in the wrong direction; single ones are not, since they are apostrophes too.
 */
final class Pairs {

  private static final int MAX_DEPTH = 16;
  private static final String OPENERS = "「『《〈([【";
  private static final String CLOSERS = "」』》〉)]】";

  private Pairs() {}

  /**
   * For each opening mark the place of its closing mark, 0 for all other places. A mark that finds
   * no partner in its line, or only one further than {@code most} away, opens nothing.
   */
  static int[] closing(SourceText text, int most) {
    int[] closing = new int[text.length()];
    int[] open = new int[MAX_DEPTH];
    int depth = 0;
    for (int i = 0; i < closing.length; i++) {
      char c = text.at(i);
      if (text.kind(i) == Chars.LINE) {
        depth = 0;
        continue;
      }
      if (isCloser(c)) {
        int level = depth - 1;
        while (level >= 0 && !isPair(text.at(open[level]), c)) {
          level--;
        }
        if (level >= 0) {
          if (i - open[level] <= most) {
            closing[open[level]] = i;
          }
          depth = level;
          continue;
        }
      }
      if (isOpener(c) && depth < MAX_DEPTH) {
        open[depth++] = i;
      }
    }
    return closing;
  }

  private static boolean isOpener(char c) {
    return isDouble(c) || OPENERS.indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return isDouble(c) || CLOSERS.indexOf(c) >= 0;
  }

  private static boolean isPair(char open, char c) {
    int which = OPENERS.indexOf(open);
    return which < 0 ? isDouble(open) && isDouble(c) : CLOSERS.charAt(which) == c;
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”';
  }
}
