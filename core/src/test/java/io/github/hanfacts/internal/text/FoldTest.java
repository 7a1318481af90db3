package io.github.hanfacts.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.corpus.Corpus;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the fold of all 65,536 code units. */
class FoldTest {

  @Test
  void theResourceIsWhatTheGeneratorMakes() {
    assertThat(String.join("\n", Resources.lines("fold.tsv")) + "\n").isEqualTo(FoldTable.text());
  }

  @Test
  void aFoldIsItsOwnFold() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Chars.fold((char) c);
      assertThat(Chars.fold(folded)).as("fold of U+%04X", c).isEqualTo(folded);
      assertThat(Chars.kind((char) c)).as("kind of U+%04X", c).isEqualTo(Chars.kind(folded));
    }
  }

  @Test
  void surrogatesStay() {
    for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
      assertThat(Chars.fold(c)).isEqualTo(c);
    }
  }

  /** Nothing but letters, digits and the compatibility forms of what is already there. */
  @Test
  void onlyLettersDigitsAndWidthsChange() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Chars.fold((char) c);
      if (folded == c || c == '○') { // the one sign that stands for a numeral
        continue;
      }
      boolean compatible =
          Chars.fold(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC))
              .equals(String.valueOf(folded));
      boolean letters = Character.isLetterOrDigit(c) && Character.isLetterOrDigit(folded);
      // Ⓐ and Ⅳ have lower case without being letters.
      boolean sameSymbol = Character.getType(c) == Character.getType(folded);
      boolean cased = Character.toLowerCase((char) c) == folded;
      assertThat(letters || compatible || sameSymbol || cased)
          .as("U+%04X %c folds to %c", c, c, folded)
          .isTrue();
    }
  }

  @Test
  void asciiFoldsToLowerCaseOnly() {
    for (char c = 0; c < 128; c++) {
      assertThat(Chars.fold(c)).isEqualTo(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
  }

  @Test
  void articlesKeepLengthAndFoldOnce() {
    for (var article : Corpus.articles()) {
      String fold = Chars.fold(article.text());
      assertThat(fold).hasSameSizeAs(article.text());
      assertThat(Chars.fold(fold)).isEqualTo(fold);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "說, 说", "説, 说", "臺, 台", "週, 周", "羣, 群", "裏, 里", "裡, 里", "兩, 两", "億, 亿", "峯, 峰",
    "衞, 卫", "著, 着", "乾, 干", "夥, 伙", "徵, 征", "摺, 折", "瞭, 了", "妳, 你", "牠, 它", "甯, 甯",
    "Ａ, a", "９, 9", "％, %", "￥, ¥", "￡, £", "Ä, ä", "⼀, 一", "\uF9DC, 隆", "的, 的", "İ, İ"
  })
  void oneCharacter(char c, char folded) {
    assertThat(Chars.fold(c)).isEqualTo(folded);
  }

  @Test
  void thePatchIsNeeded() {
    for (var row : FoldTable.patch()) {
      assertThat(row).as("row of fold-patch.tsv").hasSize(3);
    }
  }
}
