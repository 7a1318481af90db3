/**
 * Word lists read from TSV resources into one trie; strict, with errors that name file and line.
 */
@NullMarked
package io.github.hanfacts.internal.lexicon;

import org.jspecify.annotations.NullMarked;
