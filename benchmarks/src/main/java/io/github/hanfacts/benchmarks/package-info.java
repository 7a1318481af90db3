/** How fast, one class a question. */
@NullMarked
package io.github.hanfacts.benchmarks;

import org.jspecify.annotations.NullMarked;
