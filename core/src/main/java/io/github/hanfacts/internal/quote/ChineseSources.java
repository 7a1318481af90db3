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
  private static final int MOST_CLAUSES = 8;
  private static final int LONGEST_CLAUSE = 120;
  private static final char ATTRIBUTIVE = '的';
  private static final char DURATIVE = '着';
  private static final char ADVERBIAL_MARK = '地';
  private static final String SELF = "自己";
  private static final String IN_PERSON = "本人";
  private static final String DATE_PARTICLES = "年月日号时点分底初末晚早";
  private static final String OPENING = "【〔([";
  private static final String CLOSING = "】〕)]";
  private static final String FORMER = "前副原";
  private static final String DATE_ENDS = "年月日号";
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
    for (int clauses = 0; end > start && clauses < MOST_CLAUSES; clauses++) {
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
      if (end - i > LONGEST_CLAUSE) {
        return i;
      }
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
    if (last) {
      Source whole = wholeName(text.skipBlanks(from), to);
      if (whole != null) {
        return whole;
      }
    }
    int start = skipLeading(from, to);
    int end = last ? skipTrailing(start, to) : to;
    boolean prepositional = scene.hasRole(text.skipBlanks(from), Role.PREPOSITION);
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
    if (last && boundary < end) {
      Source described = described(start, boundary, end);
      if (described != null) {
        return described;
      }
    }
    if (boundary > start && (last || !prepositional && (boundary < end || boundary - start < 12))) {
      cueLimit = end;
      Source source = phrase(start, boundary, last);
      if (source != null) {
        return source;
      }
    }
    return lastPerson(start, end);
  }

  /** 于建国 and 连胜文: a name that begins like a preposition and fills the clause. */
  private @Nullable Source wholeName(int start, int to) {
    int end = trimEnd(start, skipTrailing(start, to));
    if (end - start < 2 || end - start > 4 || !isName(start, end)) {
      return null;
    }
    int given = start + 1;
    Lexicon.Found<Role> head = scene.word(start);
    boolean word =
        scene.word(given) != null
            || lexicon.find(text, given, QuoteWords.ADVERBIALS) != null
            || head != null && head.end() > given;
    return word ? null : Source.of(start, end, Form.NAME);
  }

  /** 一位不愿透露姓名的工程师: a boundary inside a clause with 的 that ends in a role. */
  private @Nullable Source described(int start, int boundary, int end) {
    int trimmed = trimEnd(start, end);
    Lexicon.Found<TitleKind> title = lexicon.findBefore(text, trimmed, QuoteWords.TITLES);
    if (title == null || lastAttributive(boundary, title.start() + 1) < 0) {
      return null;
    }
    Source head = phrase(start, boundary, false);
    boolean counted = text.kind(start) == Chars.HAN_NUMERAL;
    return (head == null || counted) && trimmed - start <= LONGEST_PHRASE
        ? Source.of(start, trimmed, Form.NOUN)
        : null;
  }

  /**
   * A personal name right before the adverbs of the cue, unless it is the object of a preposition.
   */
  private @Nullable Source tail(int start, int end) {
    int trimmed = trimEnd(start, end);
    boolean known = scene.names.startBefore(trimmed, start) >= 0;
    Source source = person(start, trimmed);
    if (source == null
        || !known && source.form() != Form.TITLED_NAME
        || source.end() - source.start() > LONGEST_PHRASE) {
      return null;
    }
    int described = lastAttributive(source.start(), source.nameStart());
    if (described > 0 && scene.hasRole(source.start(), Role.PREPOSITION)) {
      // 在工厂工作多年的代表李明
      return new Source(
          described, source.end(), source.form(), source.nameStart(), source.nameEnd());
    }
    for (int i = source.start(); i < source.nameStart(); i++) {
      if (scene.hasRole(i, Role.PREPOSITION) && !isInNoun(i)) {
        return null;
      }
    }
    return isPrepositionBefore(source.start()) ? null : source;
  }

  /** The place after the last 的 between two places, or -1. */
  private int lastAttributive(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (text.at(i) == ATTRIBUTIVE) {
        return i + 1;
      }
    }
    return -1;
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
    int noun = nounEnd(start);
    if (noun > word.end()) {
      return null;
    }
    return switch (word.meaning()) {
      case PERSON_PRONOUN, THING_PRONOUN -> Source.of(start, word.end(), Form.PRONOUN);
      case GENERIC ->
          // 网友王建国 names somebody.
          lexicon.find(text, start, QuoteWords.TITLES) != null
                  && scene.names.personEnd(word.end()) == end
              ? null
              : Source.of(start, word.end(), Form.GENERIC);
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
      if (i > start && (isBoundary(i) || isDate(i, end))) {
        return i;
      }
      i++;
    }
    return end;
  }

  /** A title or the name of an organisation is stepped over as a whole. */
  private int nounEnd(int place) {
    int noun = Math.max(scene.roleEnd(place, Role.NOUN), scene.roleEnd(place, Role.DOCUMENT));
    if (noun > 0) {
      return noun;
    }
    long match = lexicon.match(text, place, WordClass.set(WordClass.TITLE, WordClass.ORGANISATION));
    return match == Lexicon.NONE || Lexicon.end(match) - place < 2 ? -1 : Lexicon.end(match);
  }

  private boolean isDate(int place, int end) {
    byte kind = text.kind(place);
    return (kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL) && dateEnd(place, end) > place;
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
      // 彭说: a surname alone.
      return last && end == start + 1 && lexicon.find(text, start, QuoteWords.SURNAMES) != null
          ? Source.of(start, end, Form.NAME)
          : null;
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
      int nameLast = title.start();
      if (FORMER.indexOf(text.at(nameLast - 1)) >= 0) {
        nameLast--;
      }
      int named = nameStart(start, nameLast);
      if (named >= 0) {
        return new Source(start, end, Form.TITLED_NAME, named, nameLast);
      }
      Lexicon.Found<Boolean> surname = lexicon.findBefore(text, title.start(), QuoteWords.SURNAMES);
      if (surname != null && surname.start() == start) {
        return new Source(start, end, Form.TITLED_NAME, start, title.start());
      }
      // 车主罗先生
      return surname != null && surname.start() > start && isHead(start, surname.start())
          ? new Source(start, end, Form.TITLED_NAME, surname.start(), end)
          : null;
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
      if (isHead(start, from) && isName(from, end)) {
        scene.names.learn(from, end);
        return from;
      }
    }
    return -1;
  }

  /** Whether a personal name can start at {@code from}: after a role, 的 or a blank. */
  private boolean isHead(int start, int from) {
    if (from == start || text.at(from - 1) == ATTRIBUTIVE || text.kind(from - 1) == Chars.BLANK) {
      return true;
    }
    Lexicon.Found<Role> ending = lexicon.findBefore(text, from, QuoteWords.WORDS);
    return lexicon.findBefore(text, from, QuoteWords.TITLES) != null
        || ending != null && ending.meaning() == Role.ROLE_ENDING && from - start >= 2;
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
    Lexicon.Found<Role> word = scene.word(start);
    if (word != null && (word.meaning() == Role.NOUN || word.end() >= end)) {
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
      int bracket = bracketEnd(i, to);
      if (bracket > i) {
        i = bracket;
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
      Lexicon.Found<Place> adverb = lexicon.find(text, i, QuoteWords.ADVERBIALS);
      if (scene.roleEnd(i, Role.NOUN) > (adverb == null ? i : adverb.end())) {
        break;
      }
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

  /** 【晨报】, （记者…）: the place after brackets at the head of a clause, or the place itself. */
  private int bracketEnd(int from, int to) {
    int kind = OPENING.indexOf(text.at(from));
    if (kind < 0) {
      return from;
    }
    int end = from;
    while (end < to && text.at(end) != CLOSING.charAt(kind)) {
      end++;
    }
    return end < to ? end + 1 : from;
  }

  /** After a prepositional phrase at the head of a clause, where a source can begin. */
  private int afterPhrase(int preposition, int to) {
    Lexicon.Found<Role> word = scene.word(preposition);
    int start = word == null ? preposition + 1 : word.end();
    for (int i = start + 1; i < to; i++) {
      int end = scene.roleEnd(i, Role.POSTPOSITION);
      if (end > 0 && (startsSource(end, to) || isRole(end, to))) {
        return end;
      }
    }
    return hasPerson(start, to) ? preposition : start;
  }

  /** Whether a role or an organisation fills the words up to the adverbs of the cue. */
  private boolean isRole(int from, int to) {
    int end = trimEnd(from, skipTrailing(from, to));
    long match =
        lexicon.matchBefore(text, end, WordClass.set(WordClass.TITLE, WordClass.ORGANISATION));
    return match != Lexicon.NONE && Lexicon.end(match) >= from;
  }

  private boolean startsSource(int place, int to) {
    int i = text.skipBlanks(place);
    if (i >= to) {
      return true;
    }
    Lexicon.Found<Role> word = scene.word(i);
    boolean pronoun = word != null && word.meaning() == Role.PERSON_PRONOUN;
    return pronoun
        || scene.marks.anyOpeningAt(i) != null
        || scene.names.endAt(i) > 0
        || scene.names.personEnd(i) > 0;
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

  /** The start of a date that ends at {@code end} (3月2日, 12日); {@code end} where there is none. */
  private int dateStart(int from, int end) {
    if (DATE_ENDS.indexOf(text.at(end - 1)) < 0) {
      return end;
    }
    int i = end;
    boolean digit = false;
    while (i > from) {
      byte kind = text.kind(i - 1);
      boolean number = kind == Chars.DIGIT || kind == Chars.HAN_NUMERAL;
      if (!number && DATE_ENDS.indexOf(text.at(i - 1)) < 0 && kind != Chars.BLANK) {
        break;
      }
      digit |= number;
      i--;
    }
    return digit ? i : end;
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
          && !isNounEnd(end, adverb.start())
          && scene.names.startBefore(end, from) < 0) {
        end = adverb.start();
        continue;
      }
      if (text.at(end - 1) == DURATIVE && end - 4 >= from) {
        // 红着眼眶, 哽咽着: a manner of two characters
        end -= 3;
        continue;
      }
      int date = dateStart(from, end);
      if (date < end) {
        end = date;
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

  /** 基金会, 王总: the last character is no adverb but ends a noun. */
  private boolean isNounEnd(int end, int adverb) {
    Lexicon.Found<Boolean> organisation = lexicon.findBefore(text, end, QuoteWords.ORGANISATIONS);
    if (organisation != null && organisation.start() < adverb) {
      return true;
    }
    Lexicon.Found<TitleKind> title = lexicon.findBefore(text, end, QuoteWords.TITLES);
    return title != null
        && (title.start() < adverb
            || title.meaning() == TitleKind.SUFFIX
                && lexicon.findBefore(text, title.start(), QuoteWords.SURNAMES) != null);
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
