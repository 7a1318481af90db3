package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number parser: tables, numbers written out and read back, strings that are none. */
class NumeralsTest {

  private static final long SEED = 20251121;

  static List<Arguments> chinese() throws IOException {
    return table("numeral.zh.tsv");
  }

  static List<Arguments> english() throws IOException {
    return table("numeral.en.tsv");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("chinese")
  void readsChinese(String numeral, String value) {
    assertThat(read(numeral)).isEqualTo(value);
    assertThat(read(Traditional.twin(numeral))).isEqualTo(value);
    assertThat(read(FullWidth.digits(numeral))).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("english")
  void readsEnglish(String numeral, String value) {
    assertThat(read(numeral)).isEqualTo(value);
    assertThat(read(" " + numeral + "\t")).isEqualTo(value);
  }

  @Test
  void readsWhatIsWrittenOut() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      // As many small numbers as large ones: the lengths are even, not the values.
      long n = i < 3_000 ? i : Math.floorMod(random.nextLong(), power(1 + random.nextInt(16)));
      String value = Long.toString(n);
      for (String numeral :
          List.of(
              WrittenNumbers.chinese(n),
              WrittenNumbers.financial(n),
              Traditional.twin(WrittenNumbers.chinese(n)),
              WrittenNumbers.english(n),
              WrittenNumbers.grouped(n))) {
        assertThat(read(numeral)).as(numeral).isEqualTo(value);
      }
    }
  }

  @Test
  void readsDecimalsThatAreWrittenOut() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal n = new BigDecimal(new java.math.BigInteger(40, random), 1 + random.nextInt(6));
      assertThat(read(WrittenNumbers.chinese(n)))
          .as(WrittenNumbers.chinese(n))
          .isEqualTo(n.stripTrailingZeros().toPlainString());
    }
  }

  @Test
  void readsTheZhaoOfTheRegion() {
    assertThat(Numerals.parse("三兆")).hasToString("3000000000000");
    assertThat(Numerals.parse("三兆", "TW")).hasToString("3000000000000");
    assertThat(Numerals.parse("三兆", "CN")).hasToString("3000000");
    assertThat(Numerals.parse("2亿3兆", "CN")).hasToString("203000000");
  }

  @Test
  void valueIsTheLowerBound() {
    assertThat(Numerals.value("500余万")).isEqualByComparingTo("5000000");
    assertThat(Numerals.value("三四万")).isEqualByComparingTo("30000");
    assertThat(Numerals.value("二十五")).isEqualByComparingTo("25");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "x", "三百人", "十十", "1/0", "- -5", "……", "负", "5 apples"})
  void saysWhatIsWrong(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Numerals.parse(text))
        .withMessageContaining("not a number: \"" + text + '"');
  }

  @Test
  void saysWhere() {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Numerals.parse("三百 人"))
        .withMessage("not a number: \"三百 人\": \"人\" at 3 does not belong to one");
    assertThatNullPointerException().isThrownBy(() -> Numerals.parse(null)).withMessage("numeral");
  }

  @Test
  void randomStringsAreNumbersOrNone() {
    String alphabet = "零〇一二三四五六七八九十百千万亿兆京两廿几数半多余来点又分之负壹佰拾参幺个打 　,.'/-+e0123456789kmabdnoe\ud83d";
    Random random = new Random(SEED);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        assertThat(Numerals.parse(text.toString())).isNotNull();
      } catch (NumberFormatException e) {
        assertThat(e).hasMessageStartingWith("not a number");
      }
    }
  }

  @Test
  void longStringsAreRefusedAtOnce() {
    for (String part :
        List.of("一", "1,", "亿", "万", "-", "分之", "1/", "one ", " and ", "几", "3万", "百万", "一百")) {
      assertThat(read(part.repeat(100_000))).isEqualTo("-");
      assertThat(read(part.repeat(1000 / part.length()))).isNotEmpty();
    }
  }

  private static String read(String numeral) {
    try {
      return Numerals.parse(numeral).toString();
    } catch (NumberFormatException e) {
      return "-";
    }
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private static List<Arguments> table(String file) throws IOException {
    List<Arguments> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                NumeralsTest.class.getResourceAsStream("/hanfacts/cases/" + file),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          int tab = line.indexOf('\t');
          rows.add(Arguments.of(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    }
    return rows;
  }
}
