package io.github.hanfacts;

import com.hankcs.hanlp.HanLP;

/**
 * The Traditional twin of a text, converted char by char as machines do: same length, same places.
 */
final class Traditional {

  private static final char[] TABLE = table();

  private Traditional() {}

  static String twin(String simplified) {
    char[] chars = simplified.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = TABLE[chars[i]];
    }
    return new String(chars);
  }

  private static char[] table() {
    char[] table = new char[1 << 16];
    for (int c = 0; c < table.length; c++) {
      String converted =
          c >= 0x3400 && c < 0xA000
              ? HanLP.convertToTraditionalChinese(String.valueOf((char) c))
              : String.valueOf((char) c);
      table[c] = converted.length() == 1 ? converted.charAt(0) : (char) c;
    }
    return table;
  }
}
