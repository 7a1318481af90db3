package io.github.hanfacts.internal.quote;

import io.github.hanfacts.Fact;
import io.github.hanfacts.Mention;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Span;
import io.github.hanfacts.Speaker;
import io.github.hanfacts.Speaker.Form;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the sources of the drafts over the document and makes the facts. */
final class Speakers {

  /** A pronoun looks no further back than this. */
  private static final int REACH = 3000;

  private static final String DEMONSTRATIVES = "这该此";

  private final Scene scene;
  private final SourceText text;

  Speakers(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
  }

  /** Adds the facts of all drafts. */
  void resolve(List<Fact> facts) {
    scene.drafts.sort(
        Comparator.comparingInt(
            (Draft draft) -> draft.source == null ? draft.start : draft.source.start()));
    for (Draft draft : scene.drafts) {
      if (draft.source != null && draft.source.isPerson()) {
        scene.names.noteSource(draft.source.nameStart());
      }
    }
    String organisation = null;
    for (Draft draft : scene.drafts) {
      Optional<Speaker> speaker = Optional.empty();
      Source source = draft.source;
      if (source != null) {
        String name = nameOf(source, organisation);
        if (source.form() == Form.ORGANISATION) {
          organisation = name;
        }
        speaker =
            Optional.of(
                new Speaker(
                    Optional.of(mention(source.start(), source.end())),
                    Optional.ofNullable(name),
                    Optional.of(source.form())));
      }
      facts.add(fact(draft, speaker));
    }
  }

  private @Nullable String nameOf(Source source, @Nullable String organisation) {
    String phrase = text.slice(source.nameStart(), source.nameEnd());
    return switch (source.form()) {
      case NAME -> scene.names.full(phrase);
      case TITLED_NAME -> {
        String full = scene.names.full(phrase);
        // 李女士, of whom nothing more is known.
        yield full.length() > 1 ? full : text.slice(source.start(), source.end());
      }
      case PRONOUN -> antecedent(source, organisation);
      case DOCUMENT -> document(source, phrase);
      default -> phrase;
    };
  }

  /** 这份文件: the 《title》 named last before it. */
  private String document(Source source, String phrase) {
    if (DEMONSTRATIVES.indexOf(text.at(source.start())) < 0) {
      return phrase;
    }
    Piece title = scene.marks.titleBefore(source.start(), source.start() - REACH);
    return title == null ? phrase : text.slice(title.open, title.after());
  }

  private @Nullable String antecedent(Source source, @Nullable String organisation) {
    var word = scene.word(source.start());
    Role role = word == null ? null : word.meaning();
    if (role == Role.THING_PRONOUN || role == Role.EN_THING_PRONOUN) {
      return organisation;
    }
    if (role == Role.EN_PEOPLE_PRONOUN) {
      return null;
    }
    int from = Math.max(0, source.start() - REACH);
    String near = scene.names.nearestBefore(source.start(), from, scene.marks);
    return near == null ? null : scene.names.full(near);
  }

  private QuoteFact fact(Draft draft, Optional<Speaker> speaker) {
    int start = draft.start;
    int end = draft.end;
    Cue cue = draft.cue;
    List<Span> parts =
        draft.type == QuoteFact.Type.INDIRECT
            ? List.of()
            : draft.parts.stream().map(piece -> new Span(piece.start, piece.end)).toList();
    return new QuoteFact(
        start,
        end,
        text.slice(start, end),
        draft.type,
        parts,
        speaker,
        cue == null ? Optional.empty() : Optional.of(mention(cue.start(), cue.end())),
        draft.nested,
        draft.rule);
  }

  private Mention mention(int start, int end) {
    return new Mention(start, end, text.slice(start, end));
  }
}
