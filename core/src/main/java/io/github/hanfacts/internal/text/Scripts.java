package io.github.hanfacts.internal.text;

import io.github.hanfacts.Language;
import java.util.ArrayList;
import java.util.List;

/** Which language and script a text, and each run of it, is in: by counting, without a model. */
public final class Scripts {

  /** What holds less than one in ten is a guest: an English name, a quoted Traditional title. */
  private static final int GUEST = 10;

  private static final byte OTHER = 0;
  private static final byte LATIN = 1;
  private static final byte NEUTRAL = 2;
  private static final byte SIMPLIFIED = 3;
  private static final byte TRADITIONAL = 4;
  private static final int TALLIES = 5;

  /** What each char as written counts for. */
  private static final byte[] TALLY = tally();

  private Scripts() {}

  private static byte[] tally() {
    byte[] tally = new byte[1 << 16];
    for (int c = 0; c < tally.length; c++) {
      if (Chars.isHan((char) c)) {
        int script = Chars.script((char) c);
        tally[c] = script > 0 ? TRADITIONAL : script < 0 ? SIMPLIFIED : NEUTRAL;
      } else {
        tally[c] = Chars.kind((char) c) == Chars.LATIN ? LATIN : OTHER;
      }
    }
    return tally;
  }

  /**
   * What was counted.
   *
   * @param han Han characters
   * @param latinWords words in Latin letters
   * @param simplified Han characters that only Simplified text writes
   * @param traditional Han characters that only Traditional text writes
   */
  public record Evidence(int han, int latinWords, int simplified, int traditional) {

    /**
     * What the counts say. English terms are at home in Chinese text, so that it is Chinese when
     * its Chinese words outnumber the English ones; it is English when Chinese is a guest, and
     * mixed between. Without any telling character Chinese counts as Simplified, as does a text
     * without letters.
     */
    public Language language() {
      // Five Chinese words are eight characters long in running text.
      long chinese = han * 5L;
      long english = latinWords * 8L;
      if (chinese < english) {
        return chinese * GUEST < chinese + english ? Language.EN : Language.MIXED;
      }
      int telling = simplified + traditional;
      if (traditional * GUEST <= telling) {
        return Language.ZH_HANS;
      }
      return simplified * GUEST <= telling ? Language.ZH_HANT : Language.MIXED;
    }

    private boolean isUndecided() {
      return latinWords == 0 && simplified + traditional == 0;
    }

    private Evidence plus(Evidence other) {
      return new Evidence(
          han + other.han,
          latinWords + other.latinWords,
          simplified + other.simplified,
          traditional + other.traditional);
    }
  }

  /**
   * A stretch in one language.
   *
   * @param start index of its first code unit
   * @param end index after its last code unit
   * @param language what the evidence says, or what the run before it is in where it says nothing
   * @param evidence what was counted in it
   */
  public record Run(int start, int end, Language language, Evidence evidence) {}

  /** The language of a whole text. */
  public static Language languageOf(SourceText text) {
    return evidence(text, 0, text.length()).language();
  }

  /** What is counted between two places. */
  public static Evidence evidence(SourceText text, int start, int end) {
    String original = text.original();
    int[] counts = new int[TALLIES];
    int latinWords = 0;
    int before = OTHER;
    for (int i = start; i < end; i++) {
      int tally = TALLY[original.charAt(i)];
      counts[tally]++;
      latinWords += tally == LATIN && before != LATIN ? 1 : 0;
      before = tally;
    }
    int simplified = counts[SIMPLIFIED];
    int traditional = counts[TRADITIONAL];
    int han = counts[NEUTRAL] + simplified + traditional;
    return new Evidence(han, latinWords, simplified, traditional);
  }

  /**
   * The runs of a text in order; together they cover it. A run changes where Han and Latin letters
   * meet or, at a line end, where the script does.
   */
  public static List<Run> runs(SourceText text) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    byte letters = Chars.OTHER;
    for (int i = 0; i < text.length(); i++) {
      byte kind = text.kind(i);
      byte own = Chars.isHan(text.at(i)) ? Chars.HAN : kind == Chars.LATIN ? kind : Chars.OTHER;
      boolean line = kind == Chars.LINE;
      if (line || own != Chars.OTHER && letters != Chars.OTHER && own != letters) {
        int end = line ? i + 1 : i;
        add(runs, start, end, evidence(text, start, end));
        start = end;
        letters = line ? Chars.OTHER : own;
      } else if (own != Chars.OTHER) {
        letters = own;
      }
    }
    if (start < text.length()) {
      add(runs, start, text.length(), evidence(text, start, text.length()));
    }
    return List.copyOf(runs);
  }

  /** Adds a stretch, as part of the last run where both are in one language. */
  private static void add(List<Run> runs, int start, int end, Evidence evidence) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    Language language = evidence.language();
    if (last != null && evidence.isUndecided()) {
      boolean chinese = evidence.han() == 0 || last.language() != Language.EN;
      language = chinese ? last.language() : lastChinese(runs);
    }
    if (last != null && last.language() == language) {
      runs.set(
          runs.size() - 1, new Run(last.start(), end, language, last.evidence().plus(evidence)));
    } else {
      runs.add(new Run(start, end, language, evidence));
    }
  }

  private static Language lastChinese(List<Run> runs) {
    for (int i = runs.size() - 1; i >= 0 && i >= runs.size() - 2; i--) {
      if (runs.get(i).language() != Language.EN) {
        return runs.get(i).language();
      }
    }
    return Language.ZH_HANS;
  }
}
