package io.github.hanfacts.cli;

import java.util.Locale;

/** How documents lie in a file. */
enum InputFormat {
  /** The file is one document. */
  TEXT(".txt"),
  /** Each line is one document: {@code {"id", "text", "date"?, "lang"?}}. */
  JSONL(".jsonl");

  private final String suffix;

  InputFormat(String suffix) {
    this.suffix = suffix;
  }

  /** Whether a file of this name is of this format. */
  boolean fits(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(suffix);
  }

  /** The format that the name of a file tells; text where it tells none. */
  static InputFormat of(String name) {
    return JSONL.fits(name) ? JSONL : TEXT;
  }
}
