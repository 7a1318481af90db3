package io.github.hanfacts.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * An article and what is to be found in it.
 *
 * @param id the number of its gold, such as {@code 002}
 * @param file the name of its file in {@code articles}
 * @param text the file's content, unchanged
 * @param date the day it was published
 * @param language its BCP 47 tag, such as {@code zh-Hant}
 * @param facts the facts in the order of the text
 * @param traps what must not be taken for a fact
 */
public record Article(
    String id,
    String file,
    String text,
    LocalDate date,
    String language,
    List<GoldFact> facts,
    List<Trap> traps) {
  /** Copies the lists. */
  public Article {
    facts = List.copyOf(facts);
    traps = List.copyOf(traps);
  }
}
