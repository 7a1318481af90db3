package io.github.hanfacts.internal.number;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Modifiers beside a number or a date: 约 超过 不到 {@code more than} before it, 以上 左右 多 {@code or so}
 * after it. Where several stand in a row the outermost counts.
 */
public final class Modifiers {

  /** More words in a row than this are no modifiers of one expression. */
  private static final int LONGEST_CHAIN = 3;

  private static final int LONGEST_BLANK = 2;

  /**
   * Words before an expression. A row without a modifier is a word that only ends like one: 最近, 条约;
   * being longer, it wins over 近 and 约.
   */
  private static final WordList<Optional<Mod>> BEFORE =
      WordList.of(
          "modifiers-before.tsv", WordClass.MODIFIER_BEFORE, List.of("mod"), Modifiers::mod);

  /** Words after an expression. */
  private static final WordList<Optional<Mod>> AFTER =
      WordList.of("modifiers-after.tsv", WordClass.MODIFIER_AFTER, List.of("mod"), Modifiers::mod);

  private Modifiers() {}

  static List<WordList<?>> lists() {
    return List.of(BEFORE, AFTER);
  }

  private static Optional<Mod> mod(Row row) {
    return row.has("mod") ? Optional.of(row.constant("mod", Mod.class)) : Optional.empty();
  }

  /**
   * The modifiers that end right before {@code start}, blanks passed over: from the first one's
   * start to the last one's end, with the meaning of the first, which is the outermost. Null
   * without any.
   */
  public static @Nullable Found<Mod> before(Lexicon lexicon, SourceText text, int start) {
    Found<Mod> outermost = null;
    int edge = start;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      int end = text.skipBlanksBack(edge);
      if (edge - end > LONGEST_BLANK) {
        break;
      }
      Found<Optional<Mod>> found = lexicon.findBefore(text, end, BEFORE);
      if (found == null || found.meaning().isEmpty() || lexicon.straddles(text, found.start())) {
        break;
      }
      int innermostEnd = outermost == null ? end : outermost.end();
      outermost = new Found<>(found.start(), innermostEnd, found.meaning().get());
      edge = found.start();
    }
    return outermost;
  }

  /**
   * The modifiers that start right after {@code end}, one blank passed over: from the first one's
   * start to the last one's end, with the meaning of the last, which is the outermost. Null without
   * any.
   */
  public static @Nullable Found<Mod> after(Lexicon lexicon, SourceText text, int end) {
    Found<Mod> outermost = null;
    int edge = end;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      int start = text.kind(edge) == Chars.BLANK ? edge + 1 : edge;
      Found<Optional<Mod>> found = lexicon.find(text, start, AFTER);
      if (found == null || found.meaning().isEmpty() || lexicon.straddles(text, found.end())) {
        break;
      }
      int innermostStart = outermost == null ? start : outermost.start();
      outermost = new Found<>(innermostStart, found.end(), found.meaning().get());
      edge = found.end();
    }
    return outermost;
  }
}
