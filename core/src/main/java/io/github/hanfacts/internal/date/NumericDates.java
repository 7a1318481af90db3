package io.github.hanfacts.internal.date;

import io.github.hanfacts.internal.resolve.Reading;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 2025-12-02, 2025/12/2, 02.12.2025, 20251202, 3/4/2025. */
final class NumericDates {
  private final Scan scan;
  private final Clocks clocks;
  private final Reading reading;

  NumericDates(Scan scan, Clocks clocks, Reading reading) {
    this.scan = scan;
    this.clocks = clocks;
    this.reading = reading;
  }

  @Nullable Phrase read(int start) {
    return null;
  }
}
