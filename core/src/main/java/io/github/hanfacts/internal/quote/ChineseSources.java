package io.github.hanfacts.internal.quote;

import io.github.hanfacts.Speaker.Form;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.quote.QuoteWords.Place;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.quote.QuoteWords.TitleKind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source of a Chinese cue from the words before it: the subject of its clause, else of
 * the clauses before it in the same sentence.
 */
final class ChineseSources {

  private static final int LONGEST_PHRASE = 40;
  private static final char ATTRIBUTIVE = '的';
  private static final char ADVERBIAL_MARK = '地';
  private static final String SELF = "自己";
  private static final String IN_PERSON = "本人";
  private static final String DATE_PARTICLES = "年月日号时点分底初末晚早";
  private static final String DEMONSTRATIVES = "这该某此那";
  private static final String JOINERS = "和与、及";

  private final Scene scene;
  private final SourceText text;
  private final Lexicon lexicon;

  private int cueLimit;

  ChineseSources(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.lexicon = scene.lexicon;
  }

  /** The source between the start of a sentence and its cue, or null. */
  @Nullable Source find(int start, int cue) {
    int end = cue;
    boolean last = true;
    while (end > start) {
      int comma = commaBefore(end, start);
      Source source = inClause(comma, end, last);
      if (source != null) {
        return source;
      }
      last = false;
      end = comma - 1;
    }
    return null;
  }

  /** The start of the last clause in [start, end): after a comma that stands outside of pieces. */
  private int commaBefore(int end, int start) {
    int i = end;
    while (i > start) {
      Piece piece = scene.marks.closingAt(i - 1);
      if (piece != null && piece.open >= start) {
        i = piece.open;
        continue;
      }
      char c = text.at(i - 1);
      if (c == ',' || c == ':' || c == '—' || c == ';') {
        return i;
      }
      i--;
    }
    return start;
  }

  private @Nullable Source inClause(int from, int to, boolean last) {
    int start = skipLeading(from, to);
    int end = last ? skipTrailing(start, to) : to;
    if (start >= end) {
      return null;
    }
    Source plain = pronoun(start, end);
    if (plain != null) {
      return plain;
    }
    if (last) {
      Source tail = tail(start, end);
      if (tail != null) {
        return tail;
      }
    }
    int boundary = boundary(start, end);
    if (boundary > start && (last || boundary < end || boundary - start < 12)) {
      cueLimit = end;
      Source source = phrase(start, boundary, last);
      if (source != null) {
        return source;
      }
    }
    return lastPerson(start, end);
  }

  /**
   * A personal name right before the adverbs of the cue, unless it is the object of a preposition.
   */
  private @Nullable Source tail(int start, int end) {
    int trimmed = trimEnd(start, end);
    int name = scene.names.startBefore(trimmed, start);
    if (name < 0) {
      return null;
    }
    Source source = person(start, trimmed);
    if (source == null || source.end() - source.start() > LONGEST_PHRASE) {
      return null;
    }
    for (int i = source.start(); i < source.nameStart(); i++) {
      if (scene.hasRole(i, Role.PREPOSITION) && !isInNoun(i)) {
        return null;
      }
    }
    return isPrepositionBefore(source.start()) ? null : source;
  }

  private boolean isInNoun(int place) {
    for (int i = Math.max(0, place - 3); i < place; i++) {
      int end = nounEnd(i);
      if (end > place) {
        return true;
      }
    }
    return false;
  }

  /** A pronoun or an unspecified source at the head of the clause. */
  private @Nullable Source pronoun(int start, int end) {
    Lexicon.Found<Role> word = scene.word(start);
    if (word == null || word.end() > end || text.at(word.end()) == ATTRIBUTIVE) {
      return null;
    }
    return switch (word.meaning()) {
      case PERSON_PRONOUN, THING_PRONOUN -> Source.of(start, word.end(), Form.PRONOUN);
      case GENERIC -> Source.of(start, word.end(), Form.GENERIC);
      default -> null;
    };
  }

  /** The first place after the head noun where an adverb, a preposition or a cue begins. */
  private int boundary(int start, int end) {
    int i = start;
    while (i < end) {
      int name = scene.names.endAt(i);
      if (name > 0 && name <= end) {
        i = name;
        continue;
      }
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece != null && piece.closed && piece.after() <= end) {
        i = piece.after();
        continue;
      }
      if (text.at(i) == '(') {
        int close = i;
        while (close < end && text.at(close) != ')') {
          close++;
        }
        i = close + 1;
        continue;
      }
      int word = nounEnd(i);
      if (word > 0 && word <= end) {
        i = word;
        continue;
      }
      if (i > start && isBoundary(i)) {
        return i;
      }
      i++;
    }
    return end;
  }

  /** A title or the name of an organisation is stepped over as a whole. */
  private int nounEnd(int place) {
    int noun = scene.roleEnd(place, Role.NOUN);
    if (noun > 0) {
      return noun;
    }
    long match = lexicon.match(text, place, WordClass.set(WordClass.TITLE, WordClass.ORGANISATION));
    return match == Lexicon.NONE || Lexicon.end(match) - place < 2 ? -1 : Lexicon.end(match);
  }

  private boolean isBoundary(int place) {
    Lexicon.Found<Place> adverb = lexicon.find(text, place, QuoteWords.ADVERBIALS);
    if (adverb != null && adverb.meaning() != Place.LEADING) {
      return true;
    }
    return scene.hasRole(place, Role.PREPOSITION) || scene.hasRole(place, Role.NEGATION);
  }

  /** The phrase between two places as a source. */
  @Nullable Source phrase(int from, int to, boolean last) {
    int start = text.skipBlanks(from);
    int end = trimEnd(start, to);
    if (start >= end) {
      return null;
    }
    Piece title = scene.marks.anyOpeningAt(start);
    if (title != null && title.isTitle() && title.after() <= end) {
      return new Source(start, end, Form.DOCUMENT, title.open, title.after());
    }
    Source person = person(start, end);
    if (person != null) {
      return person;
    }
    Lexicon.Found<Role> tail = lexicon.findBefore(text, end, QuoteWords.WORDS);
    if (tail != null && tail.meaning() == Role.GENERIC) {
      return Source.of(start, end, Form.GENERIC);
    }
    if (end - start > LONGEST_PHRASE || scene.weight(start, end) < 2) {
      return null;
    }
    boolean pointed = DEMONSTRATIVES.indexOf(text.at(start)) >= 0;
    if (tail != null && tail.meaning() == Role.DOCUMENT) {
      return Source.of(start, end, Form.DOCUMENT);
    }
    if (lexicon.findBefore(text, end, QuoteWords.TITLES) != null) {
      return Source.of(start, end, Form.NOUN);
    }
    if (lexicon.findBefore(text, end, QuoteWords.ORGANISATIONS) != null) {
      return Source.of(start, end, pointed ? Form.NOUN : Form.ORGANISATION);
    }
    boolean shortHead = end - start <= 8 && to < cueLimit;
    if (!last && !shortHead || Marks.isSentenceEnd(text.at(end - 1)) || scene.hasCue(start, end)) {
      return null;
    }
    return Source.of(start, end, pointed ? Form.NOUN : Form.ORGANISATION);
  }

  /** A phrase that ends with a personal name, or with a name and its title. */
  private @Nullable Source person(int start, int end) {
    Lexicon.Found<TitleKind> title = lexicon.findBefore(text, end, QuoteWords.TITLES);
    int nameEnd = end;
    if (title != null && title.start() > start) {
      if (title.meaning() == TitleKind.PERSON) {
        return null;
      }
      int named = nameStart(start, title.start());
      if (named >= 0) {
        return new Source(start, end, Form.TITLED_NAME, named, title.start());
      }
      Lexicon.Found<Boolean> surname = lexicon.findBefore(text, title.start(), QuoteWords.SURNAMES);
      if (surname != null && surname.start() == start) {
        return new Source(start, end, Form.TITLED_NAME, start, title.start());
      }
      return null;
    }
    int name = nameStart(start, nameEnd);
    if (name < 0) {
      return null;
    }
    if (name == start) {
      return Source.of(start, end, Form.NAME);
    }
    int before = text.skipBlanksBack(name);
    if (text.at(before - 1) == ATTRIBUTIVE
        && lexicon.findBefore(text, before - 1, QuoteWords.TITLES) == null) {
      return Source.of(name, end, Form.NAME);
    }
    boolean titled =
        lexicon.findBefore(text, before, QuoteWords.TITLES) != null || name - start <= 12;
    if (JOINERS.indexOf(text.at(before - 1)) >= 0 && text.at(before - 1) != '、') {
      return Source.of(start, end, Form.NOUN);
    }
    return titled
        ? new Source(start, end, Form.TITLED_NAME, name, end)
        : Source.of(name, end, Form.NAME);
  }

  /** Where a personal name that ends at {@code end} starts, or -1. */
  private int nameStart(int start, int end) {
    int known = scene.names.startBefore(end, start);
    if (known >= 0) {
      return known;
    }
    if (text.kind(end - 1) == Chars.LATIN) {
      return latinStart(start, end);
    }
    // A title or 的 before the name shows where it starts; else it is the whole phrase.
    for (int from = start; from < end; from++) {
      boolean head =
          from == start
              || text.at(from - 1) == ATTRIBUTIVE
              || text.kind(from - 1) == Chars.BLANK
              || lexicon.findBefore(text, from, QuoteWords.TITLES) != null;
      if (head && isName(from, end)) {
        scene.names.learn(from, end);
        return from;
      }
    }
    return -1;
  }

  private boolean isName(int start, int end) {
    int length = end - start;
    if (length < 2 || length > 4 || !isHanOnly(start, end)) {
      return scene.names.personEnd(start) == end && length > 4;
    }
    Lexicon.Found<Boolean> surname = lexicon.find(text, start, QuoteWords.SURNAMES);
    if (surname == null || surname.end() >= end || end - surname.end() > 2) {
      return allTransliterate(start, end) && length >= 3;
    }
    if (scene.hasRole(start, Role.NOUN)) {
      return false;
    }
    long noun = WordClass.set(WordClass.TITLE, WordClass.ORGANISATION);
    return lexicon.matchBefore(text, end, noun) == Lexicon.NONE;
  }

  private boolean allTransliterate(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!scene.names.isTransliteration(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isHanOnly(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Chars.isHan(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Mike Coupe, 彼得Tsouvallaris: capitalised words that end at {@code end}. */
  private int latinStart(int start, int end) {
    int best = -1;
    int i = end;
    int words = 0;
    while (i > start) {
      int word = i;
      while (word > start
          && (text.kind(word - 1) == Chars.LATIN
              || (text.at(word - 1) == '-' || text.at(word - 1) == '.')
                  && text.kind(word - 2) == Chars.LATIN)) {
        word--;
      }
      if (word == i || !Character.isUpperCase(text.originalAt(word))) {
        break;
      }
      words++;
      best = word;
      int before = text.skipBlanksBack(word);
      if (before == word) {
        while (best > start && scene.names.isTransliteration(best - 1)) {
          best--;
        }
        break;
      }
      i = before;
    }
    boolean mixed = best >= 0 && Chars.isHan(text.at(best));
    boolean titled =
        best > start
            && lexicon.findBefore(text, text.skipBlanksBack(best), QuoteWords.TITLES) != null;
    if (words >= 2 || mixed || titled) {
      scene.names.learn(best, end);
      return best;
    }
    return -1;
  }

  /** The last known person of a clause who is no object of a preposition. */
  private @Nullable Source lastPerson(int start, int end) {
    Source found = null;
    for (int i = start; i < end; i++) {
      int name = scene.names.endAt(i);
      if (name > 0 && name <= end) {
        boolean object = i > start && isPrepositionBefore(i);
        boolean owner = text.at(name) == ATTRIBUTIVE;
        if (!object && !owner) {
          found = Source.of(i, name, Form.NAME);
        }
        i = name - 1;
      }
    }
    return found;
  }

  private boolean isPrepositionBefore(int place) {
    Lexicon.Found<Role> word = lexicon.findBefore(text, place, QuoteWords.WORDS);
    return word != null && word.meaning() == Role.PREPOSITION;
  }

  /** Over conjunctions, time words, dates and prepositional phrases at the head of a clause. */
  private int skipLeading(int from, int to) {
    int i = from;
    while (i < to) {
      byte kind = text.kind(i);
      char c = text.at(i);
      if (kind == Chars.BLANK || c == ',' || c == '—' || c == '-' || c == '、' || c == '·') {
        i++;
        continue;
      }
      if (kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL) {
        int date = dateEnd(i, to);
        if (date > i) {
          i = date;
          continue;
        }
        break;
      }
      if (scene.hasRole(i, Role.NOUN)) {
        break;
      }
      Lexicon.Found<Place> adverb = lexicon.find(text, i, QuoteWords.ADVERBIALS);
      if (adverb != null && adverb.meaning() != Place.BETWEEN && scene.names.endAt(i) < 0) {
        i = adverb.end();
        continue;
      }
      if (scene.hasRole(i, Role.PREPOSITION) && scene.names.endAt(i) < 0) {
        int after = afterPhrase(i, to);
        if (after > i) {
          i = after;
          continue;
        }
      }
      break;
    }
    return i;
  }

  /** After a prepositional phrase at the head of a clause, where a source can begin. */
  private int afterPhrase(int preposition, int to) {
    Lexicon.Found<Role> word = scene.word(preposition);
    int start = word == null ? preposition + 1 : word.end();
    for (int i = start + 1; i < to; i++) {
      int end = scene.roleEnd(i, Role.POSTPOSITION);
      if (end > 0 && startsSource(end, to)) {
        return end;
      }
    }
    return hasPerson(start, to) ? preposition : start;
  }

  private boolean startsSource(int place, int to) {
    int i = text.skipBlanks(place);
    if (i >= to) {
      return true;
    }
    Lexicon.Found<Role> word = scene.word(i);
    boolean pronoun = word != null && word.meaning() == Role.PERSON_PRONOUN;
    return pronoun || scene.names.endAt(i) > 0 || scene.names.personEnd(i) > 0;
  }

  private boolean hasPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      int end = scene.names.endAt(i);
      if (end > 0 && end <= to) {
        return true;
      }
    }
    return false;
  }

  /** 2018年, 11月20日, 去年底; the start where there is no date. */
  private int dateEnd(int from, int to) {
    int i = from;
    boolean unit = false;
    while (i < to) {
      byte kind = text.kind(i);
      if (kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL || kind == Chars.BLANK) {
        i++;
      } else if (DATE_PARTICLES.indexOf(text.at(i)) >= 0) {
        unit = true;
        i++;
      } else {
        break;
      }
    }
    return unit ? i : from;
  }

  /** Back over adverbs, manner phrases and blanks before the cue. */
  private int skipTrailing(int from, int to) {
    int end = to;
    while (end > from) {
      if (text.kind(end - 1) == Chars.BLANK) {
        end--;
        continue;
      }
      Lexicon.Found<Place> adverb = lexicon.findBefore(text, end, QuoteWords.ADVERBIALS);
      if (adverb != null
          && adverb.meaning() != Place.LEADING
          && adverb.start() >= from
          && scene.names.startBefore(end, from) < 0) {
        end = adverb.start();
        continue;
      }
      if (text.at(end - 1) == ADVERBIAL_MARK && end - 3 >= from) {
        end = mannerStart(from, end - 1);
        continue;
      }
      break;
    }
    return end;
  }

  /** 不无动情地: the adverbs before 地, two characters where they are unknown. */
  private int mannerStart(int from, int mark) {
    Lexicon.Found<Place> adverb = lexicon.findBefore(text, mark, QuoteWords.ADVERBIALS);
    return adverb != null && adverb.start() >= from ? adverb.start() : Math.max(from, mark - 2);
  }

  /** Without blanks, a gloss in brackets, 自己 and 本人 at the end. */
  private int trimEnd(int start, int to) {
    int end = to;
    while (end > start) {
      char c = text.at(end - 1);
      if (text.kind(end - 1) == Chars.BLANK || c == ',' || c == ':') {
        end--;
      } else if (c == ')') {
        int open = end - 1;
        while (open > start && text.at(open) != '(') {
          open--;
        }
        if (open == start) {
          return end;
        }
        end = open;
      } else if (end - 2 > start
          && (text.startsWith(SELF, end - 2) || text.startsWith(IN_PERSON, end - 2))) {
        end -= 2;
      } else {
        return end;
      }
    }
    return end;
  }
}
