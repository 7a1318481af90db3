package io.github.hanfacts.cli;

import io.github.hanfacts.DateFact;
import io.github.hanfacts.Document;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Mod;

/**
 * The text with its dates marked up as TIMEX3 (ISO 24617-1), a {@code TimeML} element a document
 * without an XML declaration. A range is two TIMEX3 where its words can be told apart, else one
 * with the value {@code A/B}.
 */
final class TimeMlWriter implements DocumentWriter {

  /** What an XML 1.0 document cannot hold, not even as a reference, is shown as this. */
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public String write(Extraction extraction) {
    Document document = extraction.document();
    StringBuilder xml = new StringBuilder(document.text().length() + 256);
    xml.append("<TimeML>\n<DOCID>");
    escape(xml, document.id());
    xml.append("</DOCID>\n");
    document
        .date()
        .ifPresent(
            date ->
                xml.append("<DCT><TIMEX3 tid=\"t0\" type=\"")
                    .append(date.toString().contains("T") ? "TIME" : "DATE")
                    .append("\" value=\"")
                    .append(date)
                    .append("\" functionInDocument=\"CREATION_TIME\">")
                    .append(date)
                    .append("</TIMEX3></DCT>\n"));
    xml.append("<TEXT>");
    int written = 0;
    int tid = 0;
    for (DateFact date : extraction.facts(DateFact.class)) {
      for (DateRange.End end : DateRange.ends(date)) {
        escape(xml, document.text().substring(written, end.start()));
        timex(xml, ++tid, date, end);
        written = end.end();
      }
    }
    escape(xml, document.text().substring(written));
    return xml.append("</TEXT>\n</TimeML>\n").toString();
  }

  private static void timex(StringBuilder xml, int tid, DateFact date, DateRange.End end) {
    xml.append("<TIMEX3 tid=\"t").append(tid);
    xml.append("\" type=\"").append(date.type());
    xml.append("\" value=\"");
    escape(xml, end.value());
    date.mod().ifPresent(mod -> xml.append("\" mod=\"").append(term(mod)));
    xml.append("\">");
    escape(xml, date.text().substring(end.start() - date.start(), end.end() - date.start()));
    xml.append("</TIMEX3>");
  }

  /** TimeML has no word for nearly. */
  private static String term(Mod mod) {
    return mod == Mod.NEARLY ? Mod.LESS_THAN.name() : mod.name();
  }

  private static void escape(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\r' -> xml.append("&#13;"); // a parser would read a bare one as a line feed
        default -> xml.appendCodePoint(isXml(c) ? c : REPLACEMENT);
      }
    }
  }

  /** The production Char of XML 1.0. */
  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c == '\n'
        || c == '\t'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
