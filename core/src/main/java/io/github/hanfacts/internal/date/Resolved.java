package io.github.hanfacts.internal.date;

import io.github.hanfacts.DateFact;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a meaning comes to in its document.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 * @param from first moment, null where open or unknown
 * @param to the moment after the last, null where open or unknown
 * @param stretch the calendar that the story goes on from; null where there is none
 * @param fromContext whether document or story completed it
 */
record Resolved(
    DateFact.Type type,
    String value,
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    @Nullable Stretch stretch,
    boolean fromContext) {

  static Resolved of(Stretch stretch, boolean fromContext) {
    return new Resolved(
        stretch.grain().isClock() ? DateFact.Type.TIME : DateFact.Type.DATE,
        stretch.value(),
        stretch.from(),
        stretch.to(),
        stretch,
        fromContext);
  }

  static Resolved unplaced(DateFact.Type type, String value) {
    return new Resolved(type, value, null, null, null, false);
  }
}
