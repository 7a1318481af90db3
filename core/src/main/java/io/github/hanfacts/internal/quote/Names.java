package io.github.hanfacts.internal.quote;

import io.github.hanfacts.internal.lex.Lexemes;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.quote.QuoteWords.Role;
import io.github.hanfacts.internal.quote.QuoteWords.TitleKind;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The personal names of a document, learnt from the document itself: titles before and after them,
 * places before a reporting word, transliterations with a middle dot, Latin capitals.
 */
final class Names {

  /** A text with more names than this keeps the first ones. */
  private static final int MAX_NAMES = 400;

  private static final int LONGEST_PART = 7;
  private static final char ATTRIBUTIVE = '的';

  /** The reporter's name in the head of an article. */
  private static final String BRACKETS = "【〔(";

  private static final char WHEN = '当';
  private static final long FOLLOWERS =
      WordClass.set(WordClass.CUE, WordClass.ADVERBIAL, WordClass.TITLE, WordClass.PREDICATE);

  private final SourceText text;
  private final Lexicon lexicon;
  private final Map<String, int[]> known = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Set<Integer> sources = new HashSet<>();
  private int lookUps;

  Names(SourceText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Learns the names beside titles and those with a middle dot. */
  void learnFromTitles(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.type(i) != Lexemes.WORD || !lexicon.is(lexemes.word(i), WordClass.TITLE)) {
        continue;
      }
      int start = lexemes.start(i);
      int end = lexemes.end(i);
      if (!Chars.isHan(text.at(start)) || BRACKETS.indexOf(text.at(start - 1)) >= 0) {
        continue;
      }
      TitleKind kind = lexicon.meaning(lexemes.word(i), QuoteWords.TITLES);
      if (kind == TitleKind.SUFFIX) {
        continue;
      }
      int after = text.skipBlanks(end);
      int nameEnd = personEnd(after);
      if (nameEnd > 0 && lexicon.find(text, after, QuoteWords.TITLES) == null) {
        learn(after, nameEnd);
      }
    }
    for (int i = text.original().indexOf('·'); i >= 0; i = text.original().indexOf('·', i + 1)) {
      learnDotted(i);
    }
  }

  private void learnDotted(int dot) {
    int start = dot;
    while (start > 0 && dot - start < LONGEST_PART && isTransliteration(start - 1)) {
      start--;
    }
    for (int i = start + 1; i < dot; i++) {
      // 总经理马文·库克: the title ends in a character of transliteration.
      if (lexicon.findBefore(text, i, QuoteWords.TITLES) != null) {
        start = i;
      }
    }
    int end = dottedEnd(start);
    if (end > dot && start < dot) {
      learn(start, end);
    }
  }

  /** Notes that the name at a place is the source of a quote. */
  void noteSource(int place) {
    sources.add(place);
  }

  /** Remembers the personal name between two places. */
  void learn(int start, int end) {
    String name = text.fold(start, end);
    if (known.size() >= MAX_NAMES || known.containsKey(name)) {
      return;
    }
    known.put(name, new int[] {start, end});
    byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name);
    // The surname alone is a name too: Jimenez, 克拉克.
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('·'));
    if (last > 0 && name.length() - last > 3) {
      learn(start + last + 1, end);
    }
  }

  /** The end of the longest known name at {@code place}, or -1. */
  int endAt(int place) {
    List<String> names = byFirst.get(text.at(place));
    int best = -1;
    if (names != null) {
      for (String name : names) {
        if (place + name.length() > best
            && text.startsWith(name, place)
            && isWhole(place, place + name.length())) {
          best = place + name.length();
        }
      }
    }
    return best;
  }

  /**
   * The start of the longest known name that ends at {@code end} and starts at or after {@code
   * from}.
   */
  int startBefore(int end, int from) {
    for (int start = Math.max(from, end - 30); start < end; start++) {
      if (byFirst.containsKey(text.at(start)) && endAt(start) == end) {
        return start;
      }
    }
    return -1;
  }

  private boolean isWhole(int start, int end) {
    boolean latin = text.kind(end - 1) == Chars.LATIN && text.kind(end) == Chars.LATIN;
    boolean latinBefore = text.kind(start) == Chars.LATIN && text.kind(start - 1) == Chars.LATIN;
    return !latin && !latinBefore;
  }

  /** The full form of a name: the longest known one that it is part of, as the text writes it. */
  String full(String written) {
    String name = Chars.fold(written);
    int[] best = known.get(name);
    int longest = name.length();
    boolean latin = Chars.kind(name.charAt(0)) == Chars.LATIN;
    for (Map.Entry<String, int[]> entry : known.entrySet()) {
      String other = entry.getKey();
      if (other.length() > longest
          || other.length() == longest && best != null && entry.getValue()[0] < best[0]) {
        boolean part =
            latin
                ? other.endsWith(" " + name) || other.startsWith(name + " ")
                : other.endsWith("·" + name)
                    || other.startsWith(name + "·")
                    || name.length() <= 2
                        && isSurname(name)
                        && other.startsWith(name)
                        && other.indexOf('·') < 0;
        if (part) {
          best = entry.getValue();
          longest = other.length();
        }
      }
    }
    if (latin && (best == null || longest == name.length()) && name.indexOf(' ') < 0) {
      String met = metWithGivenName(written);
      if (met != null) {
        return met;
      }
    }
    return best == null ? written : text.slice(best[0], best[1]);
  }

  /** A bare surname's first full form in the document: a capitalised word right before it. */
  private @Nullable String metWithGivenName(String surname) {
    if (surname.length() < 3
        || !Character.isUpperCase(surname.charAt(0))
        || lookUps++ > MAX_NAMES) {
      return null;
    }
    String original = text.original();
    int at = original.indexOf(surname);
    for (int tries = 0; at >= 0 && tries < 200; tries++) {
      int end = at + surname.length();
      if (at > 1 && text.kind(at - 1) == Chars.BLANK && text.kind(end) != Chars.LATIN) {
        int run = runStart(Math.max(0, at - 40), end);
        int name = run < 0 ? at : shortened(withoutTitles(run, end), end);
        boolean title = name < at && lexicon.find(text, name, QuoteWords.ORGANISATIONS) == null;
        if (title && !isFunctionWord(name) && !isCapitals(name)) {
          return text.slice(name, end);
        }
      }
      at = original.indexOf(surname, end);
    }
    return null;
  }

  /** US, UN: no given name. */
  private boolean isCapitals(int place) {
    return Character.isUpperCase(text.originalAt(place + 1));
  }

  private boolean isFunctionWord(int place) {
    Lexicon.Found<Role> word = lexicon.find(text, place, QuoteWords.WORDS);
    return word != null
        && (word.end() >= text.length() || text.kind(word.end()) != Chars.LATIN)
        && word.meaning() != Role.EN_LINK;
  }

  /**
   * The last two words of three and more when the first is no given name: Superintendent Ann Lee.
   */
  int shortened(int start, int end) {
    int words = 0;
    int second = -1;
    int last = start;
    for (int i = start; i < end; i++) {
      if (text.kind(i) == Chars.LATIN && (i == start || text.kind(i - 1) == Chars.BLANK)) {
        words++;
        if (Character.isLowerCase(text.originalAt(i))) {
          return start;
        }
        second = last;
        last = i;
      }
    }
    return words == 3 && !isGivenName(start) ? second : start;
  }

  private static boolean isSurname(String name) {
    return !name.isEmpty() && Chars.isHan(name.charAt(0));
  }

  /** Whether a name at a place can be the subject of its clause. */
  private boolean isSubject(int place, int end) {
    char after = text.at(end);
    if (after == ATTRIBUTIVE || (after == '\'' || after == '’') && text.at(end + 1) == 's') {
      return false;
    }
    int before = text.skipBlanksBack(place);
    byte kind = text.kind(before - 1);
    char c = text.at(before - 1);
    if (sources.contains(place)
        || c == WHEN
        || kind == Chars.LINE
        || kind == Chars.MARK
        || c == ','
        || c == '、'
        || Marks.isSentenceEnd(c)) {
      return true;
    }
    return lexicon.findBefore(text, before, QuoteWords.TITLES) != null
        || lexicon.findBefore(text, before, QuoteWords.ADVERBIALS) != null;
  }

  /** The nearest known name that ends at or before {@code place} outside of {@code marks}. */
  @Nullable String nearestBefore(int place, int from, Marks marks) {
    String fallback = null;
    for (int i = place - 1; i >= from; i--) {
      if (byFirst.containsKey(text.at(i))) {
        int end = endAt(i);
        if (end > 0 && end <= place && marks.around(i) == null) {
          if (isSubject(i, end)) {
            return text.slice(i, end);
          }
          fallback = fallback == null ? text.slice(i, end) : fallback;
        }
      }
    }
    return fallback;
  }

  /** The end of the personal name at {@code p} by its form alone, or -1. */
  int personEnd(int p) {
    int known = endAt(p);
    if (known > 0) {
      return known;
    }
    if (text.kind(p) == Chars.LATIN) {
      return latinEnd(p);
    }
    if (!Chars.isHan(text.at(p))) {
      return -1;
    }
    int dotted = dottedEnd(p);
    if (dotted > 0) {
      return dotted;
    }
    Lexicon.Found<Boolean> surname = lexicon.find(text, p, QuoteWords.SURNAMES);
    if (surname != null && surname.end() - p <= 2) {
      return givenNameEnd(surname.end());
    }
    int end = p;
    while (end - p < 5 && isTransliteration(end)) {
      end++;
    }
    return end - p >= 2 && (isFollower(end) || !Chars.isHan(text.at(end))) ? end : -1;
  }

  /** A given name has one or two characters; what follows decides. */
  private int givenNameEnd(int p) {
    if (!Chars.isHan(text.at(p)) || text.at(p) == ATTRIBUTIVE) {
      return -1;
    }
    if (isFollower(p) && lexicon.match(text, p, WordClass.TITLE.bit()) != Lexicon.NONE) {
      return -1;
    }
    int one = followStrength(p + 1);
    int two = Chars.isHan(text.at(p + 1)) ? followStrength(p + 2) : 0;
    if (one == 2 || one == 1 && two < 2) {
      return p + 1;
    }
    return Chars.isHan(text.at(p + 1)) ? p + 2 : p + 1;
  }

  /** 2: certainly no part of a name; 1: hardly; 0: it may be. */
  private int followStrength(int p) {
    char c = text.at(p);
    if (!Chars.isHan(c) || c == ATTRIBUTIVE) {
      return 2;
    }
    long match = lexicon.match(text, p, FOLLOWERS);
    if (match == Lexicon.NONE) {
      Lexicon.Found<Role> word = lexicon.find(text, p, QuoteWords.WORDS);
      return word == null ? 0 : word.end() - p > 1 ? 2 : 1;
    }
    boolean cue = lexicon.is(Lexicon.word(match), WordClass.CUE);
    return Lexicon.end(match) - p > 1 || cue ? 2 : 1;
  }

  private boolean isFollower(int p) {
    return followStrength(p) > 0;
  }

  /** 格雷格·克拉克: parts of transliteration characters or Latin letters joined by a middle dot. */
  private int dottedEnd(int p) {
    int end = p;
    boolean dotted = false;
    while (true) {
      int part = end;
      while (end - part < LONGEST_PART && isTransliteration(end)) {
        end++;
      }
      if (end == part) {
        return -1;
      }
      char c = text.at(end);
      boolean dot = c == '·' || c == '•' || c == '‧' || c == '・' || c == '.';
      if (!dot || !Chars.isHan(text.at(end + 1))) {
        return dotted ? end : -1;
      }
      dotted = true;
      end++;
    }
  }

  boolean isTransliteration(int p) {
    Lexicon.Found<Role> found =
        Chars.isHan(text.at(p)) ? lexicon.find(text, p, QuoteWords.TRANSLITERATIONS) : null;
    return found != null;
  }

  /** Capitalised Latin words in Chinese text: Mike Coupe, Mills-Hicks. */
  int latinEnd(int p) {
    int end = -1;
    int q = p;
    for (int words = 0; words < 5; words++) {
      char c = text.originalAt(q);
      if (text.kind(q) != Chars.LATIN || !Character.isUpperCase(c)) {
        break;
      }
      while (text.kind(q) == Chars.LATIN
          || (text.at(q) == '-' || text.at(q) == '\'' || text.at(q) == '’' || text.at(q) == '.')
              && text.kind(q + 1) == Chars.LATIN) {
        q++;
      }
      if (text.at(q) == '.' && q - p <= 2) {
        q++;
      }
      end = q;
      if (text.at(q - 1) == 's' && (text.at(q - 2) == '\'' || text.at(q - 2) == '’')) {
        end = q - 2;
        break;
      }
      q = text.skipBlanks(q);
      if (q == end) {
        break;
      }
    }
    return end;
  }

  /** Learns the Latin names that a title or given name introduces. */
  void learnLatin() {
    int n = text.length();
    for (int i = 0; i < n; i++) {
      if (text.kind(i) != Chars.LATIN) {
        continue;
      }
      int end = i;
      while (text.kind(end) == Chars.LATIN) {
        end++;
      }
      if (Character.isUpperCase(text.originalAt(i))) {
        int run = latinEnd(i);
        int person = run > 0 ? withoutTitles(i, run) : -1;
        if (person >= 0 && person < run && (person > i || isGivenName(person))) {
          int given = endOfFirstWord(person);
          if (run > given || person > i) {
            learn(person, run);
          }
          end = Math.max(end, run);
        }
      }
      i = end;
    }
  }

  private int endOfFirstWord(int place) {
    int end = place;
    while (text.kind(end) == Chars.LATIN) {
      end++;
    }
    return end;
  }

  boolean isGivenName(int place) {
    return lexicon.find(text, place, QuoteWords.GIVEN_NAMES) != null;
  }

  /** The first place in [start, end) after the titles that a capitalised name begins with. */
  int withoutTitles(int start, int end) {
    int person = start;
    for (int i = start; i < end; i++) {
      if (text.kind(i) == Chars.LATIN && text.kind(i - 1) != Chars.LATIN) {
        Lexicon.Found<TitleKind> title = lexicon.find(text, i, QuoteWords.TITLES);
        if (title != null && title.end() <= end) {
          int next = title.end();
          while (next < end && (text.kind(next) == Chars.BLANK || text.at(next) == '.')) {
            next++;
          }
          if (next < end) {
            person = next;
          }
          i = title.end() - 1;
        }
      }
    }
    return person;
  }

  /** The start of the run of capitalised words that ends at {@code end}, or -1. */
  int runStart(int start, int end) {
    int best = -1;
    int i = end;
    while (i > start) {
      int word = i;
      while (word > start && isNameChar(word - 1)) {
        word--;
      }
      boolean capital =
          word < i
              && (Character.isUpperCase(text.originalAt(word))
                  || text.kind(word) == Chars.DIGIT && best >= 0);
      if (!capital) {
        boolean link = word < i && best >= 0 && i - word <= 3 && isLink(word, i);
        if (!link) {
          break;
        }
        i = text.skipBlanksBack(word);
        continue;
      }
      best = word;
      int before = text.skipBlanksBack(word);
      if (before == word) {
        break;
      }
      i = before;
    }
    return best;
  }

  /** of, de, van, bin: lower-case words inside names. */
  private boolean isLink(int start, int end) {
    Lexicon.Found<Role> word = lexicon.find(text, start, QuoteWords.WORDS);
    return word != null && word.end() == end && word.meaning() == Role.EN_LINK;
  }

  private boolean isNameChar(int i) {
    char c = text.at(i);
    return Chars.isLatinOrDigit(c)
        || (c == '-' || c == '\'' || c == '’' || c == '&') && text.kind(i - 1) == Chars.LATIN
        || c == '.' && text.kind(i - 1) == Chars.LATIN && text.kind(i + 1) != Chars.LINE;
  }
}
