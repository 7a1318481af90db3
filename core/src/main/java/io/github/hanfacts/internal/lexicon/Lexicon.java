package io.github.hanfacts.internal.lexicon;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All word lists in one trie over folded text. Immutable and thread-safe.
 *
 * <p>A match is a {@code long} so that none is allocated: {@link #end(long)} and {@link
 * #word(long)} take it apart, {@link #NONE} means nothing matched.
 */
public final class Lexicon {

  /** No match. */
  public static final long NONE = -1;

  private static final long GUARDS = WordClass.set(WordClass.GUARD, WordClass.NOT_A_NUMBER);
  private static final long ANCHORS = WordClass.anchors();

  /** The longest blank that a Chinese word may be broken by. */
  private static final int MAX_GAP = 2;

  /** The first word of each surface. */
  private final Map<String, Integer> surfaces;

  private final DoubleArray trie;

  /** The same words read from their end. */
  private final DoubleArray backwards;

  private final long[] classes;
  private final @Nullable String[] written;
  private final int[] next;
  private final Object[][] meanings;
  private final WordList<?>[][] lists;

  /** The classes of words that begin with a char, by the char's code in the trie. */
  private final long[] starters;

  private Lexicon(Builder builder) {
    int n = builder.words.size();
    classes = new long[n];
    written = new String[n];
    next = new int[n];
    meanings = new Object[n][];
    lists = new WordList<?>[n][];
    for (int i = 0; i < n; i++) {
      Word word = builder.words.get(i);
      classes[i] = word.classes;
      written[i] = word.written;
      next[i] = word.next;
      meanings[i] = word.meanings.toArray();
      lists[i] = word.lists.toArray(new WordList<?>[0]);
    }
    surfaces = Map.copyOf(builder.heads);
    trie = trie(surfaces);
    Map<String, Integer> reversed = new HashMap<>();
    surfaces.forEach(
        (surface, word) -> reversed.put(new StringBuilder(surface).reverse().toString(), word));
    backwards = trie(reversed);
    starters = new long[trie.alphabet()];
    builder.starters.forEach((c, bits) -> starters[trie.code(c)] = bits);
  }

  private DoubleArray trie(Map<String, Integer> words) {
    SortedMap<String, Integer> sorted = new TreeMap<>(words);
    int[] heads = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    byte[] groups = new byte[heads.length];
    for (int i = 0; i < heads.length; i++) {
      for (int word = heads[i]; word >= 0; word = next[word]) {
        groups[i] |= (byte) groups(classes[word]);
      }
    }
    return DoubleArray.of(sorted.keySet().toArray(new String[0]), heads, groups);
  }

  /** Which groups of the tries the words of some classes are in: guards, anchors, others. */
  private static int groups(long wanted) {
    return ((wanted & GUARDS) != 0 ? 1 : 0)
        | ((wanted & ANCHORS) != 0 ? 2 : 0)
        | ((wanted & ~(GUARDS | ANCHORS)) != 0 ? 4 : 0);
  }

  /** Reads all lists. Errors name the file and line. */
  public static Lexicon of(List<WordList<?>> wordLists, List<String> guardWords) {
    Builder builder = new Builder();
    for (WordList<?> list : wordLists) {
      builder.add(list);
    }
    for (String guard : guardWords) {
      builder.add(guard, null, WordClass.GUARD, null, null);
    }
    return new Lexicon(builder);
  }

  /** The classes of words that begin with the folded char {@code c}, as bits. */
  public long starting(char c) {
    return starters[trie.code(c)];
  }

  /** Where words of two sets of classes can begin. */
  public Openings openings(long first, long second) {
    Openings openings = new Openings();
    surfaces.forEach(
        (surface, head) -> {
          long bits = 0;
          for (int word = head; word >= 0; word = next[word]) {
            bits |= classes[word];
          }
          openings.add(
              surface,
              ((bits & first) != 0 ? Openings.FIRST : 0)
                  | ((bits & second) != 0 ? Openings.SECOND : 0));
        });
    return openings;
  }

  /**
   * The longest word of one of the classes that starts at {@code start}. Latin words match whole
   * words only; a blank inside a Han word and any white space for the blank of an English phrase
   * are passed over.
   */
  public long match(SourceText text, int start, long wanted) {
    if (start < 0 || start >= text.length() || (starting(text.at(start)) & wanted) == 0) {
      return NONE;
    }
    if (text.kind(start) == Chars.LATIN && text.kind(start - 1) == Chars.LATIN) {
      return NONE;
    }
    char[] chars = text.folded();
    int groups = groups(wanted);
    long best = NONE;
    int state = DoubleArray.ROOT;
    int p = start;
    while (p < chars.length) {
      char c = chars[p];
      int after = c == ' ' ? -1 : trie.step(state, c);
      if (after < 0) {
        byte kind = Chars.kind(c);
        if (kind != Chars.BLANK && kind != Chars.LINE) {
          break;
        }
        int gapEnd = gapEnd(text, p);
        int space = gapEnd == 0 ? -1 : trie.step(state, ' ');
        if (space >= 0) {
          state = space;
        } else if (gapEnd == 0 || kind == Chars.LINE || p == start || !isGap(text, p, gapEnd)) {
          break;
        }
        p = gapEnd;
        continue;
      }
      if ((trie.groupsBelow(after) & groups) == 0) {
        break;
      }
      state = after;
      p++;
      if ((trie.groupsHere(state) & groups) != 0 && endsWord(text, p)) {
        int found = firstOf(trie.word(state), wanted, text, start, p);
        if (found >= 0) {
          best = (long) p << 32 | found;
        }
      }
    }
    return best;
  }

  /**
   * The longest word of one of the classes that ends at {@code end}; its start in the high half. A
   * word that goes on beyond {@code end} as a longer one of these classes is none.
   */
  public long matchBefore(SourceText text, int end, long wanted) {
    if (end <= 0 || end > text.length() || !endsWord(text, end)) {
      return NONE;
    }
    char[] chars = text.folded();
    int groups = groups(wanted);
    long best = NONE;
    int state = DoubleArray.ROOT;
    int p = end;
    while (p > 0) {
      char c = chars[p - 1];
      byte kind = Chars.kind(c);
      if (kind == Chars.BLANK || kind == Chars.LINE) {
        int before = gapStart(text, p);
        int space = before < 0 ? -1 : backwards.step(state, ' ');
        if (space >= 0) {
          state = space;
        } else if (before < 0 || kind == Chars.LINE || !isGap(text, before, p) || p == end) {
          break;
        }
        p = before;
        continue;
      }
      state = backwards.step(state, c);
      if (state < 0 || (backwards.groupsBelow(state) & groups) == 0) {
        break;
      }
      p--;
      if ((backwards.groupsHere(state) & groups) != 0
          && endsWord(text, p)
          && firstOf(backwards.word(state), wanted, text, p, end) >= 0) {
        long match = match(text, p, wanted);
        if (match != NONE && end(match) == end) {
          best = (long) p << 32 | word(match);
        }
      }
    }
    return best;
  }

  /** The first word with a surface that is of a wanted class, and of the case it demands; or -1. */
  private int firstOf(int head, long wanted, SourceText text, int start, int end) {
    for (int word = head; word >= 0; word = next[word]) {
      if ((classes[word] & wanted) != 0 && isWritten(text, start, end, word)) {
        return word;
      }
    }
    return -1;
  }

  /** Whether a guard word begins before {@code place} and ends after it. */
  public boolean straddles(SourceText text, int place) {
    long guard = WordClass.GUARD.bit();
    for (int start = place - 1; start >= Math.max(0, place - 4); start--) {
      if (!Chars.isHan(text.at(start))) {
        return false;
      }
      long match = match(text, start, guard);
      if (match != NONE && end(match) > place) {
        return true;
      }
    }
    return false;
  }

  /** Where a match ends; for {@link #matchBefore} where it starts. */
  public static int end(long match) {
    return (int) (match >> 32);
  }

  /** The word of a match. */
  public static int word(long match) {
    return (int) match;
  }

  /** The classes of a word, as bits. */
  public long classes(int word) {
    return classes[word];
  }

  /** Whether a word is of a class. */
  public boolean is(int word, WordClass wordClass) {
    return (classes[word] & wordClass.bit()) != 0;
  }

  /** What a word means in a list, null when the list does not hold it. */
  @SuppressWarnings("unchecked") // a list's meanings come from that list only
  public <T> @Nullable T meaning(int word, WordList<T> list) {
    WordList<?>[] own = lists[word];
    for (int i = 0; i < own.length; i++) {
      if (own[i] == list) {
        return (T) meanings[word][i];
      }
    }
    return null;
  }

  /** Shorthand: the meaning of the longest word of {@code list} at {@code start}, or null. */
  public <T> @Nullable Found<T> find(SourceText text, int start, WordList<T> list) {
    long match = match(text, start, list.wordClass().bit());
    if (match == NONE) {
      return null;
    }
    T meaning = meaning(word(match), list);
    return meaning == null ? null : new Found<>(start, end(match), meaning);
  }

  /**
   * Shorthand: the meaning of the longest word of {@code list} that ends at {@code end}, or null.
   */
  public <T> @Nullable Found<T> findBefore(SourceText text, int end, WordList<T> list) {
    long match = matchBefore(text, end, list.wordClass().bit());
    if (match == NONE) {
      return null;
    }
    T meaning = meaning(word(match), list);
    return meaning == null ? null : new Found<>(end(match), end, meaning);
  }

  /**
   * A word at its place.
   *
   * @param start index of its first code unit
   * @param end index after its last code unit
   * @param meaning what its row means
   */
  public record Found<T>(int start, int end, T meaning) {}

  /**
   * The end of the white space at {@code p}, or 0 where it holds an empty line or ends the text.
   */
  private static int gapEnd(SourceText text, int p) {
    int lines = 0;
    int q = p;
    while (q < text.length() && (text.kind(q) == Chars.BLANK || text.kind(q) == Chars.LINE)) {
      if (text.at(q) == '\n') {
        lines++;
      }
      q++;
    }
    return lines > 1 || q == text.length() ? 0 : q;
  }

  /** The start of the white space before {@code p}, or -1 where it holds an empty line. */
  private static int gapStart(SourceText text, int p) {
    int lines = 0;
    int q = p;
    while (q > 0 && (text.kind(q - 1) == Chars.BLANK || text.kind(q - 1) == Chars.LINE)) {
      q--;
      if (text.at(q) == '\n') {
        lines++;
      }
    }
    return lines > 1 || q == 0 ? -1 : q;
  }

  /** Whether the blanks from {@code start} to {@code end} may stand inside a Han word. */
  private static boolean isGap(SourceText text, int start, int end) {
    return end - start <= MAX_GAP && Chars.isHan(text.at(start - 1)) && Chars.isHan(text.at(end));
  }

  /** Whether a word may end, or begin, at a place: not between two Latin letters. */
  private static boolean endsWord(SourceText text, int place) {
    return text.kind(place - 1) != Chars.LATIN || text.kind(place) != Chars.LATIN;
  }

  private boolean isWritten(SourceText text, int start, int end, int word) {
    String form = written[word];
    return form == null
        || (end - start == form.length() && text.original().startsWith(form, start));
  }

  private static final class Word {
    final @Nullable String written;
    int next = -1;
    long classes;
    final List<Object> meanings = new ArrayList<>(1);
    final List<WordList<?>> lists = new ArrayList<>(1);

    Word(@Nullable String written) {
      this.written = written;
    }
  }

  private static final class Builder {
    final List<Word> words = new ArrayList<>();
    final Map<String, Integer> heads = new HashMap<>();
    final Map<Character, Long> starters = new HashMap<>();

    <T> void add(WordList<T> list) {
      for (Row row : list.rows()) {
        T meaning = list.meaningOf(row);
        String form = row.hasColumn("written") && row.has("written") ? row.text("written") : null;
        add(row.surface(), form, list.wordClass(), list, meaning);
        if (row.hasColumn("plural") && row.has("plural")) {
          String plural = row.text("plural");
          String surface = plural.length() <= 2 ? row.surface() + plural : plural;
          add(surface, null, list.wordClass(), list, meaning);
        }
      }
    }

    void add(
        String surface,
        @Nullable String form,
        WordClass wordClass,
        @Nullable WordList<?> list,
        @Nullable Object meaning) {
      Integer head = heads.get(surface);
      Word word = null;
      for (int w = head == null ? -1 : head; w >= 0 && word == null; w = words.get(w).next) {
        if (Objects.equals(words.get(w).written, form)) {
          word = words.get(w);
        }
      }
      if (word == null) {
        word = new Word(form);
        int index = words.size();
        words.add(word);
        if (head == null) {
          heads.put(surface, index);
        } else if (form == null) {
          int last = head;
          while (words.get(last).next >= 0) {
            last = words.get(last).next;
          }
          words.get(last).next = index;
        } else {
          word.next = head;
          heads.put(surface, index);
        }
      }
      word.classes |= wordClass.bit();
      if (list != null && meaning != null) {
        word.lists.add(list);
        word.meanings.add(meaning);
      }
      starters.merge(surface.charAt(0), wordClass.bit(), (one, other) -> one | other);
    }
  }

  @Override
  public String toString() {
    return "Lexicon of " + classes.length + " words";
  }
}
