package io.github.hanfacts.internal.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the resource {@code fold.tsv}: HanLP's table of single characters and the reviewed {@code
 * fold-patch.tsv}. Run {@link #main} with the resource's path after a change of either.
 */
final class FoldTable {

  private static final String HEAD =
      """
      # Same-length folding: the Simplified form, then every Traditional or variant form that folds to it.
      # The third column names those of them that both scripts write, so that they tell neither (后 里 乾).
      # Generated from HanLP portable 1.8.6 (tc/t2s.txt, single characters of the BMP, Apache-2.0) and a
      # reviewed patch by FoldTable; GB 2312 and Big5 say what a script writes. Do not edit by hand.
      simplified\tvariants\tboth
      """;

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';

  private FoldTable() {}

  public static void main(String[] args) throws Exception {
    Files.writeString(Path.of(args[0]), text());
  }

  static String text() {
    CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
    CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
    SortedMap<Character, SortedSet<Character>> variants = new TreeMap<>();
    folds().forEach((c, folded) -> variants.computeIfAbsent(folded, f -> new TreeSet<>()).add(c));
    StringBuilder text = new StringBuilder(HEAD);
    variants.forEach(
        (simplified, all) -> {
          StringBuilder both = new StringBuilder();
          // Both write 〇, although Big5 has no place for it.
          if (taiwan.canEncode(simplified) || simplified == '〇') {
            both.append((char) simplified);
          }
          all.stream().filter(mainland::canEncode).forEach(both::append);
          text.append((char) simplified)
              .append('\t')
              .append(all.stream().map(String::valueOf).collect(Collectors.joining()))
              .append('\t')
              .append(both.isEmpty() ? "-" : both)
              .append('\n');
        });
    return text.toString();
  }

  /** Each character that folds, with the end of its chain: 暸 over 瞭 to 了. */
  private static SortedMap<Character, Character> folds() {
    SortedMap<Character, Character> folds = new TreeMap<>();
    for (char c = FIRST; c <= LAST; c++) {
      String simplified =
          TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
      if (simplified.length() == 1) {
        folds.put(c, simplified.charAt(0));
      }
    }
    for (List<String> row : patch()) {
      folds.put(row.get(0).charAt(0), row.get(1).charAt(0));
    }
    folds.replaceAll(
        (c, folded) -> {
          char end = folded;
          while (folds.getOrDefault(end, end) != end) {
            end = folds.get(end);
          }
          return end;
        });
    folds.keySet().removeIf(c -> folds.get(c).equals(c));
    return folds;
  }

  /** The rows of the patch: variant, simplified, reason. */
  static List<List<String>> patch() {
    try (var in = FoldTable.class.getResourceAsStream("/hanfacts/fold-patch.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("variant\t"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
