package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * English ordinals: third, twenty-first, one hundred and fifth, 3rd, 1,000th. The plurals that make
 * fractions (two thirds) are read as well; {@link #isPlural} tells them. Thread-safe.
 */
public final class Ordinals {

  /** An ordinal word, the last of its numeral. */
  record OrdinalWord(BigDecimal value) {}

  static final WordList<OrdinalWord> WORDS =
      WordList.of(
          "ordinal-words.tsv",
          WordClass.ORDINAL_WORD,
          List.of("value", "plural"),
          row -> new OrdinalWord(row.decimal("value")));

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Lexicon lexicon;
  private final NumeralReader numerals;

  public Ordinals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = new NumeralReader(lexicon);
  }

  /** The ordinal that starts at {@code start}, in words or digits, or null. */
  public @Nullable Numeral read(SourceText text, int start) {
    if (text.kind(start) == Chars.DIGIT) {
      return digits(text, start);
    }
    Found<OrdinalWord> alone = lexicon.find(text, start, WORDS);
    if (alone != null) {
      return ordinal(start, alone.end(), alone.meaning().value());
    }
    Numeral head = numerals.read(text, start);
    if (head == null || !head.isExact()) {
      return null;
    }
    int p = connector(text, head.end());
    Found<OrdinalWord> last = p < 0 ? null : lexicon.find(text, p, WORDS);
    if (last == null) {
      return null;
    }
    BigDecimal value = join(head, last.meaning().value());
    return value == null ? null : ordinal(start, last.end(), value);
  }

  /** Whether the ordinal is a plural: the thirds of two thirds. */
  public static boolean isPlural(SourceText text, Numeral ordinal) {
    return text.at(ordinal.end() - 1) == 's';
  }

  private static Numeral ordinal(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, value, BigDecimal.ONE, Form.ORDINAL, false);
  }

  /** Twenty + first, one hundred + fifth, two + hundredth; null where the two do not join. */
  private static @Nullable BigDecimal join(Numeral head, BigDecimal last) {
    BigDecimal place = head.place();
    if (last.compareTo(HUNDRED) >= 0) {
      return head.low().compareTo(last) < 0 ? head.low().multiply(last) : null;
    }
    boolean fits =
        place.compareTo(TEN) > 0
            || place.compareTo(TEN) == 0
                && last.compareTo(TEN) < 0
                && head.low().remainder(HUNDRED).compareTo(TEN) > 0;
    return fits ? head.low().add(last) : null;
  }

  private static int connector(SourceText text, int end) {
    int p = text.at(end) == '-' ? end + 1 : text.skipBlanks(end);
    if (p == end) {
      return -1;
    }
    return text.startsWith("and ", p) ? text.skipBlanks(p + 4) : p;
  }

  private static @Nullable Numeral digits(SourceText text, int start) {
    DigitRun run = DigitRun.read(text, start);
    if (run == null || run.value().scale() > 0) {
      return null;
    }
    int p = run.end();
    boolean suffix =
        text.startsWith("st", p)
            || text.startsWith("nd", p)
            || text.startsWith("rd", p)
            || text.startsWith("th", p);
    return suffix && text.kind(p + 2) != Chars.LATIN ? ordinal(start, p + 2, run.value()) : null;
  }
}
