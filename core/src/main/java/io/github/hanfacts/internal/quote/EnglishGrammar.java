package io.github.hanfacts.internal.quote;

/** What an English cue governs. */
final class EnglishGrammar {
  EnglishGrammar(Scene scene) {}
  void read(Cue cue, int from, int to, boolean nested) {}
}
