/** The one place that decides between candidates that overlap. */
@NullMarked
package io.github.hanfacts.internal.resolve;

import org.jspecify.annotations.NullMarked;
