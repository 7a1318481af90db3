package io.github.hanfacts.internal.quote;

import io.github.hanfacts.QuoteFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote being put together. */
final class Draft {

  final QuoteFact.Type type;
  int start;
  int end;
  final List<Piece> parts = new ArrayList<>();
  @Nullable Source source;
  @Nullable Cue cue;
  boolean nested;
  final String rule;

  Draft(QuoteFact.Type type, int start, int end, String rule) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.rule = rule;
  }

  /** A quote all of whose words stand in marks. */
  static Draft direct(List<Piece> parts, String rule) {
    Draft draft =
        new Draft(QuoteFact.Type.DIRECT, parts.get(0).start, parts.get(parts.size() - 1).end, rule);
    draft.addAll(parts);
    return draft;
  }

  /** Claims pieces as verbatim parts. */
  void addAll(List<Piece> pieces) {
    for (Piece piece : pieces) {
      parts.add(piece);
      piece.taken = true;
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    }
  }

  Draft by(@Nullable Source source, @Nullable Cue cue) {
    this.source = source;
    this.cue = cue;
    return this;
  }
}
