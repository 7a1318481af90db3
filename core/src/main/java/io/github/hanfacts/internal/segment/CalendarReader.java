package io.github.hanfacts.internal.segment;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;

/**
 * Where a date or time of day ends that is written in numbers: 2025年12月3日, 二〇二五年, 12月, 2025-12-03,
 * 9:30. Only the shape counts here, so that a tokenizer keeps it whole; what it means is the date
 * room's matter.
 */
final class CalendarReader {

  private static final char YEAR = '年';
  private static final char MONTH = '月';
  private static final char DAY = '日';
  private static final char DAY_SPOKEN = '号';

  private CalendarReader() {}

  /** The end of the date that starts at {@code start}, or {@code start} where none does. */
  static int end(SourceText text, int start) {
    byte before = text.kind(start - 1);
    if (before == Chars.DIGIT || before == Chars.HAN_NUMERAL) {
      return start;
    }
    int end = withParticles(text, start);
    return end == start && text.kind(start) == Chars.DIGIT ? withMarks(text, start) : end;
  }

  /** The end of one number with its particle, 2025年 or 十二月, or {@code start}. */
  static int partEnd(SourceText text, int start) {
    byte before = text.kind(start - 1);
    int q = numberEnd(text, start);
    boolean part =
        q > start
            && before != Chars.DIGIT
            && before != Chars.HAN_NUMERAL
            && follows(text, '\0', text.at(q), start, q);
    return part ? q + 1 : start;
  }

  private static int withParticles(SourceText text, int start) {
    int end = start;
    int p = start;
    char last = 0;
    while (last != DAY) {
      int q = numberEnd(text, p);
      char particle = text.at(q);
      if (q == p || !follows(text, last, particle, p, q)) {
        break;
      }
      last = particle == DAY_SPOKEN ? DAY : particle;
      p = q + 1;
      end = p;
    }
    return end;
  }

  private static boolean follows(SourceText text, char last, char particle, int p, int q) {
    return switch (particle) {
      case YEAR -> last == 0 && isYear(text, p, q);
      case MONTH -> last != MONTH && isUpTo(text, p, q, 12);
      case DAY -> isUpTo(text, p, q, 31) && (last == MONTH || text.kind(p) == Chars.DIGIT);
      case DAY_SPOKEN -> last == MONTH && isUpTo(text, p, q, 31);
      default -> false;
    };
  }

  /** Four digits, or two to four Han digits read one by one; 十年 and 三百年 are durations. */
  private static boolean isYear(SourceText text, int p, int q) {
    if (text.kind(p) == Chars.DIGIT) {
      return q - p == 4;
    }
    for (int i = p; i < q; i++) {
      if ("〇零一二三四五六七八九".indexOf(text.at(i)) < 0) {
        return false;
      }
    }
    return q - p == 2 || q - p == 4;
  }

  private static boolean isUpTo(SourceText text, int p, int q, int most) {
    int value = 0;
    for (int i = p; i < q; i++) {
      char c = text.at(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : "〇一二三四五六七八九".indexOf(c);
      if (digit >= 0) {
        value = value % 10 == 0 && value > 0 && c > '9' ? value + digit : value * 10 + digit;
      } else if (c == '十') {
        value = value == 0 ? 10 : value * 10;
      } else {
        return false;
      }
    }
    return value >= 1 && value <= most && q - p <= 3;
  }

  /** The end of the digits, or of the Han numerals, at {@code p}; bounded. */
  private static int numberEnd(SourceText text, int p) {
    byte kind = text.kind(p);
    int q = p;
    if (kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL) {
      while (q - p < 5 && text.kind(q) == kind) {
        q++;
      }
    }
    return q;
  }

  /** 2025-12-03, 2025/12/3, 3/12/2025, 9:30, 09:30:15. */
  private static int withMarks(SourceText text, int start) {
    int first = digitsEnd(text, start);
    char mark = text.at(first);
    if (mark != '-' && mark != '/' && mark != '.' && mark != ':' || first - start > 4) {
      return start;
    }
    int second = digitsEnd(text, first + 1);
    int secondLength = second - first - 1;
    boolean third = text.at(second) == mark && text.kind(second + 1) == Chars.DIGIT;
    int end = third ? digitsEnd(text, second + 1) : second;
    int thirdLength = third ? end - second - 1 : 0;
    if (Chars.isLatinOrDigit(text.at(end)) || text.at(end) == mark && mark != '.') {
      return start;
    }
    int firstLength = first - start;
    if (mark == ':') {
      boolean time = firstLength <= 2 && secondLength == 2 && (!third || thirdLength == 2);
      return time ? end : start;
    }
    boolean yearFirst = firstLength == 4 && isPart(secondLength) && isPart(thirdLength);
    boolean yearLast =
        mark != '.' && isPart(firstLength) && isPart(secondLength) && thirdLength == 4;
    return third && (yearFirst || yearLast) ? end : start;
  }

  private static boolean isPart(int length) {
    return length == 1 || length == 2;
  }

  private static int digitsEnd(SourceText text, int p) {
    int q = p;
    while (q - p <= 4 && text.kind(q) == Chars.DIGIT) {
      q++;
    }
    return q;
  }
}
