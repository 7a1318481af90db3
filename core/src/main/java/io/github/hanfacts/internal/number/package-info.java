/** Numerals, Chinese and English, as exact decimals and intervals. */
@NullMarked
package io.github.hanfacts.internal.number;

import org.jspecify.annotations.NullMarked;
