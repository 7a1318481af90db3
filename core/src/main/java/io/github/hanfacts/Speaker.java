package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who a quote comes from.
 *
 * @param mention the words that the cue belongs to; empty when the text does not mention the
 *     speaker at the quote
 * @param name the longest personal name of the document that the mention stands for, the 《title》 of
 *     a document, else the phrase itself; empty when unknown
 * @param form how the mention names the speaker; empty exactly when {@code mention} is
 */
public record Speaker(Optional<Mention> mention, Optional<String> name, Optional<Form> form) {

  /** How a mention names its speaker. */
  public enum Form {
    /** A bare personal name: 雷军. */
    NAME,
    /** A name with a title or an apposition: 小米集团创始人雷军, {@code Prime Minister Keir Starmer}. */
    TITLED_NAME,
    /** A pronoun: 他, {@code she}. */
    PRONOUN,
    /** A noun phrase without a name: 一位工程师, {@code the spokesman}. */
    NOUN,
    /** A company, ministry, party or other body: 国务院, {@code Reuters}. */
    ORGANISATION,
    /** A report, law or other text: 《意见》. */
    DOCUMENT,
    /** Somebody unspecified: 有人, 网友, {@code some}. */
    GENERIC
  }

  public Speaker {
    requireNonNull(mention, "mention");
    requireNonNull(name, "name");
    requireNonNull(form, "form");
    if (mention.isPresent() != form.isPresent()) {
      throw new IllegalArgumentException("a mention and its form go together");
    }
  }
}
