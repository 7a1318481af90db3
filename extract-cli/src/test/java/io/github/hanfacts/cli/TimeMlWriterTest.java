package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.DateFact;
import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Language;
import io.github.hanfacts.Mod;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class TimeMlWriterTest {

  private static String write(Document document, DateFact... dates) {
    return new TimeMlWriter().write(new Extraction(document, Language.ZH_HANS, List.of(dates)));
  }

  private static DateFact date(String text, int start, String words, String value, Mod... mod) {
    int from = text.indexOf(words, start);
    return new DateFact(
        from,
        from + words.length(),
        words,
        value.startsWith("P") ? DateFact.Type.DURATION : DateFact.Type.DATE,
        value,
        Optional.ofNullable(mod.length == 0 ? null : mod[0]),
        Optional.empty(),
        false,
        "r");
  }

  @Test
  void markedUpInPlace() {
    String text = "A&B于2025年12月<成立>,近三年盈利";
    assertThat(
            write(
                Document.of("x&y", text).withDate(LocalDate.of(2026, 1, 10)),
                date(text, 0, "2025年12月", "2025-12"),
                date(text, 0, "近三年", "P3Y", Mod.NEARLY)))
        .isEqualTo(
            """
            <TimeML>
            <DOCID>x&amp;y</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2026-01-10" \
            functionInDocument="CREATION_TIME">2026-01-10</TIMEX3></DCT>
            <TEXT>A&amp;B于<TIMEX3 tid="t1" type="DATE" value="2025-12">2025年12月</TIMEX3>\
            &lt;成立&gt;,<TIMEX3 tid="t2" type="DURATION" value="P3Y" mod="LESS_THAN">近三年\
            </TIMEX3>盈利</TEXT>
            </TimeML>
            """);
  }

  @Test
  void creationTime() {
    assertThat(write(Document.of("a", "").withDate(LocalDateTime.of(2026, 1, 10, 9, 30))))
        .contains("type=\"TIME\" value=\"2026-01-10T09:30\"");
    assertThat(write(Document.of("a", ""))).doesNotContain("<DCT>");
  }

  @ParameterizedTest
  @CsvSource({
    "2018年至2020年, 2018/2020, 2018年, 2020年",
    "2018年 至 2020年, 2018/2020, 2018年, 2020年",
    "9:30-18:30, T09:30/T18:30, 9:30, 18:30",
    "March to May 2024, 2024-03/2024-05, March, May 2024",
    "October to November, XXXX-10/XXXX-11, October, November",
    "2018-01-02至2018-02-03, 2018-01-02/2018-02-03, 2018-01-02, 2018-02-03",
    "2018-01-02 to 2018-02-03, 2018-01-02/2018-02-03, 2018-01-02, 2018-02-03",
  })
  void rangeIsTwo(String words, String value, String first, String second) {
    String[] values = value.split("/", -1);
    assertThat(write(Document.of("a", words), date(words, 0, words, value)))
        .contains("value=\"" + values[0] + "\">" + first + "</TIMEX3>")
        .contains("value=\"" + values[1] + "\">" + second + "</TIMEX3>");
  }

  @ParameterizedTest
  @CsvSource({
    "前7个月, 2025-01/2025-07",
    "两三年, P2Y/P3Y",
    "2018-01-02-2018-02-03, 2018-01-02/2018-02-03"
  })
  void rangeThatCannotBeToldApartIsOne(String words, String value) {
    assertThat(write(Document.of("a", words), date(words, 0, words, value)))
        .contains("value=\"" + value + "\">" + words + "</TIMEX3>");
  }

  @Test
  void anyTextIsWellFormed() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
      text.appendCodePoint(c);
    }
    text.append("\ud800x\udc00]]>\ufffe\uffff\r\n");
    org.w3c.dom.Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(write(Document.of("a", text.toString())))));
    assertThat(xml.getElementsByTagName("TEXT").item(0).getTextContent())
        .hasSize(text.length())
        .endsWith("]]>\ufffd\ufffd\r\n");
  }
}
