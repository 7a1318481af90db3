package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import io.github.hanfacts.internal.pipeline.Tokens;
import java.util.List;

/**
 * Cuts Chinese and English text into tokens, in any script: Simplified, Traditional, mixed and
 * mechanically converted text is cut at the same places.
 *
 * <pre>{@code
 * Tokenizer tokenizer = Tokenizer.create();
 * tokenizer.tokenize("小米2025年交付超过5万辆。"); // 小米 2025年 交付 超过 5万 辆 。
 * tokenizer.tokenize("It paid US$5m.");            // It, blank, paid, blank, US, $, 5m, .
 * }</pre>
 *
 * <p>The tokens tile the text: every code unit is in exactly one of them. Numbers and dates stay
 * whole. Immutable and thread-safe: create one and share it. It never throws, whatever the text
 * holds. The first one built of a mode reads its dictionaries.
 */
public final class Tokenizer {

  private final Tokens tokens;

  private Tokenizer(Builder builder) {
    tokens = new Tokens(builder.mode, builder.partsOfSpeech, builder.englishModels);
  }

  /** A tokenizer in the mode {@link Mode#WORDS}, without parts of speech. */
  public static Tokenizer create() {
    return builder().build();
  }

  /** A builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The tokens of a text in order, blanks included; empty for the empty text. */
  public List<Token> tokenize(String text) {
    return tokens.of(requireNonNull(text, "text"));
  }

  /** How Chinese between numbers is cut. */
  public enum Mode {
    /** The longest word of the dictionary at each place: fastest and roughest. */
    FAST,
    /** The likeliest words by a bigram model. */
    WORDS,
    /**
     * As {@link #WORDS}, with names of persons and new words of two characters that the dictionary
     * does not hold.
     */
    NAMES,
    /**
     * As the hand-segmented corpora cut (SIGHAN bakeoffs, Universal Dependencies): names are whole,
     * digits and unit are two words (2025 年), numbers in Han numerals one. Word F1 is measured in
     * this mode.
     */
    CORPUS
  }

  /** Settings of a tokenizer. Not thread-safe; {@link #build()} may be called again and again. */
  public static final class Builder {

    private Mode mode = Mode.WORDS;
    private boolean partsOfSpeech;
    private boolean englishModels;

    private Builder() {}

    /** How Chinese is cut; {@link Mode#WORDS} by default. */
    public Builder mode(Mode wanted) {
      mode = requireNonNull(wanted, "mode");
      return this;
    }

    /** Whether tokens carry their part of speech; off by default. */
    public Builder partsOfSpeech(boolean wanted) {
      partsOfSpeech = wanted;
      return this;
    }

    /**
     * Whether OpenNLP's English models are used too: words end where its tokenizer ends them as
     * well and, with {@link #partsOfSpeech}, carry a part of speech in the tags of Universal
     * Dependencies. Some thousand times slower on English text; off by default.
     *
     * <p>The models are no dependency of this library. Add {@code opennlp-models-tokenizer-en} and
     * {@code opennlp-models-pos-en} 1.3.0 of {@code org.apache.opennlp}.
     */
    public Builder englishModels(boolean wanted) {
      englishModels = wanted;
      return this;
    }

    /**
     * A tokenizer with these settings.
     *
     * @throws IllegalStateException if the English models are wanted and not on the class path
     */
    public Tokenizer build() {
      return new Tokenizer(this);
    }
  }
}
