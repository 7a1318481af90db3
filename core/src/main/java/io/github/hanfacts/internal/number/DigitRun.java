package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Digits as they stand: {@code 2025}, {@code 1,100.9}, {@code 13 009}, {@code 1'000'000}, {@code
 * 12,00,000}.
 *
 * @param start index of the first digit
 * @param end index after the last digit
 * @param value the exact value
 * @param plain whether there are digits only, without separators and decimal point
 */
record DigitRun(int start, int end, BigDecimal value, boolean plain) {

  /** Longer runs are no numbers but identifiers, or an attack. */
  private static final int MAX_DIGITS = 64;

  private static final int GROUP = 3;
  private static final int INDIAN_GROUP = 2;

  /** The run that starts at {@code start}; null inside of a run and where it is too long. */
  static @Nullable DigitRun read(SourceText text, int start) {
    if (text.kind(start - 1) == Chars.DIGIT) {
      return null;
    }
    if (text.at(start) == '.') {
      return decimals(text, start);
    }
    int whole = digitsEnd(text, start);
    if (whole - start > MAX_DIGITS) {
      return null;
    }
    int grouped = groupsEnd(text, start, whole);
    boolean version = text.at(start - 1) == '.' && text.kind(start - 2) == Chars.DIGIT;
    int end = version ? grouped : decimalsEnd(text, grouped);
    if (end == whole) {
      BigDecimal value =
          whole - start <= 9
              ? BigDecimal.valueOf(smallValue(text, start, whole))
              : new BigDecimal(text.folded(), start, whole - start);
      return new DigitRun(start, whole, value, true);
    }
    char[] digits = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (text.kind(i) == Chars.DIGIT || i == grouped) {
        digits[length++] = text.at(i);
      }
    }
    return new DigitRun(start, end, new BigDecimal(digits, 0, length), false);
  }

  /** Decimals without a digit before the point: .5. */
  private static @Nullable DigitRun decimals(SourceText text, int start) {
    int end = startsDecimals(text, start) ? decimalsEnd(text, start) : start;
    return end == start
        ? null
        : new DigitRun(start, end, new BigDecimal(text.folded(), start, end - start), false);
  }

  /**
   * Whether a number may start with the point at {@code p}: {@code $.50}, but no v.2, 1.2, ...5.
   */
  static boolean startsDecimals(SourceText text, int p) {
    char before = text.at(p - 1);
    return text.at(p) == '.'
        && text.kind(p + 1) == Chars.DIGIT
        && before != '.'
        && !Chars.isHan(before)
        && !Chars.isLatinOrDigit(before);
  }

  /** Number of code units. */
  int length() {
    return end - start;
  }

  /** Whether it may be a year: four digits, 19xx to 20xx. */
  boolean isYearLike() {
    return plain && length() == 4 && value.intValue() >= 1900 && value.intValue() < 2100;
  }

  private static int digitsEnd(SourceText text, int start) {
    int p = start;
    while (text.kind(p) == Chars.DIGIT && p - start <= MAX_DIGITS) {
      p++;
    }
    return p;
  }

  private static int smallValue(SourceText text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + text.at(i) - '0';
    }
    return value;
  }

  /** Where groups of three that continue the first digits end; {@code whole} without any. */
  private static int groupsEnd(SourceText text, int start, int whole) {
    if (whole - start > GROUP || text.at(start) == '0') {
      return whole;
    }
    char separator = text.originalAt(whole);
    if (!isSeparator(text, whole)) {
      return whole;
    }
    int p = whole;
    while (text.originalAt(p) == separator
        && isGroup(text, p + 1, GROUP)
        && p - start <= MAX_DIGITS) {
      p += 1 + GROUP;
    }
    if (p == whole && separator == ',' && whole - start <= INDIAN_GROUP) {
      return indianGroupsEnd(text, whole);
    }
    return p;
  }

  /** 12,00,000: groups of two, then one of three. */
  private static int indianGroupsEnd(SourceText text, int whole) {
    int p = whole;
    while (text.at(p) == ',' && isGroup(text, p + 1, INDIAN_GROUP) && p - whole <= MAX_DIGITS) {
      p += 1 + INDIAN_GROUP;
    }
    return p > whole && text.at(p) == ',' && isGroup(text, p + 1, GROUP) ? p + 1 + GROUP : whole;
  }

  private static boolean isSeparator(SourceText text, int p) {
    return switch (text.originalAt(p)) {
      case ',', '\'', '’', '\u2009', '\u202f', '\u00a0' -> true;
      // Between Chinese words the full-width comma separates numbers; within one it stands only
      // among full-width digits.
      case '，' -> text.originalAt(p + 1) > '9';
      case ' ' -> isGroupBlank(text, p);
      default -> false;
    };
  }

  /**
   * Whether a plain blank groups digits: in 1 234 567 and after a sign of money ($13 009). A single
   * group elsewhere (816 000 t) may be two numbers side by side (Model 3 500 km), unless it is the
   * round 000.
   */
  private static boolean isGroupBlank(SourceText text, int p) {
    int next = p + 1 + GROUP;
    if (text.originalAt(next) == ' ' && isGroup(text, next + 1, GROUP)) {
      return true;
    }
    if (text.startsWith("000", p + 1)) {
      return true;
    }
    int start = p;
    while (text.kind(start - 1) == Chars.DIGIT) {
      start--;
    }
    return Character.getType(text.at(start - 1)) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isGroup(SourceText text, int p, int length) {
    for (int i = p; i < p + length; i++) {
      if (text.kind(i) != Chars.DIGIT) {
        return false;
      }
    }
    return text.kind(p + length) != Chars.DIGIT;
  }

  /** Where the decimals end; {@code p} without any. 1.2.3 is a version or a date, no decimal. */
  private static int decimalsEnd(SourceText text, int p) {
    if (text.at(p) != '.' || text.kind(p + 1) != Chars.DIGIT) {
      return p;
    }
    int end = digitsEnd(text, p + 1);
    boolean goesOn = text.at(end) == '.' && text.kind(end + 1) == Chars.DIGIT;
    return goesOn || text.kind(end) == Chars.DIGIT ? p : end;
  }
}
