package io.github.hanfacts.internal.lex;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.number.NumeralReader;
import io.github.hanfacts.internal.text.SourceText;

/**
 * What every grammar reads: the text, its lexemes, and the means to look further beside them.
 *
 * @param text the source text and its fold
 * @param lexemes what the scan found
 * @param lexicon all words
 * @param numerals reads a numeral at any place
 */
public record LexedText(
    SourceText text, Lexemes lexemes, Lexicon lexicon, NumeralReader numerals) {}
