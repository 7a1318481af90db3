package io.github.hanfacts.internal.lexicon;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final int MAX_GAP = 2;

  private final Trie trie;
  private final int longest;
  private final long[] classes;
  private final @Nullable String[] written;
  private final int[] next;
  private final Object[][] meanings;
  private final WordList<?>[][] lists;
  private final long[] starters;

  private Lexicon(Builder builder) {
    trie = builder.trie;
    longest = builder.longest;
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
    starters = builder.starters;
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
    return starters[c];
  }

  /**
   * The longest word of one of the classes that starts at {@code start}. Latin words match whole
   * words only; a blank inside a Han word and any white space for the blank of an English phrase
   * are passed over.
   */
  public long match(SourceText text, int start, long wanted) {
    if (start < 0 || start >= text.length() || (starters[text.at(start)] & wanted) == 0) {
      return NONE;
    }
    if (text.kind(start) == Chars.LATIN && text.kind(start - 1) == Chars.LATIN) {
      return NONE;
    }
    long best = NONE;
    int node = Trie.ROOT;
    int p = start;
    int n = text.length();
    int steps = 0;
    while (p < n && steps++ < longest + MAX_GAP) {
      char c = text.at(p);
      byte kind = Chars.kind(c);
      if (kind == Chars.BLANK || kind == Chars.LINE) {
        int after = gapEnd(text, p);
        int space = trie.step(node, ' ');
        if (space >= 0 && after > 0) {
          node = space;
          p = after;
          continue;
        }
        if (kind == Chars.BLANK
            && after > 0
            && after - p <= MAX_GAP
            && Chars.isHan(text.at(p - 1))
            && Chars.isHan(text.at(after))
            && p > start) {
          p = after;
          continue;
        }
        break;
      }
      node = trie.step(node, c);
      if (node < 0) {
        break;
      }
      p++;
      int word = trie.word(node);
      if (word >= 0 && endsWord(text, p)) {
        for (int w = word; w >= 0; w = next[w]) {
          if ((classes[w] & wanted) != 0 && isWritten(text, start, p, w)) {
            best = (long) p << 32 | w;
            break;
          }
        }
      }
    }
    return best;
  }

  /**
   * The longest word of one of the classes that ends at {@code end}; its start in the high half.
   */
  public long matchBefore(SourceText text, int end, long wanted) {
    for (int start = Math.max(0, end - longest); start < end; start++) {
      if ((starters[text.at(start)] & wanted) != 0) {
        long match = match(text, start, wanted);
        if (match != NONE && end(match) == end) {
          return (long) start << 32 | word(match);
        }
      }
    }
    return NONE;
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

  /** The end of the white space at {@code p}, or 0 where it holds an empty line. */
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

  private static boolean endsWord(SourceText text, int end) {
    return text.kind(end - 1) != Chars.LATIN || text.kind(end) != Chars.LATIN;
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
    final Trie trie = new Trie();
    final List<Word> words = new ArrayList<>();
    final Map<String, Integer> heads = new HashMap<>();
    final long[] starters = new long[1 << 16];
    int longest;

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
          trie.put(surface, index);
        } else if (form == null) {
          int last = head;
          while (words.get(last).next >= 0) {
            last = words.get(last).next;
          }
          words.get(last).next = index;
        } else {
          word.next = head;
          heads.put(surface, index);
          trie.put(surface, index);
        }
      }
      word.classes |= wordClass.bit();
      if (list != null && meaning != null) {
        word.lists.add(list);
        word.meanings.add(meaning);
      }
      starters[surface.charAt(0)] |= wordClass.bit();
      longest = Math.max(longest, surface.length());
    }
  }

  @Override
  public String toString() {
    return "Lexicon of " + classes.length + " words, longest " + longest;
  }
}
