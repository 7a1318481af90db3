package io.github.hanfacts.cli;

import io.github.hanfacts.DateFact;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a date of the value {@code A/B} apart into its two ends. */
final class DateRange {

  /**
   * What stands between the ends. Takes 2018年<b>至</b>2020年, May 1 <b>to</b> May 3; not 12月<b>到</b>
   * at an edge, nor the to of October.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<=\\S)\\s{0,4}(?:[至到~～〜]|\\b(?:to|through|until|till|and)\\b)\\s{0,4}(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** Takes 9:30<b>-</b>18:30; which of 2018-01-02-2018-02-03 it is cannot be told. */
  private static final Pattern DASH =
      Pattern.compile("(?<=\\S)\\s{0,4}[-－‐–—―]{1,2}\\s{0,4}(?=\\S)");

  private DateRange() {}

  /**
   * One end of a range, or a date that is none.
   *
   * @param start index of the first UTF-16 code unit in the document
   * @param end index after the last UTF-16 code unit in the document
   * @param value its TIMEX3 value
   */
  record End(int start, int end, String value) {}

  /** Both ends in the order of the text; the whole date where they cannot be told apart. */
  static List<End> ends(DateFact date) {
    int slash = date.value().indexOf('/');
    Optional<MatchResult> connector = slash < 0 ? Optional.empty() : connector(date.text());
    if (connector.isEmpty()) {
      return List.of(new End(date.start(), date.end(), date.value()));
    }
    return List.of(
        new End(
            date.start(), date.start() + connector.get().start(), date.value().substring(0, slash)),
        new End(
            date.start() + connector.get().end(), date.end(), date.value().substring(slash + 1)));
  }

  private static Optional<MatchResult> connector(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    List<MatchResult> found = words.isEmpty() ? DASH.matcher(text).results().toList() : words;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
