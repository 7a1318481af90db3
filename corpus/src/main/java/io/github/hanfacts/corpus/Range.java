package io.github.hanfacts.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A stretch of an article's text, written {@code [start, end]} in the gold.
 *
 * @param start the first UTF-16 unit
 * @param end the UTF-16 unit after the last
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Range(int start, int end) {}
