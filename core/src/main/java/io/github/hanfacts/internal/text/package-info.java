/** The source text: the caller's string, its same-length fold, paragraphs and sentences. */
@NullMarked
package io.github.hanfacts.internal.text;

import org.jspecify.annotations.NullMarked;
