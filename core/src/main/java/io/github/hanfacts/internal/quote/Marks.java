package io.github.hanfacts.internal.quote;

import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.quote.Piece.Level;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of a text in one pass, by where they stand rather than by their shape: a mark
 * that follows an open one closes it, whichever way it points. Title marks pair by shape.
 */
final class Marks {

  /** Deeper nesting than this is no language; further marks inside are text. */
  private static final int MAX_DEPTH = 4;

  private static final int OPENS = 1;
  private static final int CLOSES = -1;
  private static final int EITHER = 0;

  private final SourceText text;
  private final int[] places;
  private final List<Piece> open = new ArrayList<>();
  private final List<Piece> found = new ArrayList<>();
  private int[] opens = new int[0];
  private Piece[] byClose = new Piece[0];
  private int[] closes = new int[0];

  private Marks(SourceText text, Lexemes lexemes) {
    this.text = text;
    int[] marks = new int[lexemes.size()];
    int count = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.type(i) == Lexemes.MARK && !isApostrophe(lexemes.start(i))) {
        marks[count++] = lexemes.start(i);
      }
    }
    places = Arrays.copyOf(marks, count);
  }

  /** The pieces of a text. */
  static Marks pair(SourceText text, Lexemes lexemes) {
    Marks marks = new Marks(text, lexemes);
    marks.walk();
    marks.settle();
    return marks;
  }

  /** All pieces, titles included, by their opening mark. */
  List<Piece> pieces() {
    return found;
  }

  /** The quoting piece that opens at {@code place}, or null. */
  @Nullable Piece openingAt(int place) {
    if (text.kind(place) != Chars.MARK) {
      return null;
    }
    int at = Arrays.binarySearch(opens, place);
    return at < 0 || found.get(at).isTitle() ? null : found.get(at);
  }

  /** The piece of any level, titles included, that opens at {@code place}, or null. */
  @Nullable Piece anyOpeningAt(int place) {
    if (text.kind(place) != Chars.MARK) {
      return null;
    }
    int at = Arrays.binarySearch(opens, place);
    return at < 0 ? null : found.get(at);
  }

  /** The outermost piece, titles included, whose closing mark stands at {@code place}, or null. */
  @Nullable Piece closingAt(int place) {
    if (text.kind(place) != Chars.MARK) {
      return null;
    }
    int at = Arrays.binarySearch(closes, place);
    return at < 0 ? null : byClose[at];
  }

  /** The innermost piece, titles included, around {@code place}, or null. */
  @Nullable Piece around(int place) {
    int at = Arrays.binarySearch(opens, place);
    Piece piece = at >= 0 ? found.get(at) : at == -1 ? null : found.get(-at - 2);
    while (piece != null && piece.close <= place) {
      piece = piece.parent;
    }
    return piece;
  }

  /** The last 《title》 that opens before {@code place} and at or after {@code from}, or null. */
  @Nullable Piece titleBefore(int place, int from) {
    int at = Arrays.binarySearch(opens, place);
    for (int i = at >= 0 ? at - 1 : -at - 2; i >= 0 && opens[i] >= from; i--) {
      if (found.get(i).isTitle()) {
        return found.get(i);
      }
    }
    return null;
  }

  /**
   * The pieces with those before them that open a paragraph each and are left open: a quote of
   * several paragraphs, closed once.
   */
  List<Piece> withOpenBefore(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    List<Piece> all = pieces;
    Piece first = pieces.get(0);
    int at = Arrays.binarySearch(opens, first.open);
    for (int i = at - 1; i >= 0; i--) {
      Piece before = found.get(i);
      if (before.isTitle() || before.parent != null) {
        continue;
      }
      if (before.closed || before.taken || !isBlank(before.close, first.open)) {
        break;
      }
      all = new ArrayList<>(all);
      all.add(0, before);
      first = before;
    }
    return all;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.kind(i) != Chars.BLANK && text.kind(i) != Chars.LINE) {
        return false;
      }
    }
    return true;
  }

  private void walk() {
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      if (!open.isEmpty()) {
        int line = lineEnd(last, place);
        if (line >= 0 && !(isOnlyCloser(place) && hasQuoteOpen())) {
          endAll(line);
        }
      }
      last = place;
      read(i, place);
    }
    if (!open.isEmpty()) {
      endAll(text.paragraphEnd(last));
    }
  }

  private void read(int i, int place) {
    char c = text.at(place);
    switch (c) {
      case '《', '〈' -> open(place, Level.TITLE);
      case '》', '〉' -> closeLevel(place, Level.TITLE);
      case '«', '»' -> readQuote(i, place, Level.OUTER, c == '«' ? OPENS : CLOSES);
      default -> readQuote(i, place, levelOf(c), shapeOf(c));
    }
  }

  private void readQuote(int i, int place, Level level, int shape) {
    Piece same = openOf(level);
    if (same == null) {
      if (shape == CLOSES && closesOther(i, place, level)) {
        return;
      }
      if (opensHere(i, place, level, shape)) {
        open(place, level);
      }
      return;
    }
    if (shape == OPENS || (shape == EITHER && !canClose(place) && canOpen(place))) {
      if (shape == OPENS && closesTwiceNext(i, level)) {
        open(place, level);
      } else if (pointsWrong(place)) {
        close(place, same);
      } else {
        discard(same);
        open(place, level);
      }
      return;
    }
    if (level == Level.INNER && isPossessive(i, place)) {
      return;
    }
    close(place, same);
  }

  /** Whether a mark of this shape may open a piece where nothing of its level is open. */
  private boolean opensHere(int i, int place, Level level, int shape) {
    if (!canOpen(place)) {
      return false;
    }
    char c = text.at(place);
    boolean latin = text.kind(place + 1) == Chars.LATIN || text.kind(place + 1) == Chars.DIGIT;
    boolean afterLetter = Chars.isLatinOrDigit(text.at(place - 1));
    if (shape == CLOSES) {
      // ”A“ at the head of a clause; a closing mark after a letter is a stray one.
      return !afterLetter && !Chars.isHan(text.at(place - 1)) && !(c == '’' && latin);
    }
    if (level == Level.INNER && shape == EITHER) {
      return !afterLetter && closesLater(i, place);
    }
    return !(afterLetter && latin && shape == EITHER);
  }

  /** “A’ and ‘A”: a closing mark of the other level ends a piece when no better one follows. */
  private boolean closesOther(int i, int place, Level level) {
    Piece other = openOf(level == Level.OUTER ? Level.INNER : Level.OUTER);
    if (other == null || canOpen(place) && !canClose(place)) {
      return false;
    }
    if (level == Level.INNER) {
      int next = i + 1 < places.length ? places[i + 1] : -1;
      boolean better = next >= 0 && shapeOf(text.at(next)) != OPENS && lineEnd(place, next) < 0;
      if (better || text.kind(place - 1) == Chars.LATIN) {
        return false;
      }
    }
    close(place, other);
    return true;
  }

  /** Whether two closing marks of a level come before the next opening one: this one nests. */
  private boolean closesTwiceNext(int i, Level level) {
    int closers = 0;
    for (int k = i + 1; k < places.length && k < i + 8 && closers < 2; k++) {
      char c = text.at(places[k]);
      if (isTitleMark(c) || levelOf(c) != level) {
        continue;
      }
      if (shapeOf(c) != CLOSES) {
        return false;
      }
      closers++;
    }
    return closers == 2 && open.size() < MAX_DEPTH;
  }

  /**
   * A single opening mark needs a closing one before the next opening one, else it elides letters.
   */
  private boolean closesLater(int i, int place) {
    for (int k = i + 1; k < places.length && k < i + 8; k++) {
      int next = places[k];
      char c = text.at(next);
      if (c != '\'' && c != '’') {
        continue;
      }
      if (canClose(next) && !canOpen(next)) {
        return lineEnd(place, next) < 0;
      }
      if (!canClose(next)) {
        return false;
      }
    }
    return false;
  }

  /** {@code carmakers' plan} inside single marks, when another mark can close them. */
  private boolean isPossessive(int i, int place) {
    char c = text.at(place);
    if ((c != '’' && c != '\'')
        || text.at(place - 1) != 's'
        || text.kind(place + 1) != Chars.BLANK
        || text.kind(place + 2) != Chars.LATIN) {
      return false;
    }
    return closesLater(i, place);
  }

  private boolean isApostrophe(int place) {
    char c = text.at(place);
    if (c != '\'' && c != '’' && c != '‘') {
      return false;
    }
    boolean before = Chars.isLatinOrDigit(text.at(place - 1));
    boolean after = Chars.isLatinOrDigit(text.at(place + 1));
    // don't, O'Neill; '90s
    return before && after || !before && c != '‘' && text.kind(place + 1) == Chars.DIGIT;
  }

  /** Whether this mark stands where only a closing mark can: after text, before none. */
  private boolean isOnlyCloser(int place) {
    char c = text.at(place);
    if (isTitleMark(c)) {
      return false;
    }
    int shape = shapeOf(c);
    return shape == CLOSES
        ? !canOpen(place) || canClose(place)
        : shape == EITHER && canClose(place) && !canOpen(place);
  }

  /** Text follows directly. */
  private boolean canOpen(int place) {
    char c = text.at(place + 1);
    byte kind = text.kind(place + 1);
    if (kind == Chars.BLANK) {
      return shapeOf(text.at(place)) == OPENS
          || text.kind(text.skipBlanksBack(place) - 1) == Chars.LINE;
    }
    return kind != Chars.LINE && !isClosingPunctuation(c);
  }

  /** Text comes directly before. */
  private boolean canClose(int place) {
    byte kind = text.kind(place - 1);
    char c = text.at(place - 1);
    if (kind == Chars.BLANK) {
      byte next = text.kind(place + 1);
      return shapeOf(text.at(place)) == CLOSES
          || next == Chars.LINE
          || next == Chars.BLANK
          || isClosingPunctuation(text.at(place + 1));
    }
    return kind != Chars.LINE && c != '(' && c != ':';
  }

  /** An opening shape that can only close: “A“ before punctuation, a blank or a line end. */
  private boolean pointsWrong(int place) {
    if (!canClose(place)) {
      return false;
    }
    byte kind = text.kind(place + 1);
    return kind == Chars.LINE
        || kind == Chars.BLANK && text.kind(place - 1) != Chars.BLANK
        || isClosingPunctuation(text.at(place + 1))
        || isSentenceEnd(text.at(place - 1));
  }

  static boolean isSentenceEnd(char c) {
    return c == '。' || c == '!' || c == '?' || c == '…' || c == '.' || c == '．';
  }

  private static boolean isClosingPunctuation(char c) {
    return switch (c) {
      case '。', ',', '、', ';', ':', '.', '!', '?', ')', ']', '…', '》', '〉' -> true;
      default -> false;
    };
  }

  private void open(int place, Level level) {
    if (open.size() >= MAX_DEPTH) {
      return;
    }
    Piece piece = new Piece(place, level);
    open.add(piece);
    found.add(piece);
  }

  private void closeLevel(int place, Level level) {
    Piece piece = openOf(level);
    if (piece != null) {
      close(place, piece);
    }
  }

  /** Closes a piece; what was opened inside it and left open is no piece. */
  private void close(int place, Piece piece) {
    while (!open.isEmpty()) {
      Piece top = open.remove(open.size() - 1);
      if (top == piece) {
        top.close = place;
        top.closed = true;
        return;
      }
    }
  }

  private void discard(Piece piece) {
    int at = open.indexOf(piece);
    while (open.size() > at) {
      open.remove(open.size() - 1);
    }
  }

  /** Ends all open pieces with their paragraph; the outermost quoting one stays, unclosed. */
  private void endAll(int line) {
    for (Piece piece : open) {
      if (!piece.isTitle()) {
        piece.close = line;
        break;
      }
    }
    open.clear();
  }

  private boolean hasQuoteOpen() {
    for (Piece piece : open) {
      if (!piece.isTitle()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Piece openOf(Level level) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).level == level) {
        return open.get(i);
      }
    }
    return null;
  }

  private int lineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.kind(i) == Chars.LINE) {
        return i;
      }
    }
    return -1;
  }

  /** Drops pieces that never closed properly, finds parents and trims the edges. */
  private void settle() {
    found.removeIf(piece -> piece.close < 0);
    found.removeIf(piece -> isBlank(piece));
    opens = new int[found.size()];
    List<Piece> stack = new ArrayList<>();
    List<Piece> closing = new ArrayList<>();
    for (int i = 0; i < opens.length; i++) {
      Piece piece = found.get(i);
      opens[i] = piece.open;
      while (!stack.isEmpty() && stack.get(stack.size() - 1).close <= piece.open) {
        stack.remove(stack.size() - 1);
      }
      piece.parent = stack.isEmpty() ? null : stack.get(stack.size() - 1);
      stack.add(piece);
      if (piece.closed) {
        closing.add(piece);
      }
    }
    closing.sort((a, b) -> Integer.compare(a.close, b.close));
    byClose = closing.toArray(new Piece[0]);
    closes = new int[byClose.length];
    for (int i = 0; i < closes.length; i++) {
      closes[i] = byClose[i].close;
    }
  }

  private boolean isBlank(Piece piece) {
    int start = text.skipBlanks(piece.open + 1);
    int end = text.skipBlanksBack(piece.close);
    piece.start = start;
    piece.end = end;
    return start >= end;
  }

  private static boolean isTitleMark(char c) {
    return c == '《' || c == '》' || c == '〈' || c == '〉';
  }

  private static Level levelOf(char c) {
    return switch (c) {
      case '‘', '’', '\'', '『', '』', '‹', '›', '‛' -> Level.INNER;
      default -> Level.OUTER;
    };
  }

  private static int shapeOf(char c) {
    return switch (c) {
      case '“', '‘', '「', '『', '„', '〝', '‹', '«', '‛', '‟' -> OPENS;
      case '”', '’', '」', '』', '〞', '›', '»', '〟' -> CLOSES;
      default -> EITHER;
    };
  }
}
