package io.github.hanfacts;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose facts stood in square brackets; a backslash lets a bracket be a bracket.
 *
 * @param text the text without the brackets
 * @param spans where they stood
 */
record Marked(String text, List<Span> spans) {

  static Marked parse(String source, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '\\' && i + 1 < marked.length() && "[]".indexOf(marked.charAt(i + 1)) >= 0) {
        text.append(marked.charAt(++i));
      } else if (c == '[' && open < 0) {
        open = text.length();
      } else if (c == ']' && open >= 0) {
        spans.add(new Span(open, text.length()));
        open = -1;
      } else {
        text.append(c);
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException(source + ": bracket left open in " + marked);
    }
    return new Marked(text.toString(), spans);
  }
}
