package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

/** The check that every fact makes of its offsets. */
final class Spans {

  private Spans() {}

  static void check(int start, int end, String text) {
    requireNonNull(text, "text");
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException(
          "[" + start + ", " + end + ") does not hold the " + text.length() + " chars of the text");
    }
  }

  static void checkCore(int start, int end, Span core) {
    if (core.start() < start || core.end() > end) {
      throw new IllegalArgumentException(
          "core " + core + " outside of [" + start + ", " + end + ")");
    }
  }
}
