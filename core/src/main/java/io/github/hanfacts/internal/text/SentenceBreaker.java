package io.github.hanfacts.internal.text;

import io.github.hanfacts.internal.text.SentenceWords.Role;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where sentences begin, in Chinese and English. A sentence ends
 *
 * <ul>
 *   <li>after 。！？ and after ! and ? that no word goes on behind;
 *   <li>after a full stop that ends no abbreviation, number, initial or list number;
 *   <li>at a line end, so that a headline without a full stop is a sentence of its own.
 * </ul>
 *
 * <p>What stands between a pair of quotation marks or brackets is not broken: “好。走吧！”他说。 is one
 * sentence. Closing marks stay with their sentence, blanks open the next one.
 */
final class SentenceBreaker {

  /** A pair further apart than this holds sentences of its own; also bounds a wrong pairing. */
  private static final int MAX_PAIR = 1000;

  /** The chars that {@link #ends} looks at. */
  private static final BitSet MAY_END = new BitSet();

  static {
    "。｡\n\r\u2028\u2029\u0085!?….".chars().forEach(MAY_END::set);
  }

  private final SourceText text;
  private final int length;

  /** For an opening mark the place of its closing mark, else 0. */
  private final int[] closing;

  private int[] starts = new int[16];
  private int count = 1;

  private SentenceBreaker(SourceText text) {
    this.text = text;
    this.length = text.length();
    this.closing = Pairs.closing(text, MAX_PAIR);
  }

  static int[] starts(SourceText text) {
    SentenceBreaker breaker = new SentenceBreaker(text);
    breaker.run();
    return Arrays.copyOf(breaker.starts, breaker.count);
  }

  private void run() {
    char[] chars = text.folded();
    int sentence = 0;
    int i = 0;
    while (i < length) {
      if (!MAY_END.get(chars[i]) && closing[i] == 0) {
        i++;
        continue;
      }
      int end;
      if (closing[i] > 0) {
        end = endsWithPair(sentence, i) ? closing[i] + 1 : -1;
        i = closing[i] + 1;
      } else {
        end = ends(i) ? i + 1 : -1;
        i++;
      }
      if (end < 0) {
        continue;
      }
      while (end < length && (isCloser(end) || ends(end))) {
        end++;
      }
      if (end < length) {
        add(end);
      }
      sentence = end;
      i = end;
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  private boolean ends(int i) {
    return switch (text.at(i)) {
      case '。', '｡', '\n', '\r', '\u2028', '\u2029', '\u0085' -> true;
      case '!', '?' -> text.originalAt(i) > '\u007f' || endsWithCry(i);
      case '…' -> endsWithEllipsis(i + 1);
      case '.' ->
          text.at(i + 1) == '.' || text.at(i - 1) == '.'
              ? endsWithEllipsis(i + 1)
              : endsWithFullStop(i);
      default -> false;
    };
  }

  /** An ASCII mark ends no sentence in a?b=c and in Yahoo! said. */
  private boolean endsWithCry(int i) {
    return !Chars.isLatinOrDigit(text.at(i + 1))
        && !Character.isLowerCase(text.originalAt(text.skipBlanks(i + 1)));
  }

  /** 他走了…… at the end of a line, wait... What: what goes on behind dots is the same sentence. */
  private boolean endsWithEllipsis(int after) {
    int follow = text.skipBlanks(after);
    return text.kind(follow) == Chars.LINE
        || follow > after && Character.isUpperCase(text.originalAt(follow));
  }

  /**
   * Whether a sentence that began at {@code sentence} ends with the pair opened at {@code open}:
   * the last mark inside has to end one, and no attribution may follow.
   */
  private boolean endsWithPair(int sentence, int open) {
    int close = closing[open];
    int last = close - 1;
    while (last > open && isCloser(last)) {
      last--;
    }
    char mark = text.at(last);
    boolean full = mark == '。' || mark == '.' && !isAbbreviation(last);
    boolean cry = mark == '!' || mark == '?' || mark == '…';
    if (!full && !cry) {
      return false;
    }
    int follow = text.skipBlanks(close + 1);
    char next = text.originalAt(follow);
    if (text.kind(follow) == Chars.LINE || closing.length > follow && closing[follow] > 0) {
      return true;
    }
    boolean alone = text.skipBlanks(sentence) == open;
    if (Chars.isHan(next)) {
      if (text.kind(open) != Chars.MARK) {
        return alone; // （没有人说话。）会议结束 against 公告（见附录。）已经发布
      }
      // “好。”他说 and 喊“好！”的人 go on; 他说：“好！”会议结束 does not.
      char before = text.at(text.skipBlanksBack(open) - 1);
      return !alone && (full || before == ':' || before == ',');
    }
    return Character.isUpperCase(next) && (full || !alone);
  }

  private boolean endsWithFullStop(int i) {
    int next = i + 1;
    while (next < length && isCloser(next)) {
      next++;
    }
    byte after = text.kind(next);
    if (after == Chars.LINE) {
      return !isListNumber(i);
    }
    if (after != Chars.BLANK) {
      return Chars.isHan(text.at(i - 1)) && Chars.isHan(text.at(next));
    }
    int follow = text.skipBlanks(next);
    byte kind = text.kind(follow);
    if (kind == Chars.LINE) {
      return true;
    }
    String word = wordBefore(i);
    if (SentenceWords.is(word, Role.TITLE)
        || kind == Chars.DIGIT && SentenceWords.is(word, Role.NUMBER)
        || isListNumber(i)) {
      return false;
    }
    boolean abbreviated =
        SentenceWords.isAbbreviation(word)
            || word.indexOf('.') > 0
            || word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (abbreviated && Character.isUpperCase(text.originalAt(follow))) {
      return SentenceWords.is(wordAt(follow), Role.OPENER);
    }
    return Character.isUpperCase(text.originalAt(follow))
        || !abbreviated && kind == Chars.DIGIT
        || kind == Chars.MARK
        || Chars.isHan(text.at(follow));
  }

  /** Whether the full stop at {@code i} follows an enumerator at the head of a line: 1. or a. */
  private boolean isListNumber(int i) {
    int start = i;
    while (start > 0 && i - start <= 3 && Chars.isLatinOrDigit(text.at(start - 1))) {
      start--;
    }
    boolean number = text.kind(start) == Chars.DIGIT;
    return start < i
        && (number ? i - start <= 2 : i - start == 1)
        && text.kind(text.skipBlanksBack(start) - 1) == Chars.LINE;
  }

  private boolean isAbbreviation(int i) {
    return SentenceWords.isAbbreviation(wordBefore(i));
  }

  /** The letters, with full stops inside, before the full stop at {@code i}; bounded. */
  private String wordBefore(int i) {
    int start = i;
    while (start > 0
        && i - start < 12
        && (text.kind(start - 1) == Chars.LATIN
            || text.at(start - 1) == '.' && text.kind(start - 2) == Chars.LATIN)) {
      start--;
    }
    return text.slice(start, i);
  }

  private String wordAt(int start) {
    int end = start;
    while (end - start < 12 && text.kind(end) == Chars.LATIN) {
      end++;
    }
    return text.slice(start, end);
  }

  private boolean isCloser(int i) {
    return switch (text.at(i)) {
      case '”', '’', '」', '』', '》', '〉', '\'', ')', ']', '】' -> true;
      case '"' -> closing[i] == 0;
      default -> false;
    };
  }
}
