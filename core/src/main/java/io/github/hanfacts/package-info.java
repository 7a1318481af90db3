/**
 * Dates, amounts, quantities and quotes out of Chinese and English news, as typed records with
 * exact offsets.
 *
 * <p>{@link io.github.hanfacts.FactExtractor} is the entrance; {@code Tokenizer} is the floor it
 * stands on, public for those who want words only. All offsets in this package are UTF-16 code
 * units into the text exactly as the caller gave it, half open: {@code text.substring(fact.start(),
 * fact.end())} is the fact's text.
 */
@NullMarked
package io.github.hanfacts;

import org.jspecify.annotations.NullMarked;
