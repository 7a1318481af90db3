package io.github.hanfacts.internal.text;

import java.util.Set;

/** English abbreviations after which a full stop ends no sentence, without their full stop. */
final class Abbreviations {

  private static final Set<String> WORDS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "lt", "sgt",
          "capt", "rev", "hon", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "no", "vs", "fig", "vol", "pp", "ed", "eds", "mt", "ft", "corp",
          "inc", "ltd", "co", "bros", "jr", "sr", "u.s", "u.k", "e.g", "i.e", "a.m", "p.m");

  private Abbreviations() {}

  static boolean contains(String foldedWord) {
    return WORDS.contains(foldedWord);
  }
}
