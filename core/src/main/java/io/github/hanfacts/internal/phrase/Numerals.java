package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;

/** A cheap look before a numeral is read. */
final class Numerals {

  private Numerals() {}

  /** Whether a numeral of any kind may start at {@code p}. */
  static boolean mayStart(SourceText text, int p) {
    byte kind = text.kind(p);
    return kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL || kind == Chars.LATIN;
  }
}
