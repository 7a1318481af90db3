package io.github.hanfacts.internal.lexicon;

import io.github.hanfacts.internal.text.Chars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Chinese words that a fact may not cut through: words that hold a numeral (统一, 十字路口) or begin with
 * a unit or a particle of the grammars (年轻, 中关村, 后来). Generated from HanLP's core dictionary, see
 * {@code guard-words.txt}.
 */
public final class GuardWords {

  private static final String RESOURCE = "/hanfacts/guard-words.txt";

  private GuardWords() {}

  /** The words, folded. */
  public static List<String> read() {
    try (InputStream in = GuardWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(Chars::fold)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
