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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Chinese cue governs: marked pieces after it (雷军说：“…”), before it (“…”雷军说), on both sides
 * (“…”，他说，“…”), or a clause with or without pieces (雷军坦言，…).
 */
final class ChineseGrammar {

  private static final int LONGEST_SENTENCE = 500;
  private static final int LONGEST_OBJECT = 16;
  private static final int LONG_PIECE = 7;
  private static final int EARLIER = 3;
  private static final int LONGEST_ADDRESSEE = 8;
  private static final int LONGEST_SUBJECT = 60;
  private static final char ATTRIBUTIVE = '的';
  private static final String JOINERS = "和与、及";
  private static final String ASPECTS = "了过着著道";
  private static final char LOCATIVE = '在';
  private static final char SELF = '我';
  private static final char TOWARDS = '对';
  private static final char COPULA = '是';

  private final Scene scene;
  private final SourceText text;
  private final ChineseSources sources;

  ChineseGrammar(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.sources = new ChineseSources(scene);
  }

  /** Adds what a cue governs inside [from, to); {@code nested} when that is a quote itself. */
  void read(Cue cue, int from, int to, boolean nested) {
    int sentence = sentenceStart(cue.start(), from);
    Draft outer = scene.reporting(cue.start());
    if (outer != null) {
      sentence = Math.max(sentence, outer.start);
    }
    int right = afterAspect(cue.end());
    boolean colon = text.at(right) == ':';
    boolean comma = text.at(right) == ',';
    int next = text.skipBlanks(colon || comma ? right + 1 : right);
    if (cue.type() == CueClass.SOURCE) {
      readSource(cue, sentence, to, nested);
      return;
    }
    if (cue.type() == CueClass.VIEW) {
      readView(cue, sentence, next, to, nested);
      return;
    }
    if (isNegated(cue) || isNoun(cue, right, colon || comma)) {
      return;
    }
    Piece piece = scene.marks.openingAt(next);
    if (piece != null && piece.taken) {
      return;
    }
    List<Piece> before = colon && piece != null ? List.of() : piecesBefore(cue, from);
    if (piece == null && !comma && !colon) {
      int object = objectEnd(right, to);
      Piece told = object > 0 ? scene.marks.openingAt(object) : null;
      if (told != null && governs(cue, told, true)) {
        piece = told;
        next = object;
        colon = true;
      }
    }
    if (piece != null && piece.close > to) {
      piece = null;
    }
    before = scene.marks.withOpenBefore(before);
    if (piece == null && !before.isEmpty()) {
      int addressee = text.skipBlanks(addresseeEnd(right));
      if (addressee > right && text.at(addressee) == ',') {
        // “A”他告诉记者，“B”
        piece = scene.marks.openingAt(text.skipBlanks(addressee + 1));
      }
    }
    int subject = before.isEmpty() ? sentence : before.get(before.size() - 1).after();
    Source source = sources.find(subject, cue.start());
    if (!before.isEmpty()) {
      readAfter(cue, before, piece, next, to, source, nested);
      return;
    }
    if (source == null && piece != null) {
      source = earlierSubject(sentence, from);
    }
    if (piece != null && governs(cue, piece, colon || comma)) {
      readBefore(cue, piece, comma || colon, to, source, nested);
      return;
    }
    if (piece != null && !comma && !colon && !Chars.isHan(text.at(piece.after()))) {
      return;
    }
    if (piece == null && !comma && !colon) {
      int addressee = addresseeEnd(right);
      char stop = text.at(text.skipBlanks(addressee));
      if (addressee > right && (stop == ',' || cue.strength() == Strength.TELL)) {
        comma = stop == ',';
        next = text.skipBlanks(comma ? text.skipBlanks(addressee) + 1 : addressee);
      }
    }
    if (source != null && (!nested || cue.isSpeech() && !isSelf(source))) {
      readClause(cue, next, comma, colon, to, source, nested || outer != null);
    }
  }

  /** 告诉记者: the end of a role, organisation, name or pronoun right after the cue; else its place. */
  private int addresseeEnd(int place) {
    int start = text.skipBlanks(place);
    int end = start;
    long match =
        scene.lexicon.match(text, start, WordClass.set(WordClass.TITLE, WordClass.ORGANISATION));
    if (match != Lexicon.NONE) {
      end = Lexicon.end(match);
    }
    end = Math.max(end, scene.names.endAt(start));
    end = Math.max(end, scene.roleEnd(start, Role.PERSON_PRONOUN));
    if (text.kind(start) == Chars.LATIN) {
      end = Math.max(end, scene.names.latinEnd(start));
    }
    return end > start ? end : place;
  }

  /** 无法预计, 不愿透露: nothing is reported. */
  private boolean isNegated(Cue cue) {
    var word = scene.lexicon.findBefore(text, cue.start(), QuoteWords.WORDS);
    if (word == null || word.meaning() != Role.NEGATION) {
      return false;
    }
    var adverb = scene.lexicon.findBefore(text, cue.start(), QuoteWords.ADVERBIALS);
    boolean longer = adverb != null && adverb.start() < word.start();
    return !longer && scene.names.startBefore(cue.start(), word.start() - 2) < 0;
  }

  /** 的承诺, 承诺和…, 在报道中说: the reporting word is a noun here. */
  private boolean isNoun(Cue cue, int right, boolean stopped) {
    if (cue.strength() == Strength.STRONG) {
      return false;
    }
    if (stopped) {
      return text.at(cue.start() - 1) == ATTRIBUTIVE && text.at(right) == ',';
    }
    var next = scene.word(right);
    if (next != null && next.meaning() == Role.POSTPOSITION && scene.hasCue(right, stop(right))) {
      return true;
    }
    return text.at(cue.start() - 1) == ATTRIBUTIVE
        || JOINERS.indexOf(text.at(right)) >= 0
        || next != null && next.meaning() == Role.JOINED;
  }

  /** The next punctuation. */
  private int stop(int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_SUBJECT) {
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece != null && piece.isTitle()) {
        i = piece.after();
        continue;
      }
      char c = text.at(i);
      byte kind = text.kind(i);
      if (c == ',' || c == ':' || c == '。' || c == ';') {
        return i;
      }
      if (kind == Chars.LINE || kind == Chars.MARK) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** 我: the author outside of quotes, the speaker himself inside. */
  private boolean isSelf(Source source) {
    return source.form() == Form.PRONOUN && text.at(source.start()) == SELF;
  }

  /** 雷军说：“A” and what follows the piece in its sentence. */
  private void readBefore(
      Cue cue, Piece piece, boolean stopped, int to, @Nullable Source source, boolean nested) {
    List<Piece> parts = run(piece);
    Piece last = parts.get(parts.size() - 1);
    int after = last.after();
    if (stopped && text.at(after) == ',' && !scene.endsSentence(last)) {
      int clause = text.skipBlanks(after + 1);
      if (continuesReport(clause)) {
        int end = trimEnd(clause, clauseEnd(clause, to));
        Draft draft = new Draft(QuoteFact.Type.MIXED, piece.open, end, "zh-piece-and-clause");
        draft.addAll(parts);
        collect(draft, clause, end);
        draft.end = Math.max(end, draft.end);
        add(draft.by(source, cue), nested);
        return;
      }
    }
    add(Draft.direct(parts, "zh-cue-before").by(source, cue), nested);
  }

  /** “A”雷军说 and what follows the cue. */
  private void readAfter(
      Cue cue,
      List<Piece> before,
      @Nullable Piece piece,
      int next,
      int to,
      @Nullable Source source,
      boolean nested) {
    Draft draft = Draft.direct(before, "zh-cue-after").by(source, cue);
    add(draft, nested);
    if (piece != null && isPart(piece)) {
      draft.addAll(run(piece));
      return;
    }
    char c = text.at(next);
    if (c == '。' && cue.isSpeech()) {
      // “A。”他说。“B。”
      Piece follower = scene.marks.openingAt(text.skipBlanks(next + 1));
      if (follower != null && follower.close <= to && isWholeSentence(follower)) {
        draft.addAll(run(follower));
      }
      return;
    }
    if (cue.strength() != Strength.MARKS || text.at(next - 1) == ':') {
      if (text.at(next) == '。' || text.kind(next) == Chars.LINE) {
        return;
      }
      readClause(cue, next, true, false, to, source, nested);
    }
  }

  /** Whether a piece after the cue goes on with the quote rather than marking a term. */
  private boolean isPart(Piece piece) {
    char after = text.at(piece.after());
    return !piece.taken && after != ATTRIBUTIVE && (scene.isClause(piece) || !Chars.isHan(after));
  }

  /** 雷军坦言，… and 雷军表示…, with or without pieces inside. */
  private void readClause(
      Cue cue,
      int start,
      boolean comma,
      boolean colon,
      int to,
      @Nullable Source source,
      boolean nested) {
    if (source == null || cue.strength() == Strength.MARKS || isSelf(source)) {
      return;
    }
    if (source.form() == Form.GENERIC && !cue.isSpeech()) {
      return;
    }
    boolean stopped = comma || colon;
    if (cue.strength() == Strength.WEAK && !stopped) {
      return;
    }
    if (cue.type() == CueClass.EVIDENCE
        && source.form() != Form.DOCUMENT
        && source.form() != Form.ORGANISATION) {
      return;
    }
    if (cue.type() == CueClass.THOUGHT && !stopped && !canThink(source)) {
      return;
    }
    boolean adjacent = source.end() >= cue.start() - LONGEST_OBJECT;
    if (!stopped && (!cue.isSpeech() && !adjacent || isVerbPhrase(cue, start))) {
      return;
    }
    int end = trimEnd(start, clauseEnd(start, to));
    if (!isReportable(start, end, stopped)
        || cue.type() == CueClass.ANNOUNCEMENT && !stopped && holdsContent(start, end)) {
      return;
    }
    Draft draft = new Draft(QuoteFact.Type.MIXED, start, end, "zh-clause-and-piece");
    collect(draft, start, end);
    if (draft.parts.isEmpty()) {
      draft = new Draft(QuoteFact.Type.INDIRECT, start, end, "zh-clause");
    }
    add(draft.by(source, cue), nested);
  }

  /** 根据气象局的数据，… and 《晨报》援引军方的说法，…: the clause after what the source gives. */
  private void readSource(Cue cue, int sentence, int to, boolean nested) {
    int comma = stop(cue.end());
    if (text.at(comma) != ',') {
      return;
    }
    var given = scene.lexicon.findBefore(text, comma, QuoteWords.WORDS);
    if (given == null
        || !isGiven(given.meaning())
        || given.start() <= cue.end()
        || scene.hasCue(cue.end(), given.start())
        || scene.hasCue(given.start(), comma) && text.at(given.start() - 1) != ATTRIBUTIVE) {
      return;
    }
    Cue before = scene.cueBefore(cue.start());
    boolean inner =
        before != null && before.type() == CueClass.SOURCE && before.start() >= sentence;
    if (inner) {
      // 根据《晨报》援引军方提供的信息: one source is enough.
      return;
    }
    Source source =
        text.skipBlanks(sentence) == cue.start()
            ? sources.find(
                cue.end(),
                text.at(given.start() - 1) == ATTRIBUTIVE ? given.start() - 1 : given.start())
            : sources.find(sentence, cue.start());
    if (source != null
        && (source.isPerson()
            || source.form() == Form.ORGANISATION
            || source.form() == Form.DOCUMENT)) {
      readClause(cue, text.skipBlanks(comma + 1), true, false, to, source, nested);
    }
  }

  private static boolean isGiven(Role role) {
    return role == Role.INFORMATION
        || role == Role.SPEECH_NOUN
        || role == Role.DOCUMENT
        || role == Role.COMPLEMENT;
  }

  /** Whether a source is known to be somebody: 股价预计… reports nobody's thought. */
  private boolean canThink(Source source) {
    if (source.form() != Form.NOUN && source.form() != Form.ORGANISATION) {
      return true;
    }
    return scene.lexicon.matchBefore(
            text, source.end(), WordClass.set(WordClass.TITLE, WordClass.ORGANISATION))
        != Lexicon.NONE;
  }

  /** 预计会达到: what stands before a verb of thought is the subject of the verb after it. */
  private boolean isVerbPhrase(Cue cue, int start) {
    return cue.type() == CueClass.THOUGHT
        && (scene.hasRole(start, Role.MODAL) || text.at(start) == COPULA);
  }

  /** 在雷军看来，…. */
  private void readView(Cue cue, int sentence, int next, int to, boolean nested) {
    int in = -1;
    for (int i = cue.start() - 1; i >= sentence && cue.start() - i < LONGEST_SUBJECT; i--) {
      if (text.at(i) == ',' || text.at(i) == ':') {
        break;
      }
      if (text.at(i) == LOCATIVE) {
        in = i;
      }
    }
    if (in < 0) {
      return;
    }
    Source source = sources.find(in + 1, cue.start());
    if (source == null) {
      return;
    }
    if (text.at(next - 1) != ',' && text.at(next - 1) != ' ') {
      return;
    }
    readClause(cue, next, true, false, to, source, nested);
  }

  /** Claims the verbatim pieces of a reported clause; names and terms stay text. */
  private void collect(Draft draft, int start, int end) {
    List<Piece> parts = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece == null) {
        continue;
      }
      if (!piece.isTitle() && !piece.taken && isVerbatim(piece)) {
        parts.add(piece);
      }
      i = Math.max(i, piece.after() - 1);
    }
    draft.addAll(parts);
  }

  /** Rule 2: marked for being quoted, not for being a name or term. */
  private boolean isVerbatim(Piece piece) {
    boolean predicate = scene.hasPredicate(piece.start, piece.end);
    if (scene.isRepeated(piece) && !predicate || isNamed(piece)) {
      return false;
    }
    boolean clause = scene.isClause(piece);
    char after = text.at(piece.after());
    boolean attribute = Chars.isHan(after) && after != ATTRIBUTIVE;
    return clause || !(attribute && scene.weight(piece.start, piece.end) <= 6);
  }

  private boolean isNamed(Piece piece) {
    var word = scene.lexicon.findBefore(text, text.skipBlanksBack(piece.open), QuoteWords.WORDS);
    return word != null && word.meaning() == Role.NAMING;
  }

  /** Whether a marked piece right after a cue is what it reports. */
  private boolean governs(Cue cue, Piece piece, boolean stopped) {
    if (piece.taken) {
      return false;
    }
    int after = piece.after();
    boolean attribute = text.at(after) == ATTRIBUTIVE || Chars.isHan(text.at(after));
    if (stopped) {
      return !attribute || scene.isClause(piece);
    }
    if (cue.strength() == Strength.WEAK || cue.strength() == Strength.MARKS || attribute) {
      return false;
    }
    return cue.isSpeech() && cue.strength() == Strength.STRONG
        || scene.isClause(piece) && !endsInContent(piece);
  }

  /** “工业4.0战略计划”: a name rather than a clause. */
  private boolean endsInContent(Piece piece) {
    var noun = scene.lexicon.findBefore(text, piece.end, QuoteWords.WORDS);
    return noun != null && noun.meaning() == Role.COMPLEMENT;
  }

  /** A piece and those that follow it with at most a comma between. */
  private List<Piece> run(Piece first) {
    List<Piece> run = new ArrayList<>();
    Piece piece = first;
    while (piece != null && !piece.taken) {
      run.add(piece);
      int after = text.skipBlanks(piece.after());
      char c = text.at(after);
      if (c == ',' || c == '、' || c == ';') {
        after = text.skipBlanks(after + 1);
      }
      piece = piece.closed ? scene.marks.openingAt(after) : null;
      if (piece != null && cueFollows(piece)) {
        piece = null;
      }
    }
    return run;
  }

  /** Whether a piece has a cue of its own after it: “A。”“B。”张三说 is not all one speaker's. */
  private boolean cueFollows(Piece piece) {
    int after = text.skipBlanks(piece.after());
    return piece.closed
        && Chars.isHan(text.at(after))
        && scene.endsSentence(piece)
        && text.at(piece.open - 1) == ',';
  }

  /** The pieces that stand before a cue's subject and that the cue governs; empty when none do. */
  private List<Piece> piecesBefore(Cue cue, int from) {
    int limit = Math.max(from, cue.start() - LONGEST_SUBJECT);
    int i = cue.start();
    int commas = 0;
    Piece piece = null;
    while (i > limit) {
      Piece closing = scene.marks.closingAt(i - 1);
      if (closing != null && !closing.isTitle()) {
        piece = closing;
        break;
      }
      if (closing != null) {
        i = closing.open;
        continue;
      }
      char c = text.at(i - 1);
      if (c == '。'
          || c == '!'
          || c == '?'
          || c == ':'
          || c == ';'
          || text.kind(i - 1) == Chars.LINE) {
        break;
      }
      if (c == ',' && ++commas > 2) {
        break;
      }
      i--;
    }
    if (piece == null || piece.open < from || piece.taken) {
      return List.of();
    }
    int subject = text.skipBlanks(piece.after());
    boolean comma = text.at(subject) == ',';
    int right = afterAspect(cue.end());
    char next = text.at(text.skipBlanks(right));
    boolean ends =
        next == '。'
            || next == '\0'
            || next == '!'
            || next == ';'
            || text.kind(text.skipBlanks(right)) == Chars.LINE;
    boolean pieceNext =
        next == ',' && scene.marks.openingAt(text.skipBlanks(text.skipBlanks(right) + 1)) != null;
    boolean closesWell =
        scene.endsSentence(piece) || text.at(piece.end - 1) == ',' || text.at(piece.end - 1) == '，';
    boolean heads = startsSentence(piece);
    if (!heads
        || !(closesWell
            || ends
                && (comma
                    || scene.isClause(piece)
                    || scene.weight(piece.start, piece.end) >= LONG_PIECE)
            || pieceNext && comma)) {
      return List.of();
    }
    boolean stops = ends || next == ',' || next == ':';
    if (cue.strength() != Strength.STRONG && !stops || cue.strength() == Strength.MARKS) {
      return List.of();
    }
    if (!ends && !pieceNext && startsAnew(subject)) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(piece);
    Piece first = piece;
    while (true) {
      int before = text.skipBlanksBack(first.open);
      char c = text.at(before - 1);
      if (c == ',' || c == '、') {
        before = text.skipBlanksBack(before - 1);
      }
      Piece sibling = scene.marks.closingAt(before - 1);
      if (sibling == null || sibling.isTitle() || sibling.taken || sibling.open < from) {
        return pieces;
      }
      pieces.add(0, sibling);
      first = sibling;
    }
  }

  /** “A”就连雷军也坦言，…: a conjunction after the piece opens a sentence of its own. */
  private boolean startsAnew(int subject) {
    var adverb = scene.lexicon.find(text, subject, QuoteWords.ADVERBIALS);
    return adverb != null && adverb.meaning() != QuoteWords.Place.BETWEEN;
  }

  /** Whether only other pieces stand between the start of the sentence and a piece. */
  private boolean startsSentence(Piece piece) {
    int i = text.skipBlanksBack(piece.open);
    char c = text.at(i - 1);
    if (text.kind(i - 1) == Chars.LINE || Marks.isSentenceEnd(c) || c == ';' || c == ':') {
      return true;
    }
    Piece before = scene.marks.closingAt(i - 1);
    if (before == null && (c == ',' || c == '、')) {
      before = scene.marks.closingAt(text.skipBlanksBack(i - 1) - 1);
    }
    return before != null && !before.isTitle()
        || scene.marks.around(piece.open) == piece.parent
            && piece.parent != null
            && i <= piece.parent.open + 1;
  }

  /** Whether a piece is a sentence by itself: a boundary before it, a boundary after it. */
  boolean isWholeSentence(Piece piece) {
    int after = text.skipBlanks(piece.after());
    boolean ended = scene.endsSentence(piece) || text.at(after) == '。';
    boolean last = text.kind(after) == Chars.LINE || after >= text.length();
    return scene.isClause(piece) && (ended || last) && text.at(piece.after()) != ATTRIBUTIVE;
  }

  /** 雷军感谢北京：“…”, 告诉记者：“…”: where the piece opens after the object, or -1. */
  private int objectEnd(int from, int to) {
    for (int i = from; i < to && i - from <= LONGEST_OBJECT; i++) {
      char c = text.at(i);
      if (c == ',' && i - from > LONGEST_ADDRESSEE || c == ATTRIBUTIVE && text.at(i + 1) != ':') {
        return -1;
      }
      if (c == ':' || c == ',' && i > from) {
        int open = text.skipBlanks(i + 1);
        return scene.marks.openingAt(open) != null && !scene.hasCue(from, i) ? open : -1;
      }
      if (c == '。'
          || c == ';'
          || c == '?'
          || c == '!'
          || text.kind(i) == Chars.LINE
          || text.kind(i) == Chars.MARK) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the clause after a piece is still the speaker's: it does not return to the writer. */
  private boolean continuesReport(int place) {
    return Chars.isHan(text.at(place))
        && !scene.hasRole(place, Role.RETURNING)
        && scene.names.endAt(place) < 0;
  }

  private boolean isReportable(int start, int end, boolean stopped) {
    int weight = scene.weight(start, end);
    if (weight < 4 || !stopped && weight < 5) {
      return false;
    }
    if (!stopped && (endsInComplement(start, end) || isAttitude(start))) {
      return false;
    }
    return stopped || scene.hasPredicate(start, end);
  }

  /** 表示感谢, 表示对此遗憾. */
  private boolean isAttitude(int start) {
    var word = scene.word(start);
    if (word == null) {
      return false;
    }
    boolean towards = word.meaning() == Role.PREPOSITION || word.meaning() == Role.RETURNING;
    return word.meaning() == Role.ATTITUDE || text.at(start) == TOWARDS && towards;
  }

  /** 提出…的目标: the first clause ends in a noun of content. */
  private boolean endsInComplement(int start, int end) {
    int i = start;
    while (i < end && text.at(i) != ',') {
      i++;
    }
    var noun = scene.lexicon.findBefore(text, i, QuoteWords.WORDS);
    if (noun == null) {
      return false;
    }
    boolean content = noun.meaning() == Role.COMPLEMENT || noun.meaning() == Role.SPEECH_NOUN;
    // 宣布造车后，…: a clause of time.
    return content && text.at(noun.start() - 1) == ATTRIBUTIVE
        || noun.meaning() == Role.POSTPOSITION && i < end;
  }

  /** 官宣造车的声音…, 宣布合并之前的那年…: what is announced only belongs to a noun. */
  private boolean holdsContent(int start, int end) {
    for (int i = start; i < end && text.at(i) != ','; i++) {
      if (text.at(i) == ATTRIBUTIVE) {
        var noun = scene.word(i + 1);
        var before = scene.lexicon.findBefore(text, i, QuoteWords.WORDS);
        if (noun != null
                && (noun.meaning() == Role.COMPLEMENT || noun.meaning() == Role.SPEECH_NOUN)
            || before != null && before.meaning() == Role.POSTPOSITION) {
          return true;
        }
      }
    }
    return false;
  }

  /** The subject of the sentence before, for a cue that names none. */
  private @Nullable Source earlierSubject(int sentence, int from) {
    int start = sentence;
    for (int i = 0; i < EARLIER; i++) {
      int end = text.skipBlanksBack(start);
      if (end <= from || text.kind(end - 1) == Chars.LINE) {
        return null;
      }
      start = sentenceStart(end - 1, from);
      Source source = sources.find(start, end - 1);
      if (source != null && (source.isPerson() || source.form() == Form.PRONOUN)) {
        return source;
      }
    }
    return null;
  }

  private int afterAspect(int place) {
    return ASPECTS.indexOf(text.at(place)) >= 0 && place < text.length()
        ? place + 1
        : text.skipBlanks(place) < text.length()
                && (text.at(text.skipBlanks(place)) == ','
                    || text.at(text.skipBlanks(place)) == ':')
            ? text.skipBlanks(place)
            : place;
  }

  /** The start of the sentence that holds {@code place}; pieces on the way are stepped over. */
  int sentenceStart(int place, int from) {
    int i = place;
    while (i > from && place - i < LONGEST_SENTENCE) {
      Piece piece = scene.marks.closingAt(i - 1);
      if (piece != null && piece.open >= from) {
        if (!piece.isTitle() && scene.endsSentence(piece)) {
          return i;
        }
        i = piece.open;
        continue;
      }
      char c = text.at(i - 1);
      if (c == '。' || c == '!' || c == '?' || c == ';' || text.kind(i - 1) == Chars.LINE) {
        return i;
      }
      i--;
    }
    return Math.max(i, from);
  }

  /** The end of the sentence after {@code place}, its final mark outside. */
  int clauseEnd(int place, int to) {
    int i = place;
    while (i < to && i - place < LONGEST_SENTENCE) {
      Piece piece = scene.marks.anyOpeningAt(i);
      if (piece != null && piece.after() <= to) {
        i = piece.after();
        if (!piece.isTitle()
            && scene.endsSentence(piece)
            && !Chars.isHan(text.at(i))
            && text.at(i) != ',') {
          return i;
        }
        continue;
      }
      char c = text.at(i);
      if (c == ',' && scene.hasRole(text.skipBlanks(i + 1), Role.RETURNING_CLAUSE)) {
        return i;
      }
      if (c == ';' && scene.hasCue(i + 1, stop(i + 1))) {
        return i;
      }
      if (c == '。' || c == '!' || c == '?' || text.kind(i) == Chars.LINE) {
        return c == '!' || c == '?' ? i + 1 : i;
      }
      i++;
    }
    return i;
  }

  private int trimEnd(int start, int end) {
    int i = end;
    while (i > start) {
      char c = text.at(i - 1);
      boolean edge =
          text.kind(i - 1) == Chars.BLANK
              || c == ','
              || c == ';'
              || c == ':'
              || c == '—'
              || c == '、';
      if (!edge) {
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
