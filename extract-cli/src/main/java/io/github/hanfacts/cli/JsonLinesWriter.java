package io.github.hanfacts.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Mention;
import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Span;
import io.github.hanfacts.Speaker;
import io.github.hanfacts.internal.pipeline.Explanation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A document a line, members in a fixed order, numbers as plain decimals. */
final class JsonLinesWriter implements DocumentWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final boolean withText;
  private final boolean explain;

  /** A writer of what the contract names, and no more. */
  JsonLinesWriter() {
    this(false, false);
  }

  /**
   * Creates a writer.
   *
   * @param withText adds the text of each document
   * @param explain adds the lexemes of each fact
   */
  JsonLinesWriter(boolean withText, boolean explain) {
    this.withText = withText;
    this.explain = explain;
  }

  @Override
  public String write(Extraction extraction) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      string(json, "id", extraction.document().id());
      json.writeStringField("lang", extraction.language().tag());
      orNull(json, "date", extraction.document().date());
      if (withText) {
        string(json, "text", extraction.document().text());
      }
      json.writeArrayFieldStart("facts");
      Optional<Explanation> explanation =
          explain ? Optional.of(Explanation.of(extraction.document().text())) : Optional.empty();
      for (Fact fact : extraction.facts()) {
        fact(json, fact, explanation);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter never fails
    }
    return line.append('\n').toString();
  }

  private static void fact(JsonGenerator json, Fact fact, Optional<Explanation> explanation)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", fact.kind().name().toLowerCase(Locale.ROOT));
    place(json, fact.start(), fact.end(), fact.text());
    if (fact instanceof DateFact date) {
      date(json, date);
    } else if (fact instanceof AmountFact amount) {
      amount(json, amount);
    } else if (fact instanceof QuantityFact quantity) {
      quantity(json, quantity);
    } else if (fact instanceof QuoteFact quote) {
      quote(json, quote);
    }
    json.writeStringField("rule", fact.rule());
    if (explanation.isPresent()) {
      json.writeArrayFieldStart("lexemes");
      for (String lexeme : explanation.get().lexemes(fact.start(), fact.end())) {
        string(json, lexeme);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, DateFact date) throws IOException {
    json.writeStringField("type", date.type().name());
    json.writeStringField("value", date.value());
    mod(json, date.mod());
    orNull(json, "from", date.interval().flatMap(DateInterval::from));
    orNull(json, "to", date.interval().flatMap(DateInterval::to));
  }

  private static void amount(JsonGenerator json, AmountFact amount) throws IOException {
    span(json, "core", amount.core());
    range(json, amount.range());
    mod(json, amount.mod());
    json.writeStringField("currency", amount.currency());
    json.writeBooleanField("implied", amount.implied());
    orNull(json, "per", amount.per());
  }

  private static void quantity(JsonGenerator json, QuantityFact quantity) throws IOException {
    span(json, "core", quantity.core());
    json.writeStringField("type", quantity.type().name());
    range(json, quantity.range());
    mod(json, quantity.mod());
    orNull(json, "unit", quantity.unit());
    orNull(json, "per", quantity.per());
    orNull(json, "of", quantity.of());
  }

  private static void quote(JsonGenerator json, QuoteFact quote) throws IOException {
    json.writeStringField("type", quote.type().name());
    json.writeArrayFieldStart("parts");
    for (Span part : quote.parts()) {
      span(json, part);
    }
    json.writeEndArray();
    json.writeFieldName("speaker");
    if (quote.speaker().isPresent()) {
      Speaker speaker = quote.speaker().get();
      json.writeStartObject();
      mention(json, speaker.mention());
      orNull(json, "name", speaker.name());
      orNull(json, "form", speaker.form().map(Speaker.Form::name));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeFieldName("cue");
    if (quote.cue().isPresent()) {
      json.writeStartObject();
      mention(json, quote.cue());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeBooleanField("nested", quote.nested());
  }

  private static void mention(JsonGenerator json, Optional<Mention> mention) throws IOException {
    if (mention.isPresent()) {
      place(json, mention.get().start(), mention.get().end(), mention.get().text());
    } else {
      json.writeNullField("start");
      json.writeNullField("end");
      json.writeNullField("text");
    }
  }

  private static void place(JsonGenerator json, int start, int end, String text)
      throws IOException {
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
    string(json, "text", text);
  }

  private static void span(JsonGenerator json, String name, Span span) throws IOException {
    json.writeFieldName(name);
    span(json, span);
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static void range(JsonGenerator json, NumberRange range) throws IOException {
    number(json, "low", range.low());
    number(json, "high", range.high());
  }

  private static void number(JsonGenerator json, String name, Optional<BigDecimal> number)
      throws IOException {
    json.writeFieldName(name);
    if (number.isPresent()) {
      json.writeNumber(number.get().toPlainString());
    } else {
      json.writeNull();
    }
  }

  private static void mod(JsonGenerator json, Optional<Mod> mod) throws IOException {
    orNull(json, "mod", mod.map(Mod::name));
  }

  private static void orNull(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      string(json, name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  private static void string(JsonGenerator json, String name, String value) throws IOException {
    json.writeFieldName(name);
    string(json, value);
  }

  /** UTF-8 has no lone surrogates, JSON has: they are written as escapes. */
  private static void string(JsonGenerator json, String value) throws IOException {
    int lone = loneSurrogate(value, 0);
    if (lone == value.length()) {
      json.writeString(value);
      return;
    }
    StringBuilder quoted = new StringBuilder("\"");
    int from = 0;
    for (; lone < value.length(); lone = loneSurrogate(value, from)) {
      quoted.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(from, lone)));
      quoted.append("\\u").append(Integer.toHexString(value.charAt(lone)));
      from = lone + 1;
    }
    quoted.append(JsonStringEncoder.getInstance().quoteAsString(value.substring(from)));
    json.writeRawValue(quoted.append('"').toString());
  }

  private static int loneSurrogate(String value, int from) {
    int i = from;
    while (i < value.length()) {
      int codePoint = value.codePointAt(i);
      if (Character.isSurrogate((char) codePoint) && Character.isBmpCodePoint(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
