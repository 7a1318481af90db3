package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;

/**
 * Digits as they stand: with group separators (comma, apostrophe, thin and other blanks) and a
 * decimal point.
 *
 * @param end index after the last digit
 * @param value the exact value
 * @param place the unit of the place of the last digit that is not zero
 * @param plain whether there are digits only
 */
record DigitRun(int end, BigDecimal value, BigDecimal place, boolean plain) {

  private static final int GROUP = 3;

  static DigitRun read(SourceText text, int start) {
    StringBuilder digits = new StringBuilder();
    int p = start;
    while (text.kind(p) == Chars.DIGIT) {
      digits.append(text.at(p++));
    }
    boolean plain = true;
    if (p - start <= GROUP && text.at(start) != '0') {
      char separator = text.originalAt(p);
      while (isGroupSeparator(separator)
          && text.originalAt(p) == separator
          && isGroup(text, p + 1)) {
        digits.append(text.folded(), p + 1, GROUP);
        p += 1 + GROUP;
        plain = false;
      }
    }
    if (text.at(p) == '.' && text.kind(p + 1) == Chars.DIGIT) {
      int q = p + 1;
      while (text.kind(q) == Chars.DIGIT) {
        q++;
      }
      digits.append('.').append(text.folded(), p + 1, q - p - 1);
      p = q;
      plain = false;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new DigitRun(p, value, NumeralReader.lastPlace(value), plain);
  }

  private static boolean isGroupSeparator(char c) {
    return c == ','
        || c == '，'
        || c == '\''
        || c == '’'
        || c == '\u2009'
        || c == '\u202f'
        || c == '\u00a0'
        || c == ' ';
  }

  private static boolean isGroup(SourceText text, int p) {
    return text.kind(p) == Chars.DIGIT
        && text.kind(p + 1) == Chars.DIGIT
        && text.kind(p + 2) == Chars.DIGIT
        && text.kind(p + GROUP) != Chars.DIGIT;
  }
}
