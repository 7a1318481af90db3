package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A token of a text, made by a {@link Tokenizer}. In 雷军2025年卖出5万辆 there are 雷军 and 卖出 (Han words),
 * 2025年 (a date), 5万 (a number) and 辆 (a unit); in {@code Lei paid $5.} there are two Latin words,
 * a symbol, a number and a mark, with blanks between.
 *
 * @param start index of the first UTF-16 code unit in the text as given
 * @param end index after the last code unit, greater than {@code start}
 * @param text the text between them, unchanged
 * @param kind what it is
 * @param partOfSpeech its part of speech where the tokenizer was asked for them and knows it: a tag
 *     of the People's Daily corpus ({@code v}, {@code nr}) for Chinese, of the Penn Treebank
 *     ({@code VBD}) for English
 * @param name what it names, where the tokenizer was asked for names and takes it for one
 */
public record Token(
    int start,
    int end,
    String text,
    Kind kind,
    Optional<String> partOfSpeech,
    Optional<Name> name) {

  /** Checks that there is a text between the ends. */
  public Token {
    requireNonNull(kind, "kind");
    requireNonNull(partOfSpeech, "partOfSpeech");
    requireNonNull(name, "name");
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException(
          "no token: \"" + text + "\" at [" + start + ", " + end + ")");
    }
  }

  /** Where the token stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** What a token is. */
  public enum Kind {
    /** A word in Han characters. */
    HAN_WORD,
    /**
     * A word in Latin letters, with the digits, dots and apostrophes inside it: SU7, U.S., don't.
     */
    LATIN_WORD,
    /** A word in another script. */
    OTHER_WORD,
    /** A number in digits or Han numerals, with its magnitude: 1.6万亿, 三百五十, 1,000, 5m. */
    NUMBER,
    /** A date or time of day in digits or Han numerals: 2025年12月, 2025-12-03, 9:30. */
    DATE,
    /** A unit, currency or classifier behind a number: 公里, 美元, 辆, km, %. */
    UNIT,
    /** A punctuation mark, or a run of the same such as ……. */
    PUNCTUATION,
    /** Any other sign: $, +, ™, an emoji. */
    SYMBOL,
    /** A run of blanks and line ends. */
    SPACE
  }

  /** What a name names. */
  public enum Name {
    /** A person. */
    PERSON,
    /** A place. */
    PLACE,
    /** An organisation. */
    ORGANISATION
  }
}
