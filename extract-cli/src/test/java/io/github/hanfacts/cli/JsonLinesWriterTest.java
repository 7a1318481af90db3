package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Language;
import io.github.hanfacts.Mention;
import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Span;
import io.github.hanfacts.Speaker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {

  private final JsonLinesWriter writer = new JsonLinesWriter();

  private String line(Fact... facts) {
    Document document = Document.of("a1", "…").withDate(LocalDate.of(2026, 1, 10));
    return writer.write(new Extraction(document, Language.ZH_HANS, List.of(facts)));
  }

  private static String document(String facts) {
    return "{\"id\":\"a1\",\"lang\":\"zh-Hans\",\"date\":\"2026-01-10\",\"facts\":["
        + facts
        + "]}\n";
  }

  @Test
  void nothingFound() {
    assertThat(line()).isEqualTo(document(""));
  }

  @Test
  void noDate() {
    Document document = Document.of("a1", "");
    assertThat(writer.write(new Extraction(document, Language.MIXED, List.of())))
        .isEqualTo("{\"id\":\"a1\",\"lang\":\"mixed\",\"date\":null,\"facts\":[]}\n");
  }

  @Test
  void dateWithTime() {
    Document document = Document.of("a1", "").withDate(LocalDateTime.of(2026, 1, 10, 9, 0));
    assertThat(writer.write(new Extraction(document, Language.EN, List.of())))
        .contains("\"date\":\"2026-01-10T09:00\"");
  }

  @Test
  void date() {
    DateFact date =
        new DateFact(
            0,
            8,
            "2025年12月",
            DateFact.Type.DATE,
            "2025-12",
            Optional.empty(),
            Optional.of(DateInterval.of(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1))),
            false,
            "year month");
    assertThat(line(date))
        .isEqualTo(
            document(
                "{\"kind\":\"date\",\"start\":0,\"end\":8,\"text\":\"2025年12月\","
                    + "\"type\":\"DATE\",\"value\":\"2025-12\",\"mod\":null,"
                    + "\"from\":\"2025-12-01\",\"to\":\"2026-01-01\",\"rule\":\"year month\"}"));
  }

  @Test
  void dateOpenToTheLeft() {
    DateFact date =
        new DateFact(
            3,
            10,
            "2017年之前",
            DateFact.Type.DATE,
            "2017",
            Optional.of(Mod.BEFORE),
            Optional.of(DateInterval.until(LocalDate.of(2017, 1, 1))),
            false,
            "year");
    assertThat(line(date)).contains("\"mod\":\"BEFORE\",\"from\":null,\"to\":\"2017-01-01\"");
  }

  @Test
  void amount() {
    AmountFact amount =
        new AmountFact(
            7,
            15,
            "接近1.6万亿元",
            new Span(9, 15),
            NumberRange.upTo(new BigDecimal("1.6e12")),
            Optional.of(Mod.NEARLY),
            "CNY",
            false,
            Optional.empty(),
            "number currency");
    assertThat(line(amount))
        .isEqualTo(
            document(
                "{\"kind\":\"amount\",\"start\":7,\"end\":15,\"text\":\"接近1.6万亿元\","
                    + "\"core\":[9,15],\"low\":null,\"high\":1600000000000,\"mod\":\"NEARLY\","
                    + "\"currency\":\"CNY\",\"implied\":false,\"per\":null,"
                    + "\"rule\":\"number currency\"}"));
  }

  @Test
  void quantity() {
    QuantityFact quantity =
        new QuantityFact(
            26,
            30,
            "超过1亿",
            new Span(28, 30),
            QuantityFact.Type.COUNT,
            NumberRange.from(new BigDecimal("1E+8")),
            Optional.of(Mod.MORE_THAN),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "large number");
    assertThat(line(quantity))
        .isEqualTo(
            document(
                "{\"kind\":\"quantity\",\"start\":26,\"end\":30,\"text\":\"超过1亿\","
                    + "\"core\":[28,30],\"type\":\"COUNT\",\"low\":100000000,\"high\":null,"
                    + "\"mod\":\"MORE_THAN\",\"unit\":null,\"per\":null,\"of\":null,"
                    + "\"rule\":\"large number\"}"));
  }

  @Test
  void numbersArePlain() {
    for (String number : List.of("1E-9", "1E+30", "-2.50", "0.0", "123456789.123456789")) {
      QuantityFact quantity =
          new QuantityFact(
              0,
              1,
              "1",
              new Span(0, 1),
              QuantityFact.Type.COUNT,
              NumberRange.exactly(new BigDecimal(number)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "r");
      String plain = new BigDecimal(number).stripTrailingZeros().toPlainString();
      assertThat(line(quantity)).contains("\"low\":" + plain + ",\"high\":" + plain + ",");
    }
  }

  @Test
  void quote() {
    QuoteFact quote =
        new QuoteFact(
            0,
            4,
            "一鼓作气",
            QuoteFact.Type.DIRECT,
            List.of(new Span(0, 4)),
            Optional.of(
                new Speaker(
                    Optional.of(new Mention(6, 8, "雷军")),
                    Optional.of("雷军"),
                    Optional.of(Speaker.Form.NAME))),
            Optional.of(new Mention(8, 9, "说")),
            false,
            "mark before cue");
    assertThat(line(quote))
        .isEqualTo(
            document(
                "{\"kind\":\"quote\",\"start\":0,\"end\":4,\"text\":\"一鼓作气\","
                    + "\"type\":\"DIRECT\",\"parts\":[[0,4]],"
                    + "\"speaker\":{\"start\":6,\"end\":8,\"text\":\"雷军\",\"name\":\"雷军\","
                    + "\"form\":\"NAME\"},\"cue\":{\"start\":8,\"end\":9,\"text\":\"说\"},"
                    + "\"nested\":false,\"rule\":\"mark before cue\"}"));
  }

  @Test
  void quoteWithoutMentionOrCue() {
    QuoteFact known =
        new QuoteFact(
            0,
            1,
            "好",
            QuoteFact.Type.MIXED,
            List.of(),
            Optional.of(new Speaker(Optional.empty(), Optional.of("雷军"), Optional.empty())),
            Optional.empty(),
            true,
            "r");
    QuoteFact unknown =
        new QuoteFact(
            0,
            1,
            "好",
            QuoteFact.Type.MIXED,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            "r");
    assertThat(line(known, unknown))
        .contains(
            "\"speaker\":{\"start\":null,\"end\":null,\"text\":null,\"name\":\"雷军\","
                + "\"form\":null},\"cue\":null,\"nested\":true")
        .contains("\"speaker\":null,\"cue\":null,\"nested\":false");
  }

  @Test
  void loneSurrogatesAreEscaped() {
    Document document = Document.of("\ud83d\"\ude00\ud83d\ude00\udc00", "");
    assertThat(writer.write(new Extraction(document, Language.EN, List.of())))
        .startsWith("{\"id\":\"\\ud83d\\\"\\ude00\ud83d\ude00\\udc00\",");
  }
}
