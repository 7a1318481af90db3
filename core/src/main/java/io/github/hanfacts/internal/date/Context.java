package io.github.hanfacts.internal.date;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may be resolved against.
 *
 * @param document when the document was written; null when unknown
 * @param clock whether the hour of the document is known
 * @param near the last date of the same or the previous sentence; null without one
 * @param told the same where it has its own year, in the past: whose year a bare month takes over
 * @param sentence the last date of the same sentence; null without one
 * @param day the last day (or time) told in this paragraph or the one before; null without one
 * @param before what 三年前 counts from where it does not count from the document: a past date of the
 *     same paragraph, in this sentence or the last; null without one
 * @param after what 三年后 counts from likewise: the last past date of this paragraph or the one
 *     before; null without one
 * @param far the last date of the story anywhere before; null without one
 * @param future whether the clause is about the future (将, will)
 */
record Context(
    @Nullable LocalDateTime document,
    boolean clock,
    @Nullable Stretch near,
    @Nullable Stretch told,
    @Nullable Stretch sentence,
    @Nullable Stretch day,
    @Nullable Stretch before,
    @Nullable Stretch after,
    @Nullable Stretch far,
    boolean future) {

  /** What deictic words count from: the document, or where it has no date the story. */
  @Nullable LocalDateTime now() {
    return document != null ? document : far != null ? far.from() : null;
  }
}
