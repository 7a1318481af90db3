package io.github.hanfacts.internal.segment;

import io.github.hanfacts.Token;
import io.github.hanfacts.Token.Kind;
import io.github.hanfacts.internal.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's second opinion on English: cuts the Latin words of a sentence further and tags them.
 * Numbers, dates and everything that is not English stay as they are. Thread-safe: the models are
 * immutable, and each call has machines of its own. (OpenNLP's own thread-safe classes keep theirs
 * in thread locals, which would hold on to a class loader that is thrown away.)
 */
public final class EnglishModels {

  private static final String TOKENIZER = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** A sentence longer than this is left as it is: the models take memory by its length. */
  private static final int MAX_SENTENCE = 5_000;

  private final TokenizerModel tokenizer;
  private final Optional<POSModel> tagger;

  private EnglishModels(TokenizerModel tokenizer, Optional<POSModel> tagger) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
  }

  /**
   * The models.
   *
   * @param partsOfSpeech whether to tag
   * @throws IllegalStateException if a model is not on the class path
   */
  public static EnglishModels get(boolean partsOfSpeech) {
    try (InputStream tokens = open(TOKENIZER, "opennlp-models-tokenizer-en")) {
      return new EnglishModels(
          new TokenizerModel(tokens), partsOfSpeech ? tagger() : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<POSModel> tagger() throws IOException {
    try (InputStream tags = open(TAGGER, "opennlp-models-pos-en")) {
      return Optional.of(new POSModel(tags));
    }
  }

  private static InputStream open(String resource, String artifact) {
    InputStream in = EnglishModels.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "the English models need org.apache.opennlp:" + artifact + ":1.3.0 on the class path");
    }
    return in;
  }

  /** The tokens of a text with the English ones cut further and tagged. */
  public List<Token> refine(SourceText text, List<Token> tokens) {
    List<Token> refined = new ArrayList<>(tokens.size());
    TokenizerME cutter = new TokenizerME(tokenizer);
    int i = 0;
    while (i < tokens.size()) {
      int sentenceEnd = text.sentenceEnd(tokens.get(i).start());
      int last = i;
      boolean english = false;
      while (last < tokens.size()
          && tokens.get(last).start() < sentenceEnd
          && tokens.get(last).kind() != Kind.HAN_WORD) {
        english |= tokens.get(last++).kind() == Kind.LATIN_WORD;
      }
      if (last == i) {
        refined.add(tokens.get(i++));
        continue;
      }
      List<Token> stretch = tokens.subList(i, last);
      boolean small =
          stretch.get(stretch.size() - 1).end() - stretch.get(0).start() <= MAX_SENTENCE;
      refined.addAll(english && small ? tagged(cut(text, stretch, cutter)) : stretch);
      i = last;
    }
    return Collections.unmodifiableList(refined);
  }

  /** Cuts each Latin word where OpenNLP begins or ends a token inside it. */
  private static List<Token> cut(SourceText text, List<Token> stretch, TokenizerME cutter) {
    int start = stretch.get(0).start();
    BitSet borders = new BitSet();
    for (Span span : cutter.tokenizePos(text.slice(start, stretch.get(stretch.size() - 1).end()))) {
      borders.set(start + span.getStart());
      borders.set(start + span.getEnd());
    }
    List<Token> cut = new ArrayList<>(stretch.size());
    for (Token token : stretch) {
      int from = token.start();
      if (token.kind() == Kind.LATIN_WORD) {
        for (int p = borders.nextSetBit(from + 1);
            p > 0 && p < token.end();
            p = borders.nextSetBit(p + 1)) {
          cut.add(part(text, token, from, p));
          from = p;
        }
      }
      cut.add(from == token.start() ? token : part(text, token, from, token.end()));
    }
    return cut;
  }

  private static Token part(SourceText text, Token whole, int start, int end) {
    boolean word = text.slice(start, end).chars().anyMatch(Character::isLetterOrDigit);
    return new Token(
        start,
        end,
        text.slice(start, end),
        word ? Kind.LATIN_WORD : Kind.PUNCTUATION,
        whole.partOfSpeech(),
        whole.name());
  }

  private List<Token> tagged(List<Token> tokens) {
    if (tagger.isEmpty()) {
      return tokens;
    }
    String[] words =
        tokens.stream()
            .filter(token -> token.kind() != Kind.SPACE)
            .map(Token::text)
            .toArray(String[]::new);
    String[] tags = new POSTaggerME(tagger.get()).tag(words);
    List<Token> tagged = new ArrayList<>(tokens.size());
    int next = 0;
    for (Token token : tokens) {
      if (token.kind() == Kind.SPACE) {
        tagged.add(token);
        continue;
      }
      tagged.add(
          new Token(
              token.start(),
              token.end(),
              token.text(),
              token.kind(),
              Optional.of(tags[next++]),
              token.name()));
    }
    return tagged;
  }
}
