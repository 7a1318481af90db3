package io.github.hanfacts.internal.quote;

import org.jspecify.annotations.Nullable;

/** A marked piece of text: from an opening mark to its closing mark or the end of its paragraph. */
final class Piece {

  /** Which pair of marks a piece stands in, by what they do rather than by their shape. */
  enum Level {
    /** “ ” 「 」 " */
    OUTER,
    /** ‘ ’ 『 』 ' */
    INNER,
    /** 《 》 〈 〉 */
    TITLE
  }

  final int open;
  final Level level;

  /** Place of the closing mark, or the end of the paragraph when there is none. */
  int close = -1;

  /** Whether a closing mark was found. */
  boolean closed;

  /** The piece that this one stands in. */
  @Nullable Piece parent;

  /** The first and last verbatim character, blanks at the edges outside. */
  int start;

  int end;

  /** Whether some quote has claimed it. */
  boolean taken;

  Piece(int open, Level level) {
    this.open = open;
    this.level = level;
  }

  /** The place after the closing mark. */
  int after() {
    return closed ? close + 1 : close;
  }

  boolean isTitle() {
    return level == Level.TITLE;
  }
}
