package io.github.hanfacts.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.hanfacts.Token;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the tokens of a line are printed. */
enum TokenFormat {
  /** {@code {"line":1,"tokens":[{"start":0,"end":2,"text":"小米","kind":"han-word"}]}}. */
  JSONL {
    @Override
    String line(long number, List<Token> tokens) throws IOException {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(line)) {
        json.writeStartObject();
        json.writeNumberField("line", number);
        json.writeArrayFieldStart("tokens");
        for (Token token : tokens) {
          json.writeStartObject();
          json.writeNumberField("start", token.start());
          json.writeNumberField("end", token.end());
          json.writeStringField("text", token.text());
          json.writeStringField("kind", word(token.kind()));
          write(json, "pos", token.partOfSpeech());
          write(json, "name", token.name().map(TokenFormat::word));
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      return line.append('\n').toString();
    }
  },

  /** A row for each token: line, place, kind, part of speech, text. */
  TABLE {
    @Override
    String line(long number, List<Token> tokens) {
      return tokens.stream()
          .map(
              token ->
                  String.format(
                      Locale.ROOT,
                      "%5d %6d-%-6d %-12s %-4s %s\n",
                      number,
                      token.start(),
                      token.end(),
                      word(token.kind()),
                      token.partOfSpeech().orElse("-"),
                      DisplayWidth.fit(token.text(), WIDEST)))
          .collect(Collectors.joining());
    }
  },

  /** The words of the line with one blank between, and none inside. */
  WORDS {
    @Override
    String line(long number, List<Token> tokens) {
      return tokens.stream()
          .filter(token -> token.kind() != Token.Kind.SPACE)
          .map(token -> withoutBlanks(token.text()))
          .collect(Collectors.joining(" ", "", "\n"));
    }
  };

  private static final JsonFactory JSON = new JsonFactory();
  private static final int WIDEST = 60;

  /** The tokens of a line as text, with its line feeds. */
  abstract String line(long number, List<Token> tokens) throws IOException;

  private static void write(JsonGenerator json, String field, Optional<String> value) {
    value.ifPresent(
        text -> {
          try {
            json.writeStringField(field, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
