/** Annotated news articles, the test data of every other module. Knows nothing of the library. */
@NullMarked
package io.github.hanfacts.corpus;

import org.jspecify.annotations.NullMarked;
