/** Quotes with their speakers. */
@NullMarked
package io.github.hanfacts.internal.quote;

import org.jspecify.annotations.NullMarked;
