package io.github.hanfacts.internal.pipeline;

import io.github.hanfacts.Token;
import io.github.hanfacts.Tokenizer;
import io.github.hanfacts.internal.lex.Lexer;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.segment.Cutter;
import io.github.hanfacts.internal.segment.EnglishModels;
import io.github.hanfacts.internal.text.SourceText;
import java.util.List;
import java.util.Optional;

/** The way a text takes to its tokens. Immutable and thread-safe. */
public final class Tokens {

  private final Lexer lexer;
  private final Cutter cutter;
  private final Optional<EnglishModels> english;

  /** Tokens in a mode; with OpenNLP's models for English where they are wanted. */
  public Tokens(Tokenizer.Mode mode, boolean partsOfSpeech, boolean englishModels) {
    Lexicon lexicon = Lexicons.standard();
    lexer = new Lexer(lexicon);
    cutter = new Cutter(lexicon, mode, partsOfSpeech);
    english = englishModels ? Optional.of(EnglishModels.get(partsOfSpeech)) : Optional.empty();
  }

  /** The tokens of a text in order. */
  public List<Token> of(String original) {
    SourceText text = new SourceText(original);
    List<Token> tokens = cutter.cut(text, lexer.scan(text));
    return english.isPresent() ? english.get().refine(text, tokens) : tokens;
  }
}
