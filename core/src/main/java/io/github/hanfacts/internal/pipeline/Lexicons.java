package io.github.hanfacts.internal.pipeline;

import io.github.hanfacts.internal.amount.Amounts;
import io.github.hanfacts.internal.date.Dates;
import io.github.hanfacts.internal.lexicon.GuardWords;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.number.NumberWords;
import io.github.hanfacts.internal.phrase.NumberPhrases;
import io.github.hanfacts.internal.quantity.Quantities;
import io.github.hanfacts.internal.quote.Quotes;
import java.util.ArrayList;
import java.util.List;

/** The lexicon of all rooms, read once. */
public final class Lexicons {

  private Lexicons() {}

  /** All word lists, each named by the room that owns it. */
  public static List<WordList<?>> lists() {
    List<WordList<?>> lists = new ArrayList<>();
    lists.addAll(NumberWords.lists());
    lists.addAll(Dates.lists());
    lists.addAll(NumberPhrases.lists());
    lists.addAll(Amounts.lists());
    lists.addAll(Quantities.lists());
    lists.addAll(Quotes.lists());
    return lists;
  }

  static Lexicon standard() {
    return Holder.LEXICON;
  }

  private static final class Holder {
    static final Lexicon LEXICON = Lexicon.of(lists(), GuardWords.read());
  }
}
