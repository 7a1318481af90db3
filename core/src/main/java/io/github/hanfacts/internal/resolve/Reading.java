package io.github.hanfacts.internal.resolve;

import io.github.hanfacts.Document;
import io.github.hanfacts.Language;
import io.github.hanfacts.internal.lex.LexedText;
import java.util.Optional;

/**
 * One document being read: what the grammars see and what resolution may use.
 *
 * @param document the document as given
 * @param language its language, given or counted
 * @param lexed the text with its lexemes
 * @param region ISO 3166 code that a bare 元 or $ and the order of day and month follow; empty to
 *     take it from the text
 * @param vagueDates whether words like 目前 come out as dates
 */
public record Reading(
    Document document,
    Language language,
    LexedText lexed,
    Optional<String> region,
    boolean vagueDates) {}
