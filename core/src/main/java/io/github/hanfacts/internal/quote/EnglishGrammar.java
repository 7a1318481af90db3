package io.github.hanfacts.internal.quote;

import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Speaker.Form;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.quote.QuoteWords.CueClass;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.quote.QuoteWords.Strength;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an English cue governs: {@code "P," Smith said}, {@code "P," said Smith}, {@code Smith told
 * Reuters: "P"}, {@code Smith said (that) clause}, {@code clause, Smith said}, {@code according
 * to}.
 */
final class EnglishGrammar {

  private static final int LONGEST_SENTENCE = 900;
  private static final int LONGEST_SUBJECT = 160;
  private static final int LONGEST_OBJECT = 110;

  private static final long WEEKDAYS = WordClass.set(WordClass.WEEKDAY, WordClass.DATE_WORD);

  private final Scene scene;
  private final SourceText text;
  private final EnglishSources sources;

  EnglishGrammar(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.sources = new EnglishSources(scene);
  }

  /** Adds what a cue governs inside [from, to); {@code nested} when that is a quote itself. */
  void read(Cue cue, int from, int to, boolean nested) {
    int sentence = sentenceStart(cue.start(), from);
    int end = sentenceEnd(cue.end(), to);
    if (cue.type() == CueClass.SOURCE) {
      readSource(cue, sentence, end, from, nested);
      return;
    }
    if (isPassive(cue)) {
      return;
    }
    Piece left = isParticiple(cue) ? null : pieceBefore(cue, from);
    if (left != null) {
      readAfter(cue, left, sentence, end, to, nested);
      return;
    }
    boolean shared = isParticiple(cue) || isJoined(cue);
    Source source = shared ? speakerBefore(cue, sentence) : sources.before(sentence, cue.start());
    if (source == null
        || isHeading(cue, source, sentence)
        || source.form() == Form.PRONOUN && isFirstPerson(source) && nested) {
      return;
    }
    if (readBefore(cue, end, to, source, nested)) {
      return;
    }
    if (clauseBefore(cue, source, sentence, end, nested)) {
      return;
    }
    if (!nested || cue.isSpeech()) {
      readClause(cue, end, source, nested || scene.reporting(cue.start()) != null);
    }
  }

  /** {@code "P," Smith said, adding: "Q"}: the source of the cue before in the same sentence. */
  private @Nullable Source speakerBefore(Cue cue, int sentence) {
    for (int i = scene.drafts.size() - 1; i >= Math.max(0, scene.drafts.size() - 3); i--) {
      Draft draft = scene.drafts.get(i);
      if (draft.cue != null && draft.cue.start() >= sentence && draft.source != null) {
        return draft.source;
      }
    }
    return sources.head(text.skipBlanks(sentence), cue.start());
  }

  /** {@code promised aid and said}: the subject stands before the verb it is joined to. */
  private boolean isJoined(Cue cue) {
    int end = text.skipBlanksBack(cue.start());
    return text.startsWith(" and", end - 4) || text.startsWith(" but", end - 4);
  }

  /** {@code Extraordinary claims need}: a first word that nothing else shows to be a name. */
  private boolean isHeading(Cue cue, Source source, int sentence) {
    Lexicon.Found<QuoteWords.CueWord> word =
        scene.lexicon.find(text, cue.start(), QuoteWords.CUES_EN);
    return word != null
        && word.meaning().noun()
        && source.form() == Form.ORGANISATION
        && source.start() == text.skipBlanks(sentence)
        && text.fold(source.start(), source.end()).indexOf(' ') < 0
        && text.original().indexOf(text.slice(source.start(), source.end()), source.end()) < 0;
  }

  private boolean isParticiple(Cue cue) {
    return text.startsWith("ing", cue.end() - 3);
  }

  /** {@code it is understood}: a form of be before the participle. */
  private boolean isPassive(Cue cue) {
    if (isParticiple(cue)) {
      return false;
    }
    int end = text.skipBlanksBack(cue.start());
    Lexicon.Found<Role> word = scene.lexicon.findBefore(text, end, QuoteWords.WORDS);
    return word != null && word.meaning() == Role.EN_BE;
  }

  private boolean isFirstPerson(Source source) {
    return source.end() - source.start() <= 2;
  }

  /** {@code "P," Smith said} or {@code "P," said Smith}, and a second piece after it. */
  private void readAfter(Cue cue, Piece left, int sentence, int end, int to, boolean nested) {
    int subject = text.skipBlanks(left.after());
    if (text.at(subject) == ',') {
      subject = text.skipBlanks(subject + 1);
    }
    Source source;
    if (subject == cue.start()) {
      source = sources.after(cue.end(), end);
    } else {
      source = sources.before(subject, cue.start());
    }
    List<Piece> parts = scene.marks.withOpenBefore(new ArrayList<>(List.of(left)));
    Draft draft;
    int start = clauseStart(left, sentence);
    if (start < left.open) {
      draft = new Draft(QuoteFact.Type.MIXED, start, left.after(), "en-mixed-before");
      draft.addAll(parts);
    } else {
      draft = Draft.direct(parts, "en-cue-after");
    }
    add(draft.by(source, cue), nested);
    int after = source == null ? cue.end() : Math.max(cue.end(), source.end());
    Piece second = nextPiece(after, to);
    if (second != null && !second.taken) {
      draft.addAll(List.of(second));
    }
  }

  /** The piece after the words of a cue: after a comma or at the head of the next sentence. */
  private @Nullable Piece nextPiece(int from, int to) {
    boolean stop = false;
    for (int i = from; i < to && i - from < LONGEST_OBJECT; i++) {
      Piece piece = scene.marks.openingAt(i);
      if (piece != null) {
        return stop && piece.close <= to && standsWell(piece) && !scene.hasCue(from, i)
            ? piece
            : null;
      }
      char c = text.at(i);
      byte kind = text.kind(i);
      if (kind == Chars.LINE || kind == Chars.MARK || c == ';') {
        return null;
      }
      if (kind == Chars.BLANK) {
        continue;
      }
      if (stop && isSentenceStart(i)) {
        return null;
      }
      stop = c == ',' || c == '.' || c == ':';
    }
    return null;
  }

  private boolean standsWell(Piece piece) {
    char last = text.at(piece.end - 1);
    return scene.isClause(piece) || last == ',';
  }

  /** {@code Smith told Reuters on Monday: "P"}; whether there is such a piece. */
  private boolean readBefore(Cue cue, int end, int to, Source source, boolean nested) {
    int limit = Math.min(to, cue.end() + LONGEST_OBJECT);
    boolean direct = false;
    int stop = -1;
    for (int i = cue.end(); i < limit; i++) {
      Piece piece = scene.marks.openingAt(i);
      if (piece != null) {
        boolean adjacent = text.skipBlanks(cue.end()) == i;
        if (!direct && !adjacent || piece.close > to || piece.taken) {
          return false;
        }
        int after = text.skipBlanks(piece.after());
        boolean ends =
            !piece.closed
                || after >= end
                || text.at(after) == '.'
                || scene.endsSentence(piece)
                || text.kind(after) == Chars.LINE;
        if (!direct && (!ends || !scene.isClause(piece) && !cue.isSpeech())) {
          return false;
        }
        if (stop >= 0 && hasClause(cue.end(), stop)) {
          return false;
        }
        List<Piece> parts = new ArrayList<>();
        parts.add(piece);
        Draft draft = Draft.direct(parts, "en-cue-before").by(source, cue);
        add(draft, nested);
        return true;
      }
      char c = text.at(i);
      byte kind = text.kind(i);
      if (kind == Chars.LINE || kind == Chars.MARK || c == ';') {
        return false;
      }
      if (c == ',' || c == ':') {
        direct = true;
        stop = i;
      } else if (kind != Chars.BLANK) {
        direct = false;
      }
      if (i > cue.end() && isSentenceStart(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a reported clause stands between a cue and the colon: said his members are angry: "P".
   */
  private boolean hasClause(int from, int stop) {
    return scene.hasPredicate(from, stop) && scene.weight(from, stop) > 6;
  }

  /** {@code clause, Smith said.}; whether the cue closes its sentence. */
  private boolean clauseBefore(Cue cue, Source source, int sentence, int end, boolean nested) {
    int comma = text.skipBlanksBack(source.start()) - 1;
    if (text.at(comma) != ',' || comma <= sentence || !cue.isSpeech()) {
      return false;
    }
    int after = text.skipBlanks(cue.end());
    boolean closes =
        after >= text.skipBlanksBack(end)
            || text.at(after) == '.'
            || text.at(after) == ','
            || isTail(after, end);
    if (!closes || cue.strength() != Strength.STRONG) {
      return false;
    }
    int start = skipConnective(text.skipBlanks(sentence));
    if (!scene.hasPredicate(start, comma) || scene.weight(start, comma) < 6) {
      return false;
    }
    addClause(cue, source, start, comma, "en-clause-before", nested);
    return true;
  }

  /** {@code Wednesday in the journal}: words of time and place up to the end of the sentence. */
  private boolean isTail(int from, int end) {
    boolean opens =
        scene.hasRole(from, Role.EN_PREPOSITION)
            || scene.lexicon.match(text, from, WEEKDAYS) != Lexicon.NONE;
    return opens && end - from < LONGEST_OBJECT && !scene.hasPredicate(from, end);
  }

  /** {@code Smith said (that) clause}. */
  private void readClause(Cue cue, int end, Source source, boolean nested) {
    if (source.form() == Form.GENERIC && !cue.isSpeech()) {
      return;
    }
    int start = clauseStart(cue, end);
    if (start < 0) {
      return;
    }
    int last = trimEnd(start, reportEnd(start, end));
    boolean that = start > cue.end() + 1 && text.startsWith("that", text.skipBlanksBack(start) - 4);
    List<Piece> parts = verbatim(start, last);
    if (parts.isEmpty()) {
      if (cue.strength() != Strength.STRONG && !that
          || !that && !hasFinite(start, last)
          || scene.weight(start, last) < 6) {
        return;
      }
    }
    if (!parts.isEmpty()
        && cue.strength() == Strength.WEAK
        && !that
        && !hasFinite(start, parts.get(0).open)) {
      // accused him of "wasting money": the piece alone is reported.
      add(Draft.direct(parts, "en-governed-piece").by(source, cue), nested);
      return;
    }
    addClause(cue, source, start, last, "en-clause", nested);
  }

  /** The report ends before {@code , adding} and {@code and said}. */
  private int reportEnd(int start, int end) {
    for (Cue cue = scene.cueAfter(start); cue != null && cue.start() < end; ) {
      int before = text.skipBlanksBack(cue.start());
      if (scene.marks.around(cue.start()) == null && !cue.chinese()) {
        if (isParticiple(cue) && text.at(before - 1) == ',') {
          return before;
        }
        if (isJoined(cue) && cue.strength() == Strength.STRONG) {
          return before - 4;
        }
      }
      cue = scene.cueAfter(cue.end());
    }
    return end;
  }

  private void addClause(Cue cue, Source source, int start, int end, String rule, boolean nested) {
    List<Piece> parts = verbatim(start, end);
    Draft draft =
        new Draft(
            parts.isEmpty() ? QuoteFact.Type.INDIRECT : QuoteFact.Type.MIXED, start, end, rule);
    draft.addAll(parts);
    add(draft.by(source, cue), nested);
  }

  /** The pieces of a reported clause that are marked for being quoted. */
  private List<Piece> verbatim(int start, int end) {
    List<Piece> parts = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece == null) {
        continue;
      }
      if (!piece.isTitle() && !piece.taken && !scene.isRepeated(piece) && !isName(piece)) {
        parts.add(piece);
      }
      i = Math.max(i, piece.after() - 1);
    }
    return parts;
  }

  /** "Rheinland-Pfalz": all words capitalised. */
  private boolean isName(Piece piece) {
    int words = 0;
    for (int i = piece.start; i < piece.end; i++) {
      if (text.kind(i) == Chars.LATIN
          && text.kind(i - 1) != Chars.LATIN
          && text.at(i - 1) != '\''
          && text.at(i - 1) != '’') {
        words++;
        if (!Character.isUpperCase(text.originalAt(i))) {
          return false;
        }
      }
    }
    return words > 0 && words < 5 && !scene.endsSentence(piece);
  }

  /** Where the reported clause starts after a cue, or -1 when none does. */
  private int clauseStart(Cue cue, int end) {
    int i = text.skipBlanks(cue.end());
    if (i >= end) {
      return -1;
    }
    if (scene.hasRole(i, Role.EN_THAT)) {
      return text.skipBlanks(i + 4);
    }
    // told the BBC that: the object and what follows it, up to that.
    for (int k = i, words = 0; k < end && words < 12; k++) {
      if (text.kind(k) == Chars.BLANK) {
        words++;
        if (scene.hasRole(k + 1, Role.EN_THAT)) {
          return hasFinite(i, k) ? i : text.skipBlanks(k + 5);
        }
      } else if (text.at(k) == ',' || text.at(k) == ':' || text.kind(k) == Chars.MARK) {
        break;
      }
    }
    if (text.at(i) == ',' || text.at(i) == ':' || text.at(i) == '.') {
      return -1;
    }
    if (cue.strength() == Strength.TELL) {
      i = afterObject(i, end);
    }
    int timed = afterTime(i, end);
    if (timed > i) {
      return timed;
    }
    boolean number = isNumberAfter(i);
    if (!number && scene.hasRole(i, Role.EN_PREPOSITION) || scene.hasRole(i, Role.EN_CONNECTIVE)) {
      return verbatim(i, end).isEmpty() ? -1 : i;
    }
    return i;
  }

  /** about 90, up to £2m: a modifier of a number rather than a preposition. */
  private boolean isNumberAfter(int place) {
    int end = scene.roleEnd(place, Role.EN_PREPOSITION);
    int next = end < 0 ? place : text.skipBlanks(end);
    return end > 0 && text.kind(next) == Chars.DIGIT;
  }

  /** {@code told the BBC he}: the place after the object of telling. */
  private int afterObject(int place, int end) {
    int i = place;
    if (scene.hasRole(i, Role.EN_DETERMINER)) {
      i = text.skipBlanks(scene.roleEnd(i, Role.EN_DETERMINER));
    }
    int run = scene.names.latinEnd(i);
    if (run < 0) {
      run = i;
      while (run < end && text.kind(run) == Chars.LATIN) {
        run++;
      }
    }
    if (text.at(run) == '\'' || text.at(run) == '’') {
      return place;
    }
    int next = text.skipBlanks(run);
    return scene.hasRole(next, Role.EN_THAT) ? text.skipBlanks(next + 4) : next;
  }

  /** {@code said on Monday it had}: the clause after a short phrase of time or place. */
  private int afterTime(int place, int end) {
    boolean preposition = scene.hasRole(place, Role.EN_PREPOSITION);
    boolean day = scene.lexicon.match(text, place, WEEKDAYS) != Lexicon.NONE;
    if (!preposition && !day) {
      return place;
    }
    boolean afterPreposition = true;
    int words = 0;
    for (int i = place; i < end && words < 8; i++) {
      char c = text.at(i);
      if (c == ',' || c == ':' || text.kind(i) == Chars.MARK) {
        return place;
      }
      if (text.kind(i) != Chars.LATIN || text.kind(i - 1) != Chars.BLANK) {
        continue;
      }
      Lexicon.Found<Role> word = scene.word(i);
      Role role = word == null ? null : word.meaning();
      if (words++ > 0 && role != null && !afterPreposition) {
        boolean subject =
            role == Role.EN_PERSON_PRONOUN
                || role == Role.EN_PEOPLE_PRONOUN
                || role == Role.EN_THING_PRONOUN
                || role == Role.EN_DETERMINER;
        if (subject) {
          return scene.hasPredicate(i, end) ? i : place;
        }
      }
      afterPreposition = role == Role.EN_PREPOSITION;
    }
    return place;
  }

  /** Whether a predicate stands before any relative clause. */
  private boolean hasFinite(int from, int to) {
    int end = from;
    while (end < to) {
      if (text.kind(end - 1) == Chars.BLANK) {
        Lexicon.Found<Role> word = scene.word(end);
        if (word != null
            && (word.meaning() == Role.EN_RELATIVE || word.meaning() == Role.EN_THAT)
            && end > from) {
          break;
        }
      }
      end++;
    }
    return scene.hasPredicate(from, end);
  }

  /** {@code According to S, clause} and {@code clause, according to S}. */
  private void readSource(Cue cue, int sentence, int end, int from, boolean nested) {
    Source source = sources.after(cue.end(), end);
    if (source == null) {
      return;
    }
    int before = text.skipBlanksBack(cue.start());
    Piece left = scene.marks.closingAt(before - 1);
    if (left == null && text.at(before - 1) == ',') {
      left = scene.marks.closingAt(text.skipBlanksBack(before - 1) - 1);
    }
    if (left != null
        && !left.isTitle()
        && left.open >= from
        && !left.taken
        && clauseStart(left, sentence) >= left.open) {
      add(Draft.direct(new ArrayList<>(List.of(left)), "en-according-to").by(source, cue), nested);
      return;
    }
    if (skipConnective(text.skipBlanks(sentence)) >= cue.start()) {
      int comma = source.end();
      if (text.at(comma) != ',') {
        return;
      }
      int start = text.skipBlanks(comma + 1);
      int last = trimEnd(start, end);
      if (scene.weight(start, last) >= 6) {
        addClause(cue, source, start, last, "en-according-to", nested);
      }
      return;
    }
    int start = skipConnective(text.skipBlanks(sentence));
    int last = trimEnd(start, cue.start());
    boolean stopped = text.at(before - 1) == ',';
    if (scene.weight(start, last) >= 6 && (stopped || scene.hasPredicate(start, last))) {
      addClause(cue, source, start, last, "en-according-to", nested);
    }
  }

  /** The piece before a cue with nothing but the subject between, or null. */
  private @Nullable Piece pieceBefore(Cue cue, int from) {
    int limit = Math.max(from, cue.start() - LONGEST_SUBJECT);
    for (int i = cue.start(); i > limit; i--) {
      Piece piece = scene.marks.closingAt(i - 1);
      if (piece != null && !piece.isTitle()) {
        char last = text.at(piece.end - 1);
        boolean closes =
            last == ','
                || scene.endsSentence(piece)
                || last == '-'
                || last == '—'
                || text.at(text.skipBlanks(piece.after())) == ',';
        int subject = text.skipBlanks(piece.after());
        if (text.at(subject) == ',') {
          subject++;
          subject = text.skipBlanks(subject);
        }
        boolean pastSentence = scene.endsSentence(piece) && last == '.' && !isAfterStop(cue, piece);
        return closes
                && piece.open >= from
                && !piece.taken
                && !pastSentence
                && isSubjectOnly(subject, cue.start())
            ? piece
            : null;
      }
      char c = text.at(i - 1);
      if (c == ';' || c == ':' || text.kind(i - 1) == Chars.LINE) {
        return null;
      }
      if (i < cue.start() && isSentenceStart(i) && scene.marks.closingAt(i - 1) == null) {
        return null;
      }
    }
    return null;
  }

  /** {@code "P." Smith said.}: after a full stop the cue must close its own sentence. */
  private boolean isAfterStop(Cue cue, Piece piece) {
    int after = text.skipBlanks(cue.end());
    return text.at(after) == '.'
        || text.kind(after) == Chars.LINE
        || text.skipBlanks(piece.after()) == cue.start();
  }

  /** Whether the words between a piece and its cue are a subject: no other verb, no boundary. */
  private boolean isSubjectOnly(int from, int cue) {
    if (from >= cue) {
      return true;
    }
    Source source = sources.before(from, cue);
    if (source == null || source.start() <= from) {
      return source != null;
    }
    // the school's director, Tom Reed, said
    return scene.hasRole(from, Role.EN_DETERMINER) && !scene.hasPredicate(from, source.start());
  }

  /** Where the unmarked words before a piece start that belong to its report; its mark if none. */
  private int clauseStart(Piece piece, int sentence) {
    int before = text.skipBlanksBack(piece.open);
    if (before <= sentence) {
      return piece.open;
    }
    int start = skipConnective(text.skipBlanks(sentence));
    if (start >= piece.open
        || text.at(before - 1) == ':'
        || text.at(before - 1) == ',' && scene.weight(start, before) < 8) {
      return piece.open;
    }
    return start;
  }

  private int skipConnective(int place) {
    int i = place;
    while (true) {
      int end = scene.roleEnd(i, Role.EN_CONNECTIVE);
      if (end < 0) {
        return i;
      }
      int next = text.skipBlanks(end);
      if (text.at(next) == ',') {
        next = text.skipBlanks(next + 1);
      } else if (!isPlainConjunction(i)) {
        return i;
      }
      i = next;
    }
  }

  private boolean isPlainConjunction(int place) {
    return text.startsWith("but", place) || text.startsWith("and", place);
  }

  private boolean isSentenceStart(int place) {
    byte before = text.kind(place - 1);
    if (before == Chars.LATIN || before == Chars.BLANK || before == Chars.DIGIT) {
      return false;
    }
    return Arrays.binarySearch(text.sentenceStarts(), place) >= 0;
  }

  private int sentenceStart(int place, int from) {
    int i = place;
    while (i > from && place - i < LONGEST_SENTENCE) {
      Piece piece = scene.marks.closingAt(i - 1);
      if (piece != null && piece.open >= from) {
        int after = text.skipBlanks(piece.after());
        if (scene.endsSentence(piece)
            && Character.isUpperCase(text.originalAt(after))
            && i < place) {
          return i;
        }
        i = piece.open;
        continue;
      }
      if (text.kind(i - 1) == Chars.LINE || isSentenceStart(i) && i < place) {
        return i;
      }
      i--;
    }
    return Math.max(i, from);
  }

  /** The end of the sentence that holds {@code place}, its final mark included. */
  private int sentenceEnd(int place, int to) {
    int i = place;
    while (i < to && i - place < LONGEST_SENTENCE) {
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece != null && piece.after() <= to) {
        i = piece.after();
        if (scene.endsSentence(piece)
            && (text.kind(i) == Chars.LINE || isSentenceStart(i))
            && !Character.isLowerCase(text.originalAt(text.skipBlanks(i)))) {
          return i;
        }
        continue;
      }
      if (text.kind(i) == Chars.LINE || i > place && isSentenceStart(i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private int trimEnd(int start, int end) {
    int i = end;
    while (i > start) {
      char c = text.at(i - 1);
      if (text.kind(i - 1) != Chars.BLANK && c != '.' && c != ',' && c != ';' && c != ':') {
        break;
      }
      i--;
    }
    return i;
  }

  private void add(Draft draft, boolean nested) {
    draft.nested = nested;
    scene.drafts.add(draft);
  }
}
