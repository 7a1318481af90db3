/** The command line. */
@NullMarked
package io.github.hanfacts.cli;

import org.jspecify.annotations.NullMarked;
