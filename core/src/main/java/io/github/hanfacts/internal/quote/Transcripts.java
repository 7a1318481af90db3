package io.github.hanfacts.internal.quote;

import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Speaker.Form;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.quote.QuoteWords.CueClass;
import io.github.hanfacts.internal.quote.QuoteWords.Strength;
import io.github.hanfacts.internal.quote.QuoteWords.TitleKind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a conversation, each after the name of its speaker and a colon (记者：…), and marked pieces
 * right after a name and a colon (雷军：“…”).
 */
final class Transcripts {

  private static final int LONGEST_LABEL = 24;

  private final Scene scene;
  private final SourceText text;
  private @Nullable BitSet claimed;

  Transcripts(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
  }

  /** Adds the lines of conversations to the drafts. */
  void find() {
    List<Draft> lines = new ArrayList<>();
    int n = text.length();
    for (int start = 0; start < n; ) {
      int end = text.paragraphEnd(start);
      Draft line = line(text.skipBlanks(start), end);
      if (line != null) {
        if (line.rule.equals("name-colon-piece")) {
          scene.drafts.add(line);
        } else {
          lines.add(line);
        }
      }
      start = end + 1;
    }
    // One line with a colon is a heading; two are a conversation.
    if (lines.size() > 1) {
      scene.drafts.addAll(lines);
    }
  }

  /** The places that other quotes hold. */
  private BitSet claimed() {
    if (claimed == null) {
      claimed = new BitSet(text.length());
      for (Draft draft : scene.drafts) {
        claimed.set(draft.start, draft.end);
      }
    }
    return claimed;
  }

  private @Nullable Draft line(int start, int end) {
    int colon = start;
    while (colon < end && colon - start <= LONGEST_LABEL && text.at(colon) != ':') {
      byte kind = text.kind(colon);
      char c = text.at(colon);
      if (kind == Chars.MARK || c == ',' || c == '。' || c == '!' || c == '?' || c == ';') {
        return null;
      }
      colon++;
    }
    int from = text.skipBlanks(colon + 1);
    int label = text.skipBlanksBack(Math.min(colon, end));
    if (text.at(colon) != ':' || from >= end || label <= start) {
      return null;
    }
    if (scene.lexicon.matchBefore(text, label, WordClass.CUE.bit()) != Lexicon.NONE) {
      return null; // 雷军说：“…” has a cue before its colon, and 雷军说 is no name
    }
    Source source = source(start, label);
    if (source == null) {
      return null;
    }
    Cue cue = new Cue(colon, colon + 1, CueClass.SPEECH, Strength.MARKS, true);
    Piece piece = scene.marks.openingAt(from);
    if (piece != null) {
      boolean whole = !piece.taken && text.skipBlanks(piece.after()) >= end;
      return whole ? Draft.direct(List.of(piece), "name-colon-piece").by(source, cue) : null;
    }
    int last = text.skipBlanksBack(end);
    int claimed = claimed().nextSetBit(from);
    if (claimed >= 0 && claimed < last) {
      return null;
    }
    Piece spoken = new Piece(colon, Piece.Level.OUTER);
    spoken.start = from;
    spoken.end = last;
    spoken.close = last;
    Draft draft = new Draft(QuoteFact.Type.DIRECT, from, last, "transcript");
    draft.addAll(List.of(spoken));
    return draft.by(source, cue);
  }

  /** The label of a line as a source: a role, a known name, or capitals; null for a heading. */
  private @Nullable Source source(int start, int end) {
    if (scene.names.endAt(start) == end) {
      return Source.of(start, end, Form.NAME);
    }
    Lexicon.Found<TitleKind> title = scene.lexicon.findBefore(text, end, QuoteWords.TITLES);
    if (title != null && title.start() == start) {
      return Source.of(start, end, Form.NOUN);
    }
    if (Chars.isHan(text.at(start))) {
      Source source = new ChineseSources(scene).phrase(start, end, false);
      return source != null && source.isPerson() ? source : null;
    }
    for (int i = start; i < end; i++) {
      if (text.kind(i) == Chars.LATIN && !Character.isUpperCase(text.originalAt(i))) {
        return null;
      }
    }
    return text.kind(start) == Chars.LATIN ? Source.of(start, end, Form.NAME) : null;
  }
}
