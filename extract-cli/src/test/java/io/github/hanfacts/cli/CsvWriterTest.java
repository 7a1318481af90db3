package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Language;
import io.github.hanfacts.Mention;
import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private final CsvWriter writer = new CsvWriter();

  @Test
  void sameColumnsForAllKinds() {
    DateFact date =
        new DateFact(
            0,
            5,
            "2025年",
            DateFact.Type.DATE,
            "2025",
            Optional.empty(),
            Optional.of(DateInterval.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))),
            false,
            "year");
    AmountFact amount =
        new AmountFact(
            5,
            10,
            "1,000",
            new Span(5, 10),
            NumberRange.upTo(new BigDecimal("1E3")),
            Optional.of(Mod.NEARLY),
            "CNY",
            true,
            Optional.of("year"),
            "money");
    QuoteFact quote =
        new QuoteFact(
            10,
            16,
            "a\"b\"\nc",
            QuoteFact.Type.DIRECT,
            List.of(),
            Optional.empty(),
            Optional.of(new Mention(16, 17, "说")),
            false,
            "quote");
    assertThat(writer.heading())
        .isEqualTo(
            "id,kind,start,end,text,type,value,low,high,mod,from,to,currency,unit,per,speaker,cue,"
                + "rule\n");
    assertThat(
            writer.write(
                new Extraction(Document.of("a,b", ""), Language.EN, List.of(date, amount, quote))))
        .isEqualTo(
            """
            "a,b",date,0,5,2025年,DATE,2025,,,,2025-01-01,2026-01-01,,,,,,year
            "a,b",amount,5,10,"1,000",,,,1000,NEARLY,,,CNY,,year,,,money
            "a,b",quote,10,16,"a""b""
            c",DIRECT,,,,,,,,,,,说,quote
            """);
  }
}
