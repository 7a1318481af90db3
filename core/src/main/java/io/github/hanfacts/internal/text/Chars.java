package io.github.hanfacts.internal.text;

import java.text.Normalizer;

/**
 * What a single UTF-16 code unit is, and what it folds to: Traditional and variant forms to
 * Simplified, full-width forms to ASCII, upper case to lower. Folding never changes the length of a
 * text, so a place in the fold is a place in the original. Surrogates fold to themselves.
 */
public final class Chars {

  /** Neither letter, digit, mark nor blank: punctuation and symbols. */
  public static final byte OTHER = 0;

  /** A Han character that is no numeral. */
  public static final byte HAN = 1;

  /** A Han character that can stand in a numeral: 一 两 〇 百 万 壹 几 半. */
  public static final byte HAN_NUMERAL = 2;

  /** A Latin letter, diacritics included. */
  public static final byte LATIN = 3;

  /** An ASCII digit, or a full-width one before folding. */
  public static final byte DIGIT = 4;

  /** A blank within a line, the ideographic and the no-break space included. */
  public static final byte BLANK = 5;

  /** A line or paragraph separator. */
  public static final byte LINE = 6;

  /** A quotation mark or title mark of any shape; apostrophes included. */
  public static final byte MARK = 7;

  private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿兆京两廿卅卌几数半壹贰叁肆伍陆柒捌玖拾佰仟弌弍弎参幺";
  private static final String MARKS = "\"'“”‘’「」『』《》〈〉«»„‟‛‹›＂＇〝〞〟";

  private static final char[] FOLD = foldTable();
  private static final byte[] KIND = kinds();
  private static final byte[] SCRIPT = scripts();

  private Chars() {}

  /** The fold of one code unit. */
  public static char fold(char c) {
    return FOLD[c];
  }

  /** The class of a code unit, one of the constants above; the same for a char and its fold. */
  public static byte kind(char c) {
    return KIND[c];
  }

  /** Whether {@code c} is a Han character, numerals included. */
  public static boolean isHan(char c) {
    byte kind = KIND[c];
    return kind == HAN || kind == HAN_NUMERAL;
  }

  /**
   * What a code unit tells about the script of its text: 1 written in Traditional text only, -1 in
   * Simplified only, 0 in both or no Han character.
   */
  static int script(char c) {
    return SCRIPT[c];
  }

  /** Whether {@code c} is a Latin letter or a digit. */
  public static boolean isLatinOrDigit(char c) {
    byte kind = KIND[c];
    return kind == LATIN || kind == DIGIT;
  }

  /** The fold of a whole string; same length. */
  public static String fold(String s) {
    char[] folded = new char[s.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLD[s.charAt(i)];
    }
    return new String(folded);
  }

  private static char[] foldTable() {
    char[] fold = new char[1 << 16];
    for (int c = 0; c < fold.length; c++) {
      char lower = Character.toLowerCase((char) c);
      // Only letters that fold both ways: İ and the like keep their identity.
      fold[c] = Character.toUpperCase(lower) == c ? lower : (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      fold[c] = Character.toLowerCase((char) (c - '！' + '!'));
    }
    fold['\u3000'] = ' ';
    for (String line : Resources.lines("fold.tsv")) {
      if (line.length() > 2 && line.charAt(1) == '\t') {
        for (int i = 2; line.charAt(i) != '\t'; i++) {
          fold[line.charAt(i)] = line.charAt(0);
        }
      }
    }
    foldCompatible(fold, '\u2e80', '\u2fd5'); // radicals, as copied from PDF files
    foldCompatible(fold, '\uf900', '\ufaff'); // compatibility ideographs
    foldCompatible(fold, '￠', '￦'); // full-width signs of money
    return fold;
  }

  /** Folds the chars of a block over the one char that Unicode holds them compatible with. */
  private static void foldCompatible(char[] fold, char first, char last) {
    for (char c = first; c <= last; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (plain.length() == 1) {
        fold[c] = fold[plain.charAt(0)];
      }
    }
  }

  /**
   * What each char tells about the script of its text: positive Traditional, negative Simplified.
   */
  private static byte[] scripts() {
    byte[] scripts = new byte[1 << 16];
    for (String line : Resources.lines("fold.tsv")) {
      if (line.length() > 2 && line.charAt(1) == '\t') {
        int variantsEnd = line.indexOf('\t', 2);
        scripts[line.charAt(0)] = -1;
        for (int i = 2; i < variantsEnd; i++) {
          scripts[line.charAt(i)] = 1;
        }
        for (int i = variantsEnd + 1; i < line.length(); i++) {
          scripts[line.charAt(i)] = 0;
        }
      }
    }
    return scripts;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kindOf((char) c);
    }
    for (int i = 0; i < NUMERALS.length(); i++) {
      kinds[NUMERALS.charAt(i)] = HAN_NUMERAL;
    }
    for (int i = 0; i < MARKS.length(); i++) {
      kinds[MARKS.charAt(i)] = MARK;
    }
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kinds[FOLD[c]];
    }
    return kinds;
  }

  private static byte kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return LINE;
    }
    if (c == '\t' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c)) {
      return BLANK;
    }
    if (c == '〇' || c == '々') {
      return HAN;
    }
    if (Character.isLetter(c)) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script == Character.UnicodeScript.HAN) {
        return HAN;
      }
      return script == Character.UnicodeScript.LATIN ? LATIN : OTHER;
    }
    return OTHER;
  }
}
