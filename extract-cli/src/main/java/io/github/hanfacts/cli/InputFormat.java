package io.github.hanfacts.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How documents lie in a file. */
enum InputFormat {
  /** The file is one document. */
  TEXT(".txt", ".text"),
  /** Each line is one document: {@code {"id", "text", "date"?, "lang"?}}. */
  JSONL(".jsonl", ".ndjson"),
  /** The file is a page of the web that holds one document. */
  HTML(".html", ".htm");

  private static final String PACKED = ".gz";

  private final String suffix;
  private final String otherSuffix;

  InputFormat(String suffix, String otherSuffix) {
    this.suffix = suffix;
    this.otherSuffix = otherSuffix;
  }

  /** Whether a file of this name is of this format, packed or not. */
  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = isPacked(lower) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    return bare.endsWith(suffix) || bare.endsWith(otherSuffix);
  }

  /** Whether a file of this name is packed by gzip. */
  static boolean isPacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  /** The format that the name of a file tells; empty where it tells none. */
  static Optional<InputFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.fits(name)).findFirst();
  }
}
