package io.github.hanfacts;

import java.math.BigDecimal;

/** Writes numbers out in words, for tests that read them back. */
final class WrittenNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String[] BIG = {"", "万", "亿", "兆"};
  private static final String SIMPLE = DIGITS + "十百千";
  private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖拾佰仟";

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] MAGNITUDES = {
    "", " thousand", " million", " billion", " trillion", " quadrillion"
  };

  private WrittenNumbers() {}

  /** 一万零三百零五; below 10^16. */
  static String chinese(long n) {
    if (n == 0) {
      return "零";
    }
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int section = 3; section >= 0; section--) {
      int value = (int) (n / power(4 * section) % 10_000);
      for (int place = 3; place >= 0; place--) {
        int digit = value / (int) power(place) % 10;
        if (digit == 0) {
          gap = out.length() > 0;
          continue;
        }
        if (gap) {
          out.append('零');
          gap = false;
        }
        if (!(digit == 1 && place == 1 && out.length() == 0)) {
          out.append(DIGITS.charAt(digit));
        }
        out.append(PLACES[place]);
      }
      if (value > 0) {
        out.append(BIG[section]);
      }
    }
    return out.toString();
  }

  /** 壹万零叁佰零伍; below 10^16. */
  static String financial(long n) {
    StringBuilder out = new StringBuilder();
    String simple = chinese(n);
    for (int i = 0; i < simple.length(); i++) {
      int at = SIMPLE.indexOf(simple.charAt(i));
      out.append(at < 0 ? simple.charAt(i) : FINANCIAL.charAt(at));
    }
    return out.toString();
  }

  /** 三点一四. */
  static String chinese(BigDecimal n) {
    String[] parts = n.toPlainString().split("\\.", 2);
    StringBuilder out = new StringBuilder(chinese(Long.parseLong(parts[0]))).append('点');
    for (int i = 0; i < parts[1].length(); i++) {
      out.append(DIGITS.charAt(parts[1].charAt(i) - '0'));
    }
    return out.toString();
  }

  /** Ten thousand three hundred and five. */
  static String english(long n) {
    if (n == 0) {
      return SMALL[0];
    }
    StringBuilder out = new StringBuilder();
    for (int section = 5; section >= 0; section--) {
      int value = (int) (n / power(3 * section) % 1000);
      if (value > 0) {
        out.append(out.length() == 0 ? "" : " ").append(section(value)).append(MAGNITUDES[section]);
      }
    }
    return out.toString();
  }

  private static String section(int n) {
    String tail =
        n % 100 == 0
            ? ""
            : n % 100 < 20
                ? SMALL[n % 100]
                : TENS[n % 100 / 10] + (n % 10 == 0 ? "" : "-" + SMALL[n % 10]);
    if (n < 100) {
      return tail;
    }
    return SMALL[n / 100] + " hundred" + (tail.isEmpty() ? "" : " and " + tail);
  }

  /** 1,234,567. */
  static String grouped(long n) {
    StringBuilder out = new StringBuilder(Long.toString(n));
    for (int i = out.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
