package io.github.hanfacts.internal.lex;

import io.github.hanfacts.internal.number.Numeral;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the scan found, in order of start: parallel arrays, one entry a lexeme. */
public final class Lexemes {

  /** A numeral; {@link #numeral(int)} holds it. */
  public static final byte NUMERAL = 0;

  /** A word of an anchor class; {@link #word(int)} tells which. */
  public static final byte WORD = 1;

  /** A quotation or title mark of any shape. */
  public static final byte MARK = 2;

  private byte[] types = new byte[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] words = new int[64];
  private @Nullable Numeral[] numerals = new Numeral[64];
  private int size;

  void add(byte type, int start, int end, int word, @Nullable Numeral numeral) {
    if (size == types.length) {
      int capacity = size * 2;
      types = Arrays.copyOf(types, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      words = Arrays.copyOf(words, capacity);
      numerals = Arrays.copyOf(numerals, capacity);
    }
    types[size] = type;
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    numerals[size] = numeral;
    size++;
  }

  /** Number of lexemes. */
  public int size() {
    return size;
  }

  /** One of {@link #NUMERAL}, {@link #WORD}, {@link #MARK}. */
  public byte type(int i) {
    return types[i];
  }

  /** Index of the first code unit. */
  public int start(int i) {
    return starts[i];
  }

  /** Index after the last code unit. */
  public int end(int i) {
    return ends[i];
  }

  /** The lexicon's number of the longest anchor word. */
  public int word(int i) {
    return words[i];
  }

  /** The numeral of a {@link #NUMERAL}. */
  public Numeral numeral(int i) {
    Numeral numeral = numerals[i];
    if (numeral == null) {
      throw new IllegalStateException("lexeme " + i + " is no numeral");
    }
    return numeral;
  }

  /** The first lexeme that starts at or after {@code place}; {@link #size()} where none does. */
  public int at(int place) {
    int found = Arrays.binarySearch(starts, 0, size, place);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == place) {
      found--;
    }
    return found;
  }
}
