package io.github.hanfacts.internal.date;

import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.resolve.Reading;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the phrases of a document in order, and remembers the dates that it has told. */
final class Story {

  /** Dates this many years before the document are history. */
  private static final int YEARS_TO_HISTORY = 10;

  /** So many of them, and so many for each recent date, make the whole text a history. */
  private static final int LEAST_OLD_DATES = 5;

  private static final int LEAST_OLD_SHARE = 4;

  /** How far back a quotation mark is looked for. */
  private static final int MOST_QUOTED = 200;

  private final Reading reading;
  private final SourceText text;
  private final @Nullable LocalDateTime document;
  private final boolean clock;
  private final boolean history;
  private @Nullable Stretch last;
  private int lastEnd = -1;
  private boolean lastFixed;
  private int read;
  private int paragraph;
  private int previous;
  private int beforePrevious;
  private @Nullable Stretch day;
  private int dayEnd = -1;

  Story(Reading reading, List<Phrase> phrases) {
    this.reading = reading;
    this.text = reading.lexed().text();
    Temporal date = reading.document().date().orElse(null);
    this.clock = date instanceof LocalDateTime;
    this.document =
        date instanceof LocalDateTime moment
            ? moment
            : date instanceof LocalDate day ? day.atStartOfDay() : null;
    this.history = isHistory(phrases);
  }

  /**
   * Whether the text tells of times long gone, as a book of history does: then a month without a
   * year is of the year told last, not of the document's.
   */
  private boolean isHistory(List<Phrase> phrases) {
    int old = 0;
    int recent = 0;
    int since = document == null ? Stretch.LAST_YEAR : document.getYear() - YEARS_TO_HISTORY;
    for (Phrase phrase : phrases) {
      Meaning meaning = phrase.meaning();
      if (meaning instanceof Meaning.Between between) {
        meaning = between.first();
      }
      if (meaning instanceof Meaning.Point point) {
        if (point.base() instanceof Meaning.Fixed fixed) {
          if (fixed.stretch().from().getYear() <= since) {
            old++;
          } else {
            recent++;
          }
        } else if (point.base() instanceof Meaning.Shift shift
            && shift.anchor() == Meaning.Anchor.DOCUMENT) {
          recent++;
        }
      }
    }
    return old >= LEAST_OLD_DATES && old >= LEAST_OLD_SHARE * recent;
  }

  /** Adds the fact that a phrase comes to, if it comes to any. */
  void tell(Phrase phrase, List<Fact> facts) {
    Resolved resolved = Resolver.resolve(phrase.meaning(), context(phrase));
    if (resolved == null || resolved.value().isEmpty()) {
      return;
    }
    facts.add(
        new DateFact(
            phrase.start(),
            phrase.end(),
            text.slice(phrase.start(), phrase.end()),
            resolved.type(),
            resolved.value(),
            Optional.ofNullable(phrase.mod()),
            interval(resolved, phrase.mod()),
            resolved.fromContext(),
            phrase.rule()));
    if (resolved.stretch() != null && !isCompared(phrase.start())) {
      last = resolved.stretch();
      lastFixed =
          isFixed(phrase.meaning())
              || lastFixed && resolved.fromContext() && isOpen(phrase.meaning());
      lastEnd = phrase.end();
      if (last.grain().compareTo(Grain.DAY) >= 0) {
        day = last;
        dayEnd = phrase.end();
      }
    }
  }

  /** Whether a date only says what something is compared with: 较2020年增加. */
  private boolean isCompared(int start) {
    int end = text.skipBlanksBack(start);
    return reading.lexed().lexicon().findBefore(text, end, DateWords.COMPARISONS) != null;
  }

  private static boolean isFixed(Meaning meaning) {
    Meaning first = meaning instanceof Meaning.Between between ? between.first() : meaning;
    return first instanceof Meaning.Point point && point.base() instanceof Meaning.Fixed;
  }

  /** Whether it matters to a meaning that its clause is about the future. */
  private static boolean looksAhead(Meaning meaning) {
    Meaning first = meaning instanceof Meaning.Between between ? between.first() : meaning;
    return first instanceof Meaning.Distance || isOpen(first);
  }

  private static boolean isOpen(Meaning meaning) {
    return meaning instanceof Meaning.Point point && point.isOpen();
  }

  private Context context(Phrase phrase) {
    int place = phrase.start();
    boolean near = history ? last != null : isNear(place);
    boolean future = looksAhead(phrase.meaning()) && isFuture(phrase);
    Stretch told = last;
    boolean past =
        told != null && !future && (document == null || told.to().isBefore(document.minusDays(30)));
    advance(place);
    boolean quoted = isQuoted(lastEnd, place);
    return new Context(
        document,
        clock,
        near ? last : null,
        history || near && lastFixed && hasBegun(last) ? last : null,
        lastEnd > text.sentenceStart(place) ? last : null,
        history || dayEnd > previous ? day : null,
        past && !quoted && near && (history || lastEnd > paragraph) ? last : null,
        past && !quoted && (history || lastEnd > beforePrevious) ? last : null,
        last,
        future);
  }

  /** Moves on to the paragraph of {@code place}, and knows where the two before it began. */
  private void advance(int place) {
    for (; read < place; read++) {
      if (text.kind(read) != Chars.LINE) {
        continue;
      }
      if (read > paragraph) {
        beforePrevious = previous;
        previous = paragraph;
      }
      paragraph = read + 1;
    }
  }

  private boolean hasBegun(@Nullable Stretch stretch) {
    return stretch != null && (document == null || !stretch.from().isAfter(document));
  }

  /** Whether a quotation opens between two places: what is said in it counts from the document. */
  private boolean isQuoted(int from, int to) {
    int open = 0;
    for (int i = Math.max(from, to - MOST_QUOTED); i < to; i++) {
      char c = text.originalAt(i);
      if (c == '“' || c == '「' || c == '『') {
        open++;
      } else if (c == '”' || c == '」' || c == '』') {
        open = Math.max(0, open - 1);
      }
    }
    return open > 0;
  }

  /** Whether the last date stands in the same or the previous sentence. */
  private boolean isNear(int place) {
    if (last == null) {
      return false;
    }
    int sentence = text.sentenceStart(place);
    int previous = sentence == 0 ? 0 : text.sentenceStart(sentence - 1);
    return lastEnd > previous;
  }

  /** Whether a word of the clause makes it speak of the future. */
  private boolean isFuture(Phrase phrase) {
    int from = clauseStart(phrase.start());
    int to = clauseEnd(phrase.end());
    long cue = WordClass.FUTURE_CUE.bit();
    for (int i = from; i < to; i++) {
      if ((reading.lexed().lexicon().starting(text.at(i)) & cue) != 0) {
        Found<Boolean> found = reading.lexed().lexicon().find(text, i, DateWords.FUTURE_CUES);
        // 会 speaks of the future only right after the date; elsewhere it may be a meeting.
        if (found != null
            && (i >= phrase.end() || found.end() <= phrase.start())
            && (found.meaning() || i == phrase.end())) {
          return true;
        }
      }
      if (i >= phrase.end() && isReport(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word of reporting begins at {@code i}: what was said on a day is not of that day. */
  private boolean isReport(int i) {
    Lexicon lexicon = reading.lexed().lexicon();
    long match = lexicon.match(text, i, WordClass.CUE.bit());
    return match != Lexicon.NONE && Lexicon.end(match) - i > 1; // 指 begins 指数 too
  }

  private int clauseStart(int place) {
    int p = place;
    while (p > 0 && place - p < 60 && !isStop(text.at(p - 1), p - 1)) {
      p--;
    }
    return p;
  }

  private int clauseEnd(int place) {
    int p = place;
    while (p < text.length() && p - place < 60 && !isStop(text.at(p), p)) {
      p++;
    }
    return p;
  }

  private boolean isStop(char c, int at) {
    return switch (c) {
      case ',', '，', ';', '；', '。', '!', '?', '！', '？', '\n', '\r' -> true;
      case '.' -> text.at(at + 1) == ' ';
      default -> false;
    };
  }

  private static Optional<DateInterval> interval(Resolved resolved, @Nullable Mod mod) {
    LocalDateTime from = resolved.from();
    LocalDateTime to = resolved.to();
    boolean days = resolved.stretch() == null || !resolved.stretch().grain().isClock();
    if (mod != null && resolved.type() != DateFact.Type.DURATION) {
      switch (mod) {
        case BEFORE -> {
          to = from;
          from = null;
        }
        case AFTER -> {
          from = to;
          to = null;
        }
        case ON_OR_BEFORE -> from = null;
        case ON_OR_AFTER -> to = null;
        default -> {}
      }
    }
    Optional<Temporal> start = end(from, days);
    Optional<Temporal> end = end(to, days);
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateInterval(start, end));
  }

  private static Optional<Temporal> end(@Nullable LocalDateTime moment, boolean days) {
    if (moment == null || moment.getYear() > Stretch.LAST_YEAR) {
      return Optional.empty();
    }
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    return Optional.of(days && midnight ? moment.toLocalDate() : moment);
  }
}
