package io.github.hanfacts.internal.pipeline;

import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Language;
import io.github.hanfacts.internal.amount.Amounts;
import io.github.hanfacts.internal.date.Dates;
import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lex.Lexer;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.phrase.NumberPhrases;
import io.github.hanfacts.internal.quantity.Quantities;
import io.github.hanfacts.internal.quote.Quotes;
import io.github.hanfacts.internal.resolve.Candidate;
import io.github.hanfacts.internal.resolve.Overlaps;
import io.github.hanfacts.internal.resolve.Reading;
import io.github.hanfacts.internal.text.Scripts;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * text → lexemes → candidates of each kind → overlap → resolution → facts. Immutable and
 * thread-safe: all state belongs to one call.
 */
public final class Pipeline {

  private static final Comparator<Fact> IN_TEXT_ORDER =
      Comparator.comparingInt(Fact::start)
          .thenComparing(Comparator.comparingInt(Fact::end).reversed());

  private final Lexicon lexicon;
  private final Lexer lexer;

  public Pipeline() {
    this.lexicon = Lexicons.standard();
    this.lexer = new Lexer(lexicon);
  }

  /** The facts of the wanted kinds in one document. */
  public Extraction extract(
      Document document, Set<Fact.Kind> kinds, Optional<String> region, boolean vagueDates) {
    SourceText text = new SourceText(document.text());
    Language language = document.language().orElseGet(() -> Scripts.languageOf(text));
    LexedText lexed = new LexedText(text, lexer.scan(text), lexicon, lexer.numerals());
    Reading reading = new Reading(document, language, lexed, region, vagueDates);
    List<Fact> facts = new ArrayList<>();
    if (kinds.contains(Fact.Kind.DATE)
        || kinds.contains(Fact.Kind.AMOUNT)
        || kinds.contains(Fact.Kind.QUANTITY)) {
      List<Candidate> candidates = new ArrayList<>();
      Dates.propose(reading, candidates);
      NumberPhrases.propose(lexed, candidates);
      List<Candidate> kept = Overlaps.choose(candidates);
      if (kinds.contains(Fact.Kind.DATE)) {
        Dates.resolve(reading, kept, facts);
      }
      if (kinds.contains(Fact.Kind.AMOUNT)) {
        Amounts.resolve(reading, kept, facts);
      }
      if (kinds.contains(Fact.Kind.QUANTITY)) {
        Quantities.resolve(reading, kept, facts);
      }
    }
    if (kinds.contains(Fact.Kind.QUOTE)) {
      Quotes.find(reading, facts);
    }
    facts.sort(IN_TEXT_ORDER);
    return new Extraction(document, language, facts);
  }
}
