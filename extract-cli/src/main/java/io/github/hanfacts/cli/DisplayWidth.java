package io.github.hanfacts.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns of a terminal a text takes: two for a wide character, none for a combining one
 * (Unicode Standard Annex 11; ambiguous characters count as narrow).
 */
final class DisplayWidth {

  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default ->
          switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
          };
    };
  }

  /** The text with blanks after it, up to {@code columns}. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /**
   * The text on one line and not wider than {@code columns}: line ends and other controls become
   * blanks, what is too long ends in an ellipsis.
   */
  static String fit(String text, int columns) {
    StringBuilder line = new StringBuilder();
    int width = 0;
    int endWithEllipsis = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int shown = printable(codePoint);
      width += of(shown);
      if (width > columns) {
        line.setLength(endWithEllipsis);
        return line.append(ELLIPSIS).toString();
      }
      line.appendCodePoint(shown);
      if (width < columns) {
        endWithEllipsis = line.length();
      }
    }
    return line.toString();
  }

  private static int printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE -> 0xFFFD;
      default -> codePoint;
    };
  }
}
