package io.github.hanfacts.internal.quote;

import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Speaker.Form;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pieces without a cue of their own that are quotes all the same: paragraphs that go on, pieces
 * right after a quote, pieces after a noun of speech.
 */
final class Continuations {

  private static final char ATTRIBUTIVE = '的';
  private static final int LONGEST_TAIL = 120;
  private static final int LONGEST_OBJECT = 6;

  private final Scene scene;
  private final SourceText text;
  private final ChineseGrammar chinese;

  Continuations(Scene scene, ChineseGrammar chinese) {
    this.scene = scene;
    this.text = scene.text;
    this.chinese = chinese;
  }

  /** Adds them to the drafts, or as parts to the drafts they continue. */
  void find() {
    scene.drafts.sort(Comparator.comparingInt((Draft draft) -> draft.start));
    List<Piece> pieces = scene.marks.pieces();
    int nextDraft = 0;
    Draft before = null;
    List<Draft> added = new ArrayList<>();
    for (Piece piece : pieces) {
      while (nextDraft < scene.drafts.size() && scene.drafts.get(nextDraft).start <= piece.open) {
        before = later(before, scene.drafts.get(nextDraft++));
      }
      if (piece.taken || piece.isTitle() || piece.parent != null || !standsAlone(piece)) {
        continue;
      }
      Draft draft = follow(piece, before, added);
      if (draft != null) {
        if (draft != before) {
          added.add(draft);
        }
        before = draft;
      }
    }
    scene.drafts.addAll(added);
  }

  private static Draft later(@Nullable Draft a, Draft b) {
    return a == null || b.end >= a.end ? b : a;
  }

  private @Nullable Draft follow(Piece piece, @Nullable Draft before, List<Draft> added) {
    if (before != null && before.end <= piece.open) {
      Piece last = before.parts.isEmpty() ? null : before.parts.get(before.parts.size() - 1);
      boolean adjacent = adjoins(before, last, piece);
      if (adjacent && last != null && !last.closed && before.type == QuoteFact.Type.DIRECT) {
        before.addAll(List.of(piece));
        return before;
      }
      if (adjacent && last != null && isSameRun(last, piece) && added.contains(before)) {
        before.addAll(List.of(piece));
        return before;
      }
      if (adjacent) {
        return Draft.direct(List.of(piece), "continued").by(before.source, null);
      }
    }
    return afterNoun(piece);
  }

  /** Whether nothing but the end of a sentence or paragraph stands between a quote and a piece. */
  private boolean adjoins(Draft before, @Nullable Piece last, Piece piece) {
    int from = last != null && last.after() > before.end ? last.after() : before.end;
    if (before.cue != null && before.cue.start() >= from) {
      // “A。”雷军说。 The words of the cue stand between.
      from = before.cue.end();
      if (before.source != null) {
        from = Math.max(from, before.source.end());
      }
      int line = text.paragraphEnd(from);
      int sentence = text.sentenceEnd(from);
      if (line < piece.open && sentence >= line && line - from < LONGEST_TAIL) {
        // he told the programme. The next paragraph goes on.
        from = line;
      }
    }
    int sentences = 0;
    for (int i = from; i < piece.open; i++) {
      char c = text.at(i);
      byte kind = text.kind(i);
      if (kind == Chars.BLANK || kind == Chars.LINE || kind == Chars.MARK) {
        continue;
      }
      if (c == '。' || c == '.' || c == ',' || c == '!' || c == '?') {
        if (++sentences > 2) {
          return false;
        }
        continue;
      }
      return false;
    }
    return true;
  }

  private boolean isSameRun(Piece last, Piece piece) {
    return text.skipBlanks(last.after()) == piece.open;
  }

  /** 外界充斥着质疑。“…”“…”: the noun of speech is the cue, its subject the source. */
  private @Nullable Draft afterNoun(Piece piece) {
    int end = text.skipBlanksBack(piece.open);
    while (end > 0 && text.kind(end - 1) == Chars.LINE) {
      end = text.skipBlanksBack(end - 1);
    }
    char c = text.at(end - 1);
    boolean stopped = c == '。' || c == ':';
    if (!stopped && !scene.endsSentence(piece) || text.kind(piece.start) == Chars.LATIN) {
      return null;
    }
    Lexicon.Found<Role> noun =
        scene.lexicon.findBefore(text, stopped ? end - 1 : end, QuoteWords.WORDS);
    if (noun == null || noun.meaning() != Role.SPEECH_NOUN) {
      return null;
    }
    int start = chinese.sentenceStart(noun.start(), 0);
    Cue told = cueBefore(start, noun.start());
    if (told != null) {
      // 雷军讲了这个故事。 “…
      Source teller = new ChineseSources(scene).find(start, told.start());
      return Draft.direct(List.of(piece), "after-noun-of-speech").by(teller, told);
    }
    Source source = new ChineseSources(scene).find(start, noun.start());
    Cue cue =
        new Cue(
            noun.start(), noun.end(), QuoteWords.CueClass.SPEECH, QuoteWords.Strength.MARKS, true);
    if (source != null
        && !source.isPerson()
        && source.form() != Form.PRONOUN
        && source.form() != Form.GENERIC) {
      source = null;
    }
    return Draft.direct(List.of(piece), "after-noun-of-speech")
        .by(source, source == null ? null : cue);
  }

  /** The cue of speech whose object ends the sentence, or null. */
  private @Nullable Cue cueBefore(int start, int noun) {
    Cue cue = scene.cueBefore(noun);
    return cue != null && cue.start() >= start && noun - cue.end() <= LONGEST_OBJECT ? cue : null;
  }

  /** Whether a piece is a sentence of its own: text neither before nor after it. */
  private boolean standsAlone(Piece piece) {
    int before = text.skipBlanksBack(piece.open);
    char c = text.at(before - 1);
    Piece left = scene.marks.closingAt(before - 1);
    Lexicon.Found<Role> noun = scene.lexicon.findBefore(text, before, QuoteWords.WORDS);
    boolean starts =
        text.kind(before - 1) == Chars.LINE
            || noun != null && noun.meaning() == Role.SPEECH_NOUN
            || Marks.isSentenceEnd(c)
            || c == ':'
            || left != null && scene.endsSentence(left);
    if (!starts || text.at(piece.after()) == ATTRIBUTIVE) {
      return false;
    }
    if (!piece.closed) {
      return true;
    }
    int after = text.skipBlanks(piece.after());
    byte kind = text.kind(after);
    char next = text.at(after);
    boolean ends = scene.endsSentence(piece) || next == '。' || next == '.' || kind == Chars.LINE;
    boolean goesOn =
        scene.endsSentence(piece)
            && kind != Chars.LINE
            && kind != Chars.MARK
            && !(next == '。' || next == '.');
    return ends && scene.isClause(piece) && (!goesOn || startsNewSentence(after));
  }

  /** Whether what follows a piece is a new sentence rather than the rest of this one. */
  private boolean startsNewSentence(int place) {
    return Chars.isHan(text.at(place)) || Character.isUpperCase(text.originalAt(place));
  }
}
