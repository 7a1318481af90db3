package io.github.hanfacts.internal.segment;

import com.hankcs.hanlp.corpus.tag.NR;
import io.github.hanfacts.internal.text.Chars;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a few characters are the name of a person, as the negative logarithm of a probability:
 * a Chinese one by what HanLP's role dictionary counts as surname and as given name, a transcribed
 * one by the pairs of neighbours in HanLP's list of such names. All characters are folded.
 */
final class PersonNames {

  private static final String ROLES = "person/nr.txt.bin";
  private static final String TRANSCRIBED = "person/nrf.txt.trie.dat";

  /** The longest transcribed name that is looked at. */
  private static final int MAX_TRANSCRIBED = 8;

  /** Shares of given names of two characters and of one, by HanLP's {@code nr.tr.txt}. */
  private static final float TWO = cost(0.6);

  private static final float ONE = cost(0.3);

  /** The share of transcribed names: they are the rest. */
  private static final float FOREIGN = cost(0.1);

  /** What a pair that no name in the list holds costs beside its second character. */
  private static final float NEW_PAIR = 3;

  /** Stand for the ends of a name. */
  private static final char BEFORE = '^';

  private static final char AFTER = '$';

  private final float[] surnames;
  private final float[] firstOfTwo;
  private final float[] secondOfTwo;
  private final float[] onlyOne;
  private final Map<String, Float> longSurnames = new HashMap<>();
  private final float[] transcribed = impossible();
  private final Map<Integer, Float> pairs = new HashMap<>();

  private PersonNames() {
    Map<String, int[]> roles = readRoles();
    surnames = costs(roles, NR.B);
    firstOfTwo = costs(roles, NR.C);
    secondOfTwo = costs(roles, NR.D);
    onlyOne = costs(roles, NR.E);
    long total = total(roles, NR.B);
    roles.forEach(
        (word, counts) -> {
          int count = counts[NR.B.ordinal()];
          if (word.length() == 2 && count > 0) {
            longSurnames.put(word, cost((double) count / total));
          }
        });
    countTranscribed();
  }

  /** The names, read on first use. */
  static PersonNames get() {
    return Holder.NAMES;
  }

  /** Takes what may be a name. */
  interface Taker {
    /**
     * Takes a possible name.
     *
     * @param end index after its last char
     * @param cost what it costs
     */
    void take(int end, float cost);
  }

  /** Hands over all names that may begin at {@code start} and end by {@code limit}. */
  void propose(char[] chars, int start, int limit, Taker taker) {
    if (start + 1 >= limit) {
      return;
    }
    float surname = surnames[chars[start]];
    if (surname < Float.POSITIVE_INFINITY) {
      given(chars, start + 1, limit, surname, taker);
      Float longer = longSurnames.get(new String(chars, start, 2));
      if (longer != null) {
        given(chars, start + 2, limit, longer, taker);
      }
    }
    if (transcribed[chars[start]] < Float.POSITIVE_INFINITY) {
      float cost = FOREIGN + pair(BEFORE, chars[start]);
      int last = Math.min(limit, start + MAX_TRANSCRIBED);
      for (int p = start + 1; p < last; p++) {
        cost += pair(chars[p - 1], chars[p]);
        if (cost == Float.POSITIVE_INFINITY) {
          break;
        }
        offer(p + 1, cost + pair(chars[p], AFTER), taker);
      }
    }
  }

  private void given(char[] chars, int start, int limit, float surname, Taker taker) {
    if (start < limit) {
      offer(start + 1, surname + ONE + onlyOne[chars[start]], taker);
    }
    if (start + 1 < limit) {
      float two = firstOfTwo[chars[start]] + secondOfTwo[chars[start + 1]];
      offer(start + 2, surname + TWO + two, taker);
    }
  }

  private static void offer(int end, float cost, Taker taker) {
    if (cost < Float.POSITIVE_INFINITY) {
      taker.take(end, cost);
    }
  }

  private float pair(char first, char second) {
    Float cost = pairs.get(first << 16 | second);
    return cost != null ? cost : NEW_PAIR + transcribed[second];
  }

  /** How often each word has each role, by the role's ordinal. */
  private static Map<String, int[]> readRoles() {
    ByteBuffer in = HanLpFiles.read(ROLES);
    int[][] counts = new int[in.getInt()][NR.values().length];
    for (int[] ofWord : counts) {
      for (int k = in.getInt(); k > 0; k--) {
        int role = in.getInt();
        ofWord[role] = in.getInt();
      }
    }
    Map<String, int[]> roles = new HashMap<>();
    HanLpFiles.surfaces(in)
        .forEach(
            (surface, index) -> roles.merge(Chars.fold(surface), counts[index], PersonNames::sum));
    return roles;
  }

  private static int[] sum(int[] one, int[] other) {
    int[] sum = one.clone();
    Arrays.setAll(sum, i -> one[i] + other[i]);
    return sum;
  }

  private static float[] costs(Map<String, int[]> roles, NR role) {
    long total = total(roles, role);
    float[] costs = impossible();
    roles.forEach(
        (word, counts) -> {
          int count = counts[role.ordinal()];
          if (word.length() == 1 && count > 0) {
            costs[word.charAt(0)] = cost((double) count / total);
          }
        });
    return costs;
  }

  private static long total(Map<String, int[]> roles, NR role) {
    return roles.values().stream().mapToLong(counts -> counts[role.ordinal()]).sum();
  }

  private void countTranscribed() {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] firsts = new int[1 << 16];
    int[] seconds = new int[1 << 16];
    int total = 0;
    for (String name : HanLpFiles.surfaces(HanLpFiles.read(TRANSCRIBED)).keySet()) {
      if (name.length() < 2 || name.length() > MAX_TRANSCRIBED) {
        continue;
      }
      char previous = BEFORE;
      for (char c : (Chars.fold(name) + AFTER).toCharArray()) {
        counts.merge(previous << 16 | c, 1, Integer::sum);
        firsts[previous]++;
        seconds[c]++;
        total++;
        previous = c;
      }
    }
    for (int c = 0; c < seconds.length; c++) {
      transcribed[c] = cost((double) seconds[c] / total);
    }
    counts.forEach(
        (pair, count) -> pairs.put(pair, cost((double) count / (firsts[pair >>> 16] + 1))));
  }

  private static float cost(double probability) {
    return (float) -Math.log(probability);
  }

  private static float[] impossible() {
    float[] costs = new float[1 << 16];
    Arrays.fill(costs, Float.POSITIVE_INFINITY);
    return costs;
  }

  private static final class Holder {
    static final PersonNames NAMES = new PersonNames();
  }
}
