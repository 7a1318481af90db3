package io.github.hanfacts.internal.pipeline;

import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lex.Lexer;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What the scan saw in a text, in words: for people who ask why a fact was found, or was not. */
public final class Explanation {

  private final SourceText text;
  private final Lexicon lexicon;
  private final Lexemes lexemes;

  private Explanation(SourceText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.lexemes = new Lexer(lexicon).scan(text);
  }

  /** The explanation of a text; scans it again. */
  public static Explanation of(String text) {
    return new Explanation(new SourceText(text), Lexicons.standard());
  }

  /**
   * The lexemes that start in a stretch of the text, in order: its source text and what it is, for
   * example {@code 2025=NUMERAL 2025} or {@code 去年=DATE_WORD}.
   *
   * @param start index of the first UTF-16 code unit
   * @param end index after the last UTF-16 code unit
   */
  public List<String> lexemes(int start, int end) {
    List<String> shown = new ArrayList<>();
    for (int i = lexemes.at(start); i < lexemes.size() && lexemes.start(i) < end; i++) {
      shown.add(text.slice(lexemes.start(i), lexemes.end(i)) + "=" + meaning(i));
    }
    return shown;
  }

  private String meaning(int i) {
    return switch (lexemes.type(i)) {
      case Lexemes.NUMERAL -> "NUMERAL " + lexemes.numeral(i).range();
      case Lexemes.MARK -> "MARK";
      default -> classes(lexemes.word(i));
    };
  }

  private String classes(int word) {
    List<String> names = new ArrayList<>();
    for (WordClass wordClass : WordClass.values()) {
      if (lexicon.is(word, wordClass)) {
        names.add(wordClass.name());
      }
    }
    return String.join("|", names);
  }
}
