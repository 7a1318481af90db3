/** Dates, times, durations and sets: grammar, then resolution against document and story. */
@NullMarked
package io.github.hanfacts.internal.date;

import org.jspecify.annotations.NullMarked;
