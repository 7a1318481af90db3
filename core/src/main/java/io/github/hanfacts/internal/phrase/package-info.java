/** Numbers with everything that belongs to them: unit, currency, range, modifiers, rate. */
@NullMarked
package io.github.hanfacts.internal.phrase;

import org.jspecify.annotations.NullMarked;
