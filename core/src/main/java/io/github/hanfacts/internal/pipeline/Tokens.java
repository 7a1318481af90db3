package io.github.hanfacts.internal.pipeline;

import io.github.hanfacts.Token;
import io.github.hanfacts.Tokenizer;
import io.github.hanfacts.internal.lex.Lexer;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.segment.Cutter;
import io.github.hanfacts.internal.text.SourceText;
import java.util.List;

/** The way a text takes to its tokens. Immutable and thread-safe. */
public final class Tokens {

  private final Lexer lexer;
  private final Cutter cutter;

  public Tokens(Tokenizer.Mode mode, boolean partsOfSpeech) {
    Lexicon lexicon = Lexicons.standard();
    lexer = new Lexer(lexicon);
    cutter = new Cutter(lexicon, mode, partsOfSpeech);
  }

  /** The tokens of a text in order. */
  public List<Token> of(String original) {
    SourceText text = new SourceText(original);
    return cutter.cut(text, lexer.scan(text));
  }
}
