package io.github.hanfacts.internal.pipeline;

import io.github.hanfacts.Span;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where the two ends of a date range meet, for writers that show the ends apart. */
public final class RangeConnector {

  private RangeConnector() {}

  /**
   * The connector of a range with the blanks around it: 至 in 2018年至2020年, {@code to} in March to
   * May. A word counts before a dash, since a dash may belong to an end (2018-01-02至2018-02-03);
   * empty where several could be the one.
   *
   * @param range the text of a date
   */
  public static Optional<Span> in(String range) {
    SourceText text = new SourceText(range);
    Map<String, List<Span>> words = new HashMap<>();
    Map<String, List<Span>> marks = new HashMap<>();
    int i = 1;
    while (i < text.length()) {
      long match = Lexicons.standard().match(text, i, WordClass.DATE_CONNECTOR.bit());
      if (match == Lexicon.NONE) {
        i++;
        continue;
      }
      int end = Lexicon.end(match);
      String surface = text.fold(i, end);
      Map<String, List<Span>> sort = Character.isLetter(surface.charAt(0)) ? words : marks;
      sort.computeIfAbsent(surface, s -> new ArrayList<>())
          .add(new Span(text.skipBlanksBack(i), text.skipBlanks(end)));
      i = end;
    }
    return single(words.isEmpty() ? marks : words)
        .filter(found -> found.start() > 0 && found.end() < text.length());
  }

  private static Optional<Span> single(Map<String, List<Span>> found) {
    List<Span> once =
        found.values().stream().filter(spans -> spans.size() == 1).map(s -> s.get(0)).toList();
    return once.size() == 1 ? Optional.of(once.get(0)) : Optional.empty();
  }
}
