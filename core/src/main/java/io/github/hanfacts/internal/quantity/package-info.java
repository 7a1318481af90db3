/** Measures, counts, percentages, fractions, multiples and ordinals. */
@NullMarked
package io.github.hanfacts.internal.quantity;

import org.jspecify.annotations.NullMarked;
