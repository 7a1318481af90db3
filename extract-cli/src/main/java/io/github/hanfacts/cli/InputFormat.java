package io.github.hanfacts.cli;

import java.util.Locale;

/** How documents lie in a file. */
enum InputFormat {
  /** The file is one document. */
  TEXT(".txt"),
  /** Each line is one document: {@code {"id", "text", "date"?, "lang"?}}. */
  JSONL(".jsonl");

  private static final String PACKED = ".gz";

  private final String suffix;

  InputFormat(String suffix) {
    this.suffix = suffix;
  }

  /** Whether a file of this name is of this format, packed or not. */
  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(suffix) || lower.endsWith(suffix + PACKED);
  }

  /** Whether a file of this name is packed by gzip. */
  static boolean isPacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  /** The format that the name of a file tells; text where it tells none. */
  static InputFormat of(String name) {
    return JSONL.fits(name) ? JSONL : TEXT;
  }
}
