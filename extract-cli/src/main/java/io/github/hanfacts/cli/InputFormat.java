package io.github.hanfacts.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How documents lie in a file. */
enum InputFormat {
  /** The file is one document. */
  TEXT(".txt"),
  /** Each line is one document: {@code {"id", "text", "date"?, "lang"?}}. */
  JSONL(".jsonl"),
  /** The file is a page of the web that holds one document. */
  HTML(".html", ".htm");

  private static final String PACKED = ".gz";

  private final List<String> suffixes;

  InputFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  /** Whether a file of this name is of this format, packed or not. */
  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = isPacked(lower) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    return suffixes.stream().anyMatch(bare::endsWith);
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
