package io.github.hanfacts.internal.quote;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.quote.QuoteWords.CueClass;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document while its quotes are found: what all stages read, and the drafts they add. */
final class Scene {

  private static final long PREDICATE = WordClass.PREDICATE.bit();
  private static final int MAX_TERM = 12;
  private static final int MAX_PREDICATE = 200;

  final SourceText text;
  final Lexicon lexicon;
  final Marks marks;
  final Names names;
  final List<Draft> drafts = new ArrayList<>();
  final List<Cue> cues;
  private final Map<String, Integer> marked = new HashMap<>();

  Scene(LexedText lexed, List<Cue> cues) {
    this.cues = cues;
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.marks = Marks.pair(text, lexed.lexemes());
    this.names = new Names(text, lexicon);
    for (Piece piece : marks.pieces()) {
      if (piece.end - piece.start <= MAX_TERM) {
        marked.merge(text.fold(piece.start, piece.end), 1, Integer::sum);
      }
    }
  }

  /** The role of the longest further word at {@code place}, or null. */
  Lexicon.@Nullable Found<Role> word(int place) {
    return lexicon.find(text, place, QuoteWords.WORDS);
  }

  boolean hasRole(int place, Role role) {
    Lexicon.Found<Role> found = word(place);
    return found != null && found.meaning() == role;
  }

  /** The end of the word of {@code role} at {@code place}, or -1. */
  int roleEnd(int place, Role role) {
    Lexicon.Found<Role> found = word(place);
    return found != null && found.meaning() == role ? found.end() : -1;
  }

  /** Whether the words between two places have a predicate of their own. */
  boolean hasPredicate(int start, int end) {
    int reach = Math.min(end, start + MAX_PREDICATE);
    for (int i = start; i < reach; i++) {
      if ((lexicon.starting(text.at(i)) & PREDICATE) != 0) {
        long match = lexicon.match(text, i, PREDICATE);
        if (match != Lexicon.NONE && Lexicon.end(match) <= end) {
          return true;
        }
      }
    }
    return false;
  }

  /** Han characters and Latin words between two places. */
  int weight(int start, int end) {
    int weight = 0;
    for (int i = start; i < end; i++) {
      byte kind = text.kind(i);
      if (kind == Chars.HAN || kind == Chars.HAN_NUMERAL) {
        weight++;
      } else if ((kind == Chars.LATIN || kind == Chars.DIGIT)
          && !Chars.isLatinOrDigit(text.at(i - 1))) {
        weight += 2;
      }
    }
    return weight;
  }

  /** Whether a reporting word stands between two places. */
  boolean hasCue(int from, int to) {
    int at = firstCue(from);
    while (at < cues.size() && cues.get(at).end() <= to) {
      if (cues.get(at++).type() != CueClass.SOURCE) {
        return true;
      }
    }
    return false;
  }

  /** The last reporting word that starts before {@code place}, or null. */
  @Nullable Cue cueBefore(int place) {
    int at = firstCue(place) - 1;
    return at >= 0 ? cues.get(at) : null;
  }

  /** The first reporting word that starts at or after {@code place}, or null. */
  @Nullable Cue cueAfter(int place) {
    int at = firstCue(place);
    return at < cues.size() ? cues.get(at) : null;
  }

  private int firstCue(int from) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The draft whose reported clause holds {@code place}, the last one added, or null. */
  @Nullable Draft reporting(int place) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 4); i--) {
      Draft draft = drafts.get(i);
      if (draft.start <= place && place < draft.end) {
        return draft;
      }
    }
    return null;
  }

  /** Whether a piece ends like a sentence. */
  boolean endsSentence(Piece piece) {
    return Marks.isSentenceEnd(text.at(piece.end - 1));
  }

  /** Whether a piece is at least a clause. */
  boolean isClause(Piece piece) {
    int weight = weight(piece.start, piece.end);
    return endsSentence(piece) && weight >= 2
        || weight >= 5 && hasPredicate(piece.start, piece.end)
        || weight >= 12;
  }

  /** Whether a piece is a term that the text marks more than once. */
  boolean isRepeated(Piece piece) {
    return piece.end - piece.start <= MAX_TERM
        && marked.getOrDefault(text.fold(piece.start, piece.end), 0) > 1;
  }

  /** Whether the language at a place is written in Han characters. */
  boolean isHan(int place) {
    return Chars.isHan(text.at(place));
  }
}
