package io.github.hanfacts.internal.number;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** English numerals in words, and English magnitudes after digits. */
public final class EnglishNumerals {

  /** What a number word does: adds a digit or a ten, or multiplies. */
  enum Role {
    UNIT,
    TEN,
    HUNDRED,
    MAGNITUDE
  }

  record NumberWord(Role role, BigDecimal value) {}

  /** two, twenty, hundred, million: words that build a numeral. */
  public static final WordList<?> WORDS_LIST =
      WordList.of(
          "number-words.tsv",
          WordClass.NUMBER_WORD,
          List.of("role", "value"),
          row -> new NumberWord(row.constant("role", Role.class), row.decimal("value")));

  /** million, bn, k: after digits. */
  public static final WordList<?> MAGNITUDES_LIST =
      WordList.of(
          "magnitudes.tsv",
          WordClass.MAGNITUDE,
          List.of("value", "written"),
          EnglishNumerals::magnitude);

  private final Lexicon lexicon;

  EnglishNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static BigDecimal magnitude(Row row) {
    return row.decimal("value");
  }

  /** Digits with a magnitude word after them: 2.8m, 5 million; null without one. */
  @SuppressWarnings("unchecked")
  @Nullable Numeral scaled(SourceText text, int start, DigitRun run) {
    int q = run.end();
    if (text.at(q) == '-' || text.kind(q) == Chars.BLANK) {
      q++;
    }
    Found<BigDecimal> found = lexicon.find(text, q, (WordList<BigDecimal>) MAGNITUDES_LIST);
    if (found == null || (q > run.end() && found.end() - q < 3)) {
      return null;
    }
    BigDecimal factor = found.meaning();
    return new Numeral(
        start,
        found.end(),
        run.value().multiply(factor),
        run.value().multiply(factor),
        run.place().multiply(factor),
        factor,
        Form.SCALED,
        false);
  }

  /** Words from {@code start} on; null when they are none. */
  @SuppressWarnings("unchecked")
  @Nullable Numeral read(SourceText text, int start) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal magnitude = BigDecimal.ONE;
    Role last = null;
    int p = start;
    int end = -1;
    while (true) {
      Found<NumberWord> found = lexicon.find(text, p, (WordList<NumberWord>) WORDS_LIST);
      if (found == null) {
        break;
      }
      NumberWord word = found.meaning();
      Role role = word.role();
      if (role == Role.UNIT || role == Role.TEN) {
        if (last == Role.UNIT
            || (last == Role.TEN && (role == Role.TEN || word.value().intValue() > 9))) {
          break;
        }
        current = current.add(word.value());
      } else if (role == Role.HUNDRED) {
        current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(word.value());
      } else {
        BigDecimal base = current.signum() == 0 ? BigDecimal.ONE : current;
        total = total.add(base.multiply(word.value()));
        current = BigDecimal.ZERO;
        magnitude = word.value();
      }
      last = role;
      end = found.end();
      p = next(text, end);
      if (p < 0) {
        break;
      }
    }
    if (end < 0) {
      return null;
    }
    BigDecimal value = total.add(current);
    return new Numeral(
        start,
        end,
        value,
        value,
        NumeralReader.lastPlace(value),
        current.signum() == 0 ? magnitude : BigDecimal.ONE,
        Form.WORDS,
        false);
  }

  /** Where the next number word may start: after a blank or hyphen, and after "and"; else -1. */
  private static int next(SourceText text, int end) {
    if (text.at(end) == '-') {
      return end + 1;
    }
    int p = text.skipBlanks(end);
    if (p == end) {
      return -1;
    }
    return text.startsWith("and ", p) ? p + 4 : p;
  }
}
