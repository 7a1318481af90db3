package io.github.hanfacts;

/** Full-width twins: same length, same places. */
final class FullWidth {

  private FullWidth() {}

  /** The text with full-width digits. */
  static String digits(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= '0' && chars[i] <= '9') {
        chars[i] = (char) (chars[i] - '0' + '０');
      }
    }
    return new String(chars);
  }
}
