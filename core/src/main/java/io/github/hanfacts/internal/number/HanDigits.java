package io.github.hanfacts.internal.number;

/** What each Chinese numeral char is worth, over folded chars; financial forms included. */
final class HanDigits {

  /** The exponent of 兆, as in Taiwan, Hong Kong and the classics. */
  static final int ZHAO = 12;

  /** The exponent of 京. */
  static final int JING = 16;

  private HanDigits() {}

  /** The value of a Chinese digit char, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一', '壹', '弌', '幺' -> 1;
      case '二', '两', '贰', '弍' -> 2;
      case '三', '叁', '参', '弎' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /** Whether a char is a numeral of cheques that is more often something else: 大陆, 队伍, 收拾. */
  static boolean isAmbiguous(char c) {
    return switch (c) {
      case '陆', '伍', '参', '肆', '拾' -> true;
      default -> false;
    };
  }

  /** How many tens a char stands for that is digit and unit in one, or 0. */
  static int tens(char c) {
    return switch (c) {
      case '廿' -> 2;
      case '卅' -> 3;
      case '卌' -> 4;
      default -> 0;
    };
  }

  /** The exponent of 十, 百, 千, or 0. */
  static int smallUnit(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      default -> 0;
    };
  }

  /** The exponent of 万, 亿, 兆, 京, or 0. */
  static int bigUnit(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> ZHAO;
      case '京' -> JING;
      default -> 0;
    };
  }

  static boolean isUnit(char c) {
    return smallUnit(c) > 0 || bigUnit(c) > 0;
  }

  static boolean isZero(char c) {
    return digit(c) == 0;
  }

  /** 几 and 数: some number that nobody tells. */
  static boolean isFew(char c) {
    return c == '几' || c == '数';
  }

  /** Whether two digits in a row mean an interval: 三四, 两三, 三五. */
  static boolean isPair(int low, int high) {
    return low > 0 && (high == low + 1 || low == 3 && high == 5);
  }
}
