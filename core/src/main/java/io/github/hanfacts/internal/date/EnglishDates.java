package io.github.hanfacts.internal.date;

import org.jspecify.annotations.Nullable;

/** English. */
final class EnglishDates {
  EnglishDates(Scan scan, Clocks clocks, NumericDates numeric) {}

  @Nullable Phrase read(int start) {
    return null;
  }
}
