/** Compares what was found with what people marked: precision and recall. */
@NullMarked
package io.github.hanfacts.cli.eval;

import org.jspecify.annotations.NullMarked;
