package io.github.hanfacts.internal.lexicon;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.Resources;
import java.util.List;

/**
 * Chinese words that a fact may not cut through: words that hold a numeral (统一, 十字路口) or begin with
 * a unit or a particle of the grammars (年轻, 中关村, 后来). Generated from HanLP's core dictionary, see
 * {@code guard-words.txt}.
 */
public final class GuardWords {

  private GuardWords() {}

  /** The words, folded. */
  public static List<String> read() {
    return Resources.lines("guard-words.txt").stream()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .map(Chars::fold)
        .toList();
  }
}
