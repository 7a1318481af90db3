package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

/**
 * Words of the source text at their place.
 *
 * @param start index of the first UTF-16 code unit
 * @param end index after the last UTF-16 code unit
 * @param text the source text between them
 */
public record Mention(int start, int end, String text) {

  public Mention {
    requireNonNull(text, "text");
    Spans.check(start, end, text);
  }
}
