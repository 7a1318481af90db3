/** Amounts of money. */
@NullMarked
package io.github.hanfacts.internal.amount;

import org.jspecify.annotations.NullMarked;
