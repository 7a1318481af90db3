package io.github.hanfacts.cli;

import io.github.hanfacts.DateFact;
import io.github.hanfacts.Span;
import io.github.hanfacts.internal.pipeline.RangeConnector;
import java.util.List;
import java.util.Optional;

/** Takes a date of the value {@code A/B} apart into its two ends. */
final class DateRange {

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
    Optional<Span> connector = slash < 0 ? Optional.empty() : RangeConnector.in(date.text());
    if (connector.isEmpty()) {
      return List.of(new End(date.start(), date.end(), date.value()));
    }
    return List.of(
        new End(
            date.start(), date.start() + connector.get().start(), date.value().substring(0, slash)),
        new End(
            date.start() + connector.get().end(), date.end(), date.value().substring(slash + 1)));
  }
}
