package io.github.hanfacts.internal.lexicon;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

  /** The longest blank that a Chinese word may be broken by. */
  private static final int MAX_HAN_GAP = 2;

  /** The longest white space within an English phrase: a line end and an indent. */
  private static final int MAX_GAP = 12;

  private final Trie forward;
  private final Trie backward;
  private final long[] classes;
  private final @Nullable String[] written;
  private final int[] next;
  private final Object[][] meanings;
  private final WordList<?>[][] lists;

  private Lexicon(Builder builder) {
    forward = builder.trie(surface -> surface);
    backward = builder.trie(surface -> new StringBuilder(surface).reverse().toString());
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
    int node = forward.step(Trie.ROOT, c);
    return node < 0 ? 0 : forward.reach(node);
  }

  /**
   * The longest word of one of the classes that starts at {@code start}. Latin words match whole
   * words only; a blank inside a Han word and any white space for the blank of an English phrase
   * are passed over.
   */
  public long match(SourceText text, int start, long wanted) {
    char[] chars = text.folded();
    if (start < 0 || start >= chars.length) {
      return NONE;
    }
    int node = forward.step(Trie.ROOT, chars[start]);
    if (node < 0 || (forward.reach(node) & wanted) == 0 || isInsideLatin(chars, start)) {
      return NONE;
    }
    long best = NONE;
    int p = start + 1;
    while (true) {
      int word = forward.word(node);
      if (word >= 0 && !isInsideLatin(chars, p)) {
        int found = wordOf(text, start, p, word, wanted);
        if (found >= 0) {
          best = (long) p << 32 | found;
        }
      }
      if (p == chars.length) {
        return best;
      }
      char c = chars[p];
      int q = p + 1;
      if (isWhite(c)) {
        q = gapEnd(chars, p);
        c = ' ';
      }
      int child = q < 0 ? -1 : forward.step(node, c);
      if (child < 0 && c == ' ' && isGapInHan(chars, p, q)) {
        child = forward.step(node, chars[q]);
        q++;
      }
      if (child < 0 || (forward.reach(child) & wanted) == 0) {
        return best;
      }
      node = child;
      p = q;
    }
  }

  /**
   * The longest word of one of the classes that ends at {@code end}; its start in the high half.
   */
  public long matchBefore(SourceText text, int end, long wanted) {
    char[] chars = text.folded();
    if (end <= 0 || end > chars.length) {
      return NONE;
    }
    int node = backward.step(Trie.ROOT, chars[end - 1]);
    if (node < 0 || (backward.reach(node) & wanted) == 0 || isInsideLatin(chars, end)) {
      return NONE;
    }
    long best = NONE;
    int p = end - 1;
    while (true) {
      int word = backward.word(node);
      if (word >= 0 && !isInsideLatin(chars, p)) {
        int found = wordOf(text, p, end, word, wanted);
        if (found >= 0) {
          best = (long) p << 32 | found;
        }
      }
      if (p == 0) {
        return best;
      }
      char c = chars[p - 1];
      int q = p - 1;
      if (isWhite(c)) {
        q = gapStart(chars, p);
        c = ' ';
      }
      int child = q < 0 ? -1 : backward.step(node, c);
      if (child < 0 && c == ' ' && isGapInHan(chars, q, p)) {
        q--;
        child = backward.step(node, chars[q]);
      }
      if (child < 0 || (backward.reach(child) & wanted) == 0) {
        return best;
      }
      node = child;
      p = q;
    }
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

  /** The first of the words of one surface that is of a wanted class and written so, or -1. */
  private int wordOf(SourceText text, int start, int end, int head, long wanted) {
    for (int word = head; word >= 0; word = next[word]) {
      if ((classes[word] & wanted) != 0 && isWritten(text, start, end, word)) {
        return word;
      }
    }
    return -1;
  }

  private boolean isWritten(SourceText text, int start, int end, int word) {
    String form = written[word];
    return form == null
        || (end - start == form.length() && text.original().startsWith(form, start));
  }

  /** Whether a place lies between two letters of one Latin word. */
  private static boolean isInsideLatin(char[] chars, int place) {
    return place > 0
        && place < chars.length
        && Chars.kind(chars[place]) == Chars.LATIN
        && Chars.kind(chars[place - 1]) == Chars.LATIN;
  }

  private static boolean isWhite(char c) {
    byte kind = Chars.kind(c);
    return kind == Chars.BLANK || kind == Chars.LINE;
  }

  /** The end of the white space at {@code p}; -1 where it is too long or holds an empty line. */
  private static int gapEnd(char[] chars, int p) {
    int lines = 0;
    int q = p;
    while (q < chars.length && q - p <= MAX_GAP && isWhite(chars[q])) {
      lines += chars[q++] == '\n' ? 1 : 0;
    }
    return lines > 1 || q == chars.length || q - p > MAX_GAP ? -1 : q;
  }

  /**
   * The start of the white space before {@code p}; -1 where it is too long or holds an empty line.
   */
  private static int gapStart(char[] chars, int p) {
    int lines = 0;
    int q = p;
    while (q > 0 && p - q <= MAX_GAP && isWhite(chars[q - 1])) {
      lines += chars[--q] == '\n' ? 1 : 0;
    }
    return lines > 1 || q == 0 || p - q > MAX_GAP ? -1 : q;
  }

  /** Whether the white space between two places is a stray blank inside a Chinese word. */
  private static boolean isGapInHan(char[] chars, int from, int to) {
    if (from <= 0 || to < 0 || to - from > MAX_HAN_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Chars.kind(chars[i]) != Chars.BLANK) {
        return false;
      }
    }
    return Chars.isHan(chars[from - 1]) && Chars.isHan(chars[to]);
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

    /** The first word of each surface; those that demand a written form come first. */
    final Map<String, Integer> heads = new HashMap<>();

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
      Word word = wordOf(surface, form);
      word.classes |= wordClass.bit();
      if (list != null && meaning != null) {
        word.lists.add(list);
        word.meanings.add(meaning);
      }
    }

    private Word wordOf(String surface, @Nullable String form) {
      int head = heads.getOrDefault(surface, -1);
      int last = -1;
      for (int w = head; w >= 0; w = words.get(w).next) {
        if (Objects.equals(words.get(w).written, form)) {
          return words.get(w);
        }
        last = w;
      }
      Word word = new Word(form);
      int index = words.size();
      words.add(word);
      if (form == null && last >= 0) {
        words.get(last).next = index;
      } else {
        word.next = head;
        heads.put(surface, index);
      }
      return word;
    }

    /** The trie of all surfaces, each turned by {@code spelling}. */
    Trie trie(UnaryOperator<String> spelling) {
      TreeMap<String, Integer> spelled = new TreeMap<>();
      heads.forEach((surface, head) -> spelled.put(spelling.apply(surface), head));
      int[] ends = spelled.values().stream().mapToInt(Integer::intValue).toArray();
      long[] reached = new long[ends.length];
      for (int i = 0; i < ends.length; i++) {
        for (int w = ends[i]; w >= 0; w = words.get(w).next) {
          reached[i] |= words.get(w).classes;
        }
      }
      return new Trie(List.copyOf(spelled.keySet()), ends, reached);
    }
  }

  @Override
  public String toString() {
    return "Lexicon of " + classes.length + " words";
  }
}
