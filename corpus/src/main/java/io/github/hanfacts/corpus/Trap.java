package io.github.hanfacts.corpus;

import java.util.List;

/**
 * A text that looks like a fact and is none.
 *
 * @param start the first UTF-16 unit
 * @param end the UTF-16 unit after the last
 * @param text the text between them
 * @param not the kinds of fact that must not lie inside
 * @param why the annotator's reason
 */
public record Trap(int start, int end, String text, List<String> not, String why) {
  /** Copies the list. */
  public Trap {
    not = List.copyOf(not);
  }
}
