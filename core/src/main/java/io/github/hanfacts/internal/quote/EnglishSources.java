package io.github.hanfacts.internal.quote;

import io.github.hanfacts.Speaker.Form;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the source of an English cue: its subject before it, or after it in {@code said Smith}. */
final class EnglishSources {

  private static final int MOST_WORDS = 14;

  private final Scene scene;
  private final SourceText text;
  private final Lexicon lexicon;

  EnglishSources(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.lexicon = scene.lexicon;
  }

  /** The subject between the start of a sentence and its cue, or null. */
  @Nullable Source before(int start, int cue) {
    int end = skipAuxiliaries(start, cue);
    if (end <= start) {
      return null;
    }
    if (text.at(end - 1) == ',') {
      return aroundInsertion(start, end - 1);
    }
    if (isInfinitive(end)) {
      return null;
    }
    int head = phraseStart(start, end);
    int clause = text.skipBlanksBack(head);
    int relative = wordStart(clause, start);
    if (relative < clause && scene.roleEnd(relative, Role.EN_RELATIVE) == clause) {
      // A senior adviser who spoke on condition of anonymity said
      int noun = text.skipBlanksBack(relative);
      int start2 = phraseStart(start, noun);
      if (start2 < noun) {
        return classify(start2, noun, noun);
      }
    }
    return classify(head, end, end);
  }

  /**
   * The subject at the head of a sentence, up to its first verb: Reed's campaign issued … saying.
   */
  @Nullable Source head(int start, int cue) {
    int i = start;
    int end = start;
    for (int words = 0; words < MOST_WORDS && i < cue; words++) {
      int word = wordEnd(i);
      if (word == i) {
        return end > start ? classify(start, end, end) : null;
      }
      boolean lower = Character.isLowerCase(text.originalAt(i));
      boolean verb =
          lower
              && (text.startsWith("ed", word - 2)
                  || scene.hasRole(i, Role.EN_AUXILIARY)
                  || scene.hasRole(i, Role.EN_BE)
                  || scene.hasRole(i, Role.EN_PREPOSITION)
                  || lexicon.find(text, i, QuoteWords.CUES_EN) != null
                  || lexicon.find(text, i, QuoteWords.PREDICATES) != null);
      if (verb) {
        return classify(start, end, end);
      }
      end = word;
      i = text.skipBlanks(word);
    }
    return before(start, cue);
  }

  /** {@code unable to say}. */
  private boolean isInfinitive(int end) {
    return text.startsWith(" to", end - 3) || text.startsWith("'t", end - 2);
  }

  /** Mike Coupe, the chief executive of Sainsbury's, has said: the name before the first comma. */
  private @Nullable Source aroundInsertion(int start, int comma) {
    int nearest = -1;
    int segment = text.skipBlanks(start);
    for (int i = segment; i <= comma; i++) {
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece != null && piece.after() <= comma) {
        i = piece.after() - 1;
        continue;
      }
      if (text.at(i) != ',' && i != comma) {
        continue;
      }
      int head = skipConnectives(segment, i);
      if (head < i && segment == text.skipBlanks(start) && !isNamed(head, i)) {
        int run = scene.names.latinEnd(head);
        if (run > head
            && run < i
            && !scene.hasRole(head, Role.EN_PREPOSITION)
            && text.kind(run) == Chars.BLANK
            && (scene.hasRole(run + 1, Role.EN_AUXILIARY) || scene.hasRole(run + 1, Role.EN_BE))) {
          return classify(head, run, run);
        }
      }
      if (head < i) {
        head = phraseStart(head, i);
      }
      if (head < i && isNamed(head, i)) {
        int apposition = i;
        if (i < comma && !scene.hasRole(text.skipBlanks(i + 1), Role.EN_RELATIVE)) {
          apposition = comma;
        }
        return classify(head, i, apposition);
      }
      if (i < comma && head < i && startsPhrase(head)) {
        nearest = head;
      }
      segment = text.skipBlanks(i + 1);
    }
    if (nearest < 0) {
      return head(text.skipBlanks(start), comma);
    }
    int end = nearest;
    while (end < comma && text.at(end) != ',') {
      end++;
    }
    return classify(nearest, end, end);
  }

  /** Whether a determiner or a pronoun opens a subject here. */
  private boolean startsPhrase(int place) {
    Lexicon.Found<Role> word = scene.word(place);
    return word != null
        && switch (word.meaning()) {
          case EN_DETERMINER, EN_PERSON_PRONOUN, EN_PEOPLE_PRONOUN, EN_THING_PRONOUN, EN_GENERIC ->
              true;
          default -> false;
        };
  }

  /** The subject after its cue, with what stands in apposition to it, or null. */
  @Nullable Source after(int place, int to) {
    int start = text.skipBlanks(place);
    int end = start;
    int words = 0;
    boolean article = scene.hasRole(start, Role.EN_DETERMINER);
    while (end < to && words++ < MOST_WORDS) {
      int word = wordEnd(end);
      if (word == end || words > 1 && isStop(end) && !(article && isGenitive(end))) {
        break;
      }
      end = word;
      int next = text.skipBlanks(end);
      if (next == end || next >= to) {
        break;
      }
      end = next;
    }
    end = text.skipBlanksBack(end);
    if (end <= start) {
      return null;
    }
    int whole = end;
    if (text.at(end) == ',') {
      int apposition = text.skipBlanks(end + 1);
      int close = apposition;
      boolean title = false;
      while (close < to
          && text.at(close) != ','
          && text.kind(close) != Chars.MARK
          && !(text.at(close) == '.' && text.kind(close + 1) != Chars.LATIN)
          && text.kind(close) != Chars.LINE) {
        title |= lexicon.find(text, close, QuoteWords.TITLES) != null;
        close++;
      }
      if (title
          && !scene.hasRole(apposition, Role.EN_RELATIVE)
          && !scene.hasRole(apposition, Role.EN_CONNECTIVE)
          && !scene.hasRole(apposition, Role.EN_BOUNDARY)) {
        whole = close;
      }
    }
    return classify(start, end, whole);
  }

  /** a statement from the campaign */
  private boolean isGenitive(int place) {
    return text.startsWith("of ", place)
        || text.startsWith("from ", place)
        || text.startsWith("by ", place);
  }

  private boolean isStop(int place) {
    if (lexicon.find(text, place, QuoteWords.CUES_EN) != null
        && Character.isLowerCase(text.originalAt(place))) {
      return true;
    }
    Lexicon.Found<Role> word = scene.word(place);
    if (word == null) {
      return false;
    }
    return switch (word.meaning()) {
      case EN_CONNECTIVE, EN_BOUNDARY, EN_RELATIVE, EN_THAT -> true;
      case EN_PREPOSITION -> !text.startsWith("of", place);
      default -> false;
    };
  }

  /** The source in [start, end), {@code whole} with its apposition, or null. */
  private @Nullable Source classify(int start, int end, int whole) {
    if (start >= end) {
      return null;
    }
    Lexicon.Found<Role> word = scene.word(start);
    if (word != null && word.end() == end) {
      switch (word.meaning()) {
        case EN_PERSON_PRONOUN, EN_PEOPLE_PRONOUN, EN_THING_PRONOUN -> {
          return Source.of(start, end, Form.PRONOUN);
        }
        case EN_GENERIC -> {
          return Source.of(start, end, Form.GENERIC);
        }
        case EN_RELATIVE, EN_BOUNDARY, EN_THAT, EN_CONNECTIVE, EN_AUXILIARY, EN_PREPOSITION -> {
          return null;
        }
        default -> {
          // A determiner alone: this said.
          return null;
        }
      }
    }
    if (text.kind(start) == Chars.DIGIT || hasVerb(start, end)) {
      return null;
    }
    int head = headEnd(start, end);
    int name = scene.names.runStart(start, head);
    if (name >= 0) {
      int person = scene.names.shortened(scene.names.withoutTitles(name, head), head);
      boolean titled = person > start || whole > head;
      boolean organisation = isOrganisation(head) || isOrganisation(name);
      boolean role =
          name > start && !scene.hasRole(start, Role.EN_DETERMINER) || isRoleBefore(name);
      boolean isPerson =
          scene.names.endAt(person) == head
              || person > name
              || scene.names.isGivenName(person)
              || role
              || whole > end && hasTitle(end, whole);
      boolean several = text.skipBlanks(person) < head && text.fold(person, head).indexOf(' ') > 0;
      if (isPerson && !organisation && person < head) {
        if (several) {
          scene.names.learn(person, head);
        }
        return new Source(start, whole, titled ? Form.TITLED_NAME : Form.NAME, person, head);
      }
      if (name == start) {
        if (several && !organisation && !scene.hasRole(start, Role.EN_DETERMINER)) {
          scene.names.learn(person, head);
        }
        return new Source(start, whole, Form.ORGANISATION, start, end);
      }
    }
    if (!hasLetter(start, end)) {
      return null;
    }
    boolean organisation = isOrganisation(end);
    return new Source(start, whole, organisation ? Form.ORGANISATION : Form.NOUN, start, end);
  }

  /** Other manufacturers have raised fears: no phrase but a clause of its own. */
  private boolean hasVerb(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (text.kind(i - 1) == Chars.BLANK
          && text.kind(i) == Chars.LATIN
          && (text.startsWith("have ", i)
              || text.startsWith("has ", i)
              || text.startsWith("had ", i)
              || scene.hasRole(i, Role.EN_BE))) {
        return true;
      }
    }
    return false;
  }

  /** Where the head of a phrase ends: Henrik Dahl of the Copenhagen Observatory. */
  private int headEnd(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (text.kind(i - 1) == Chars.BLANK
          && scene.hasRole(i, Role.EN_PREPOSITION)
          && Character.isLowerCase(text.originalAt(i))) {
        int head = text.skipBlanksBack(i);
        int name = scene.names.runStart(start, head);
        boolean person =
            name >= 0
                && text.fold(name, head).indexOf(' ') > 0
                && !isOrganisation(head)
                && !scene.hasRole(start, Role.EN_DETERMINER);
        return person ? head : end;
      }
    }
    return end;
  }

  /** managing partner Josh Feldman: a title ends before the name. */
  private boolean isRoleBefore(int name) {
    return lexicon.findBefore(text, text.skipBlanksBack(name), QuoteWords.TITLES) != null;
  }

  private boolean hasTitle(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.find(text, i, QuoteWords.TITLES) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrganisation(int end) {
    return lexicon.findBefore(text, end, QuoteWords.ORGANISATIONS) != null;
  }

  private boolean isNamed(int start, int end) {
    return scene.names.runStart(start, end) >= 0
        && !scene.hasRole(start, Role.EN_PREPOSITION)
        && !scene.hasRole(start, Role.EN_RELATIVE);
  }

  private boolean hasLetter(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.kind(i) == Chars.LATIN) {
        return true;
      }
    }
    return false;
  }

  /** Back over auxiliaries and adverbs before the cue. */
  private int skipAuxiliaries(int start, int cue) {
    int end = text.skipBlanksBack(cue);
    while (end > start) {
      int word = wordStart(end, start);
      if (word == end) {
        break;
      }
      boolean adverb =
          end - word > 4
              && text.startsWith("ly", end - 2)
              && !Character.isUpperCase(text.originalAt(word));
      if (!adverb && !scene.hasRole(word, Role.EN_AUXILIARY) && !scene.hasRole(word, Role.EN_BE)) {
        break;
      }
      if (text.at(word - 1) == ',') {
        end = word;
        break;
      }
      end = text.skipBlanksBack(word);
    }
    return end;
  }

  /** The start of the noun phrase that ends at {@code end}. */
  private int phraseStart(int start, int end) {
    int head = end;
    int words = 0;
    while (head > start && words++ < MOST_WORDS) {
      int before = text.skipBlanksBack(head);
      int word = wordStart(before, start);
      if (word == before) {
        Piece piece = scene.marks.closingAt(before - 1);
        if (piece != null
            && piece.open > start
            && head < end
            && scene.weight(piece.start, piece.end) < 8
            && text.kind(piece.open - 1) == Chars.BLANK
            && !scene.endsSentence(piece)
            && text.at(piece.end - 1) != ',') {
          head = piece.open;
          continue;
        }
        break;
      }
      Lexicon.Found<Role> found = scene.word(word);
      if (found != null && found.end() <= before) {
        Role role = found.meaning();
        if (joinsNames(word, before, start)) {
          head = word;
          continue;
        }
        if (role == Role.EN_BOUNDARY
            || role == Role.EN_CONNECTIVE
            || role == Role.EN_RELATIVE
            || role == Role.EN_THAT) {
          break;
        }
      }
      head = word;
    }
    return text.skipBlanks(head);
  }

  /** Both Reed and Keller: the conjunction stands between two names. */
  private boolean joinsNames(int word, int end, int start) {
    if (!text.startsWith("and", word) && !text.startsWith("or", word)) {
      return false;
    }
    int before = text.skipBlanksBack(word);
    int left = wordStart(before, start);
    return left < before
        && Character.isUpperCase(text.originalAt(left))
        && Character.isUpperCase(text.originalAt(text.skipBlanks(end)));
  }

  private int skipConnectives(int start, int end) {
    int i = start;
    while (i < end) {
      Lexicon.Found<Role> word = scene.word(i);
      if (word == null
          || word.meaning() != Role.EN_CONNECTIVE && word.meaning() != Role.EN_BOUNDARY) {
        return i;
      }
      i = text.skipBlanks(word.end());
    }
    return i;
  }

  private int wordEnd(int place) {
    int i = place;
    while (isWordChar(i)
        || (text.at(i) == '.'
            && i - place <= 3
            && i > place
            && Character.isUpperCase(text.originalAt(place))
            && text.kind(i + 1) == Chars.BLANK
            && text.kind(i + 2) == Chars.LATIN
            && Character.isUpperCase(text.originalAt(i + 2)))) {
      i++;
    }
    return i;
  }

  private int wordStart(int end, int start) {
    int i = end;
    while (i > start
        && (isWordChar(i - 1)
            || text.at(i - 1) == '.'
                && i - 1 > start
                && text.kind(i - 2) == Chars.LATIN
                && i - start > 2
                && isAbbreviation(i))) {
      i--;
    }
    return i;
  }

  /** Mr. and J. keep their full stop. */
  private boolean isAbbreviation(int end) {
    int i = end - 1;
    while (i > 0 && text.kind(i - 1) == Chars.LATIN) {
      i--;
    }
    return end - 1 - i <= 4 && Character.isUpperCase(text.originalAt(i));
  }

  private boolean isWordChar(int i) {
    char c = text.at(i);
    return Chars.isLatinOrDigit(c)
        || c == '-' && text.kind(i + 1) == Chars.LATIN
        || c == '&'
        || c == '%'
        || c == '$'
        || (c == '\'' || c == '’')
            && text.kind(i - 1) == Chars.LATIN
            && scene.marks.closingAt(i) == null
            && scene.marks.anyOpeningAt(i) == null;
  }
}
