/** One pass over the folded text that finds the lexemes the grammars start from. */
@NullMarked
package io.github.hanfacts.internal.lex;

import org.jspecify.annotations.NullMarked;
