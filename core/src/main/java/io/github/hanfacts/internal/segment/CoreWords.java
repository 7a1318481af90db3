package io.github.hanfacts.internal.segment;

import static java.util.Objects.requireNonNull;

import com.hankcs.hanlp.corpus.tag.Nature;
import io.github.hanfacts.internal.lexicon.DoubleArray;
import io.github.hanfacts.internal.text.Chars;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * HanLP's core dictionary and bigrams, over folded text. The files are read as they lie in HanLP's
 * jar; none of its dictionaries or settings is touched, so a host's {@code hanlp.properties} is of
 * no matter, and 著名 and 乾隆 are found in the fold although the dictionary spells them unfolded.
 */
final class CoreWords {

  private static final String WORDS = "CoreNatureDictionary.mini.txt.bin";
  private static final String BIGRAMS = "CoreNatureDictionary.ngram.mini.txt.table.bin";

  /** Weights of HanLP's smoothing, {@code MathUtility.calculateWeight}. */
  private static final double LAMBDA = 0.9;

  private static final double EPSILON = 0.00001;

  /** What HanLP counts a number or a Latin word as. */
  private static final int CLASS_FREQUENCY = 10_000;

  private final DoubleArray trie;
  private final NewWords newWords;
  private final int[] frequencies;
  private final String[] natures;
  private final int[] bigramStarts;
  private final int[] bigramSeconds;
  private final float[] bigramCosts;
  private final float[] costs;
  private final int begin;
  private final int end;
  private final int number;
  private final int latin;
  private final int person;

  private CoreWords(Map<String, Integer> words, int[] frequencies, String[] natures) {
    this.frequencies = frequencies;
    this.natures = natures;
    begin = number(words, "始##始");
    end = number(words, "末##末");
    number = number(words, "未##数");
    latin = number(words, "未##串");
    person = number(words, "未##人");
    frequencies[number] = CLASS_FREQUENCY;
    frequencies[latin] = CLASS_FREQUENCY;
    trie = trie(words, frequencies);
    newWords = new NewWords(words.keySet());
    long total = 0;
    for (int frequency : frequencies) {
      total += frequency;
    }
    double rare = 1.0 / total + EPSILON;
    costs = new float[frequencies.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = logarithm(LAMBDA * rare + (1 - LAMBDA) * frequencies[i] / total);
    }
    try (InputStream in = HanLpFiles.open(BIGRAMS);
        ObjectInputStream objects = new ObjectInputStream(in)) {
      bigramStarts = (int[]) objects.readObject();
      int[] pairs = (int[]) objects.readObject();
      bigramSeconds = new int[pairs.length / 2];
      bigramCosts = new float[pairs.length / 2];
      for (int first = 0; first < frequencies.length; first++) {
        for (int k = bigramStarts[first]; k < bigramStarts[first + 1]; k++) {
          int second = pairs[2 * k];
          double follows = (1 - rare) * pairs[2 * k + 1] / (frequencies[first] + 1) + rare;
          bigramSeconds[k] = second;
          bigramCosts[k] = logarithm(LAMBDA * follows + (1 - LAMBDA) * frequencies[second] / total);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(BIGRAMS + " is not of HanLP portable 1.8", e);
    }
  }

  private static int number(Map<String, Integer> words, String surface) {
    return requireNonNull(words.get(surface), surface);
  }

  /** The dictionary, read on first use. */
  static CoreWords get() {
    return Holder.WORDS;
  }

  /** All words, each with its number. */
  DoubleArray trie() {
    return trie;
  }

  /** What is a word although the dictionary does not hold it. */
  NewWords newWords() {
    return newWords;
  }

  /** The most frequent part of speech of a word, in the tags of the People's Daily corpus. */
  String nature(int word) {
    return natures[word];
  }

  /** How often a word was counted. */
  int frequency(int word) {
    return frequencies[word];
  }

  /** The word before the first. */
  int begin() {
    return begin;
  }

  /** The word after the last. */
  int end() {
    return end;
  }

  /** What stands for any number. */
  int number() {
    return number;
  }

  /** What stands for any word in Latin letters. */
  int latin() {
    return latin;
  }

  /** What stands for any name of a person. */
  int person() {
    return person;
  }

  /** What it costs that {@code second} follows {@code first}: the negative logarithm. */
  float cost(int first, int second) {
    int low = bigramStarts[first];
    int high = bigramStarts[first + 1] - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = bigramSeconds[middle];
      if (found < second) {
        low = middle + 1;
      } else if (found > second) {
        high = middle - 1;
      } else {
        return bigramCosts[middle];
      }
    }
    return costs[second];
  }

  /** What a word costs behind one that the dictionary does not hold. */
  float cost(int word) {
    return costs[word];
  }

  private static float logarithm(double probability) {
    return (float) -Math.log(probability);
  }

  private static CoreWords read() {
    ByteBuffer in = HanLpFiles.read(WORDS);
    Nature[] tags = Nature.values();
    int size = in.getInt();
    int[] frequencies = new int[size];
    String[] natures = new String[size];
    for (int i = 0; i < size; i++) {
      frequencies[i] = in.getInt();
      int count = in.getInt();
      natures[i] = tags[in.getInt()].toString();
      in.position(in.position() + Integer.BYTES * (2 * count - 1));
    }
    return new CoreWords(HanLpFiles.surfaces(in), frequencies, natures);
  }

  /** Of several words with one fold the most frequent stands for all. */
  private static DoubleArray trie(Map<String, Integer> words, int[] frequencies) {
    TreeMap<String, Integer> folded = new TreeMap<>();
    words.forEach(
        (surface, word) ->
            folded.merge(
                Chars.fold(surface),
                word,
                (one, other) -> frequencies[one] >= frequencies[other] ? one : other));
    return DoubleArray.of(
        folded.keySet().toArray(new String[0]),
        folded.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static final class Holder {
    static final CoreWords WORDS = read();
  }
}
