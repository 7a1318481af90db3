/** The way a text takes through the rooms. */
@NullMarked
package io.github.hanfacts.internal.pipeline;

import org.jspecify.annotations.NullMarked;
