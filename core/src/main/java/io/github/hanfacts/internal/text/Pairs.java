package io.github.hanfacts.internal.text;

/**
 * Pairs of quotation marks and brackets within a line. Double marks are paired by position, since
 * texts use them in the wrong direction; single ones are not, since they are apostrophes too.
 */
final class Pairs {

  private static final int MAX_DEPTH = 16;
  private static final String OPENERS = "「『《〈([【";
  private static final String CLOSERS = "」』》〉)]】";

  private static final byte LINE = 1;
  private static final byte OPENER = 2;
  private static final byte CLOSER = 4;

  /** What each folded char does; most do nothing and cost this one look-up. */
  private static final byte[] ROLES = roles();

  private Pairs() {}

  private static byte[] roles() {
    byte[] roles = new byte[1 << 16];
    for (int c = 0; c < roles.length; c++) {
      if (Chars.kind((char) c) == Chars.LINE) {
        roles[c] = LINE;
      } else {
        boolean opener = isDouble((char) c) || OPENERS.indexOf(c) >= 0;
        boolean closer = isDouble((char) c) || CLOSERS.indexOf(c) >= 0;
        roles[c] = (byte) ((opener ? OPENER : 0) | (closer ? CLOSER : 0));
      }
    }
    return roles;
  }

  /**
   * For each opening mark the place of its closing mark, 0 for all other places. A mark that finds
   * no partner in its line, or only one further than {@code most} away, opens nothing.
   */
  static int[] closing(SourceText text, int most) {
    char[] chars = text.folded();
    int[] closing = new int[chars.length];
    int[] open = new int[MAX_DEPTH];
    int depth = 0;
    for (int i = 0; i < closing.length; i++) {
      char c = chars[i];
      byte role = ROLES[c];
      if (role == 0) {
        continue;
      }
      if (role == LINE) {
        depth = 0;
        continue;
      }
      if ((role & CLOSER) != 0) {
        int level = depth - 1;
        while (level >= 0 && !isPair(chars[open[level]], c)) {
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
      if ((role & OPENER) != 0 && depth < MAX_DEPTH) {
        open[depth++] = i;
      }
    }
    return closing;
  }

  private static boolean isPair(char open, char c) {
    int which = OPENERS.indexOf(open);
    return which < 0 ? isDouble(open) && isDouble(c) : CLOSERS.charAt(which) == c;
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”';
  }
}
