package io.github.hanfacts.internal.quote;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.quote.QuoteWords.CueWord;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words of a text; words that only hold one (小说, 据说, 渠道) are left out. */
final class Cues {

  private static final long NOT_A_CUE = WordClass.NOT_A_CUE.bit();
  private static final long WORDS =
      WordClass.set(
          WordClass.TITLE, WordClass.ORGANISATION, WordClass.ADVERBIAL, WordClass.QUOTE_WORD);
  private static final int LONGEST_GUARD = 5;
  private static final char ATTRIBUTIVE = '的';
  private static final char PASSIVE = '被';
  private static final String BRACKETS = "】〕)";
  private static final char NOMINALISER = '所';

  private final SourceText text;
  private final Lexicon lexicon;

  private Cues(LexedText lexed) {
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
  }

  /** The cues of a text in order; none overlap. */
  static List<Cue> find(LexedText lexed) {
    return new Cues(lexed).all(lexed.lexemes());
  }

  private List<Cue> all(Lexemes lexemes) {
    List<Cue> cues = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.type(i) != Lexemes.WORD || lexemes.start(i) < from) {
        continue;
      }
      if (!lexicon.is(lexemes.word(i), WordClass.CUE)) {
        continue;
      }
      Cue cue = at(lexemes.start(i), lexemes.end(i), lexemes.word(i));
      if (cue == null) {
        continue;
      }
      Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
      if (last != null
          && last.end() == cue.start()
          && cue.chinese()
          && cue.end() - cue.start() < 3) {
        // 强调 + 说, 发文 + 表示: one reporting word; 通知 + 说: a document and its cue.
        Lexicon.Found<Role> noun = lexicon.find(text, last.start(), QuoteWords.WORDS);
        boolean document = noun != null && noun.meaning() == Role.DOCUMENT;
        cues.set(
            cues.size() - 1,
            document ? cue : new Cue(last.start(), cue.end(), cue.type(), cue.strength(), true));
      } else {
        cues.add(cue);
      }
      from = cue.end();
    }
    return cues;
  }

  private @Nullable Cue at(int start, int end, int word) {
    CueWord chinese = lexicon.meaning(word, QuoteWords.CUES_ZH);
    if (chinese == null) {
      CueWord english = lexicon.meaning(word, QuoteWords.CUES_EN);
      return english == null || isPartOfCompound(start, end)
          ? null
          : new Cue(start, end, english.type(), english.strength(), false);
    }
    char before = text.at(start - 1);
    if (text.at(end) == ATTRIBUTIVE
        || before == PASSIVE
        || BRACKETS.indexOf(text.at(end)) >= 0
        || before == NOMINALISER && !isWordBefore(start - 1, start)
        || isGuarded(start, end)) {
      return null;
    }
    return new Cue(start, end, chinese.type(), chinese.strength(), true);
  }

  /** {@code so-called}, {@code read-only}. */
  private boolean isPartOfCompound(int start, int end) {
    return text.at(start - 1) == '-' && Chars.isLatinOrDigit(text.at(start - 2))
        || text.at(end) == '-' && Chars.isLatinOrDigit(text.at(end + 1));
  }

  /** 大学说 is no 学说: another word begins before {@code from} and ends where the cue starts. */
  private boolean isWordBefore(int from, int start) {
    long word = lexicon.matchBefore(text, start, WORDS);
    return word != Lexicon.NONE && Lexicon.end(word) < from;
  }

  /** 王建国道 is no 国道: a name of two or three characters fills the clause before the cue. */
  private boolean isNameBefore(int from, int start) {
    int clause = start;
    while (clause > start - LONGEST_GUARD && Chars.isHan(text.at(clause - 1))) {
      clause--;
    }
    Lexicon.Found<Boolean> surname = lexicon.find(text, clause, QuoteWords.SURNAMES);
    return surname != null
        && clause < from
        && start - surname.end() >= 1
        && start - surname.end() <= 2
        && !Chars.isHan(text.at(clause - 1));
  }

  private boolean isGuarded(int start, int end) {
    for (int from = start; from >= Math.max(0, start - LONGEST_GUARD); from--) {
      long match = lexicon.match(text, from, NOT_A_CUE);
      if (match != Lexicon.NONE && Lexicon.end(match) > start) {
        if (Lexicon.end(match) > end
            || from < start && !isWordBefore(from, start) && !isNameBefore(from, start)) {
          return true;
        }
      }
    }
    return false;
  }
}
