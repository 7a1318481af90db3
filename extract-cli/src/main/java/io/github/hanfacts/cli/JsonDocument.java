package io.github.hanfacts.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.hanfacts.Document;
import io.github.hanfacts.Language;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a document from a line of JSON: {@code {"id", "text", "date"?, "lang"?}}. */
final class JsonDocument {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private @Nullable String id;
  private @Nullable String text;
  private @Nullable String date;
  private @Nullable String language;

  private JsonDocument() {}

  /**
   * The document of a line. Members that are not known are passed over.
   *
   * @param place where the line stands, for errors
   * @param defaultDate the date when the line has none
   */
  static Document parse(String line, String place, Optional<Temporal> defaultDate)
      throws InputError {
    JsonDocument document = new JsonDocument();
    try (JsonParser parser = JSON.createParser(line)) {
      document.read(parser, place);
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : ":" + e.getLocation().getColumnNr();
      String problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new InputError(place + column, "not JSON: " + problem);
    } catch (IOException e) {
      throw new InputError(place, e);
    }
    return document.build(place, defaultDate);
  }

  private void read(JsonParser parser, String place) throws IOException, InputError {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new InputError(place, "not a JSON object");
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "id" -> id = string(parser, name, place);
        case "text" -> text = string(parser, name, place);
        case "date" -> date = string(parser, name, place);
        case "lang" -> language = string(parser, name, place);
        default -> parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new InputError(place, "more than one JSON value on a line");
    }
  }

  private static @Nullable String string(JsonParser parser, String name, String place)
      throws IOException, InputError {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getText();
      // Ids come as numbers out of databases.
      case VALUE_NUMBER_INT -> parser.getText();
      default -> throw new InputError(place, "\"" + name + "\" is no string");
    };
  }

  private Document build(String place, Optional<Temporal> defaultDate) throws InputError {
    if (id == null || text == null) {
      throw new InputError(place, "no \"" + (id == null ? "id" : "text") + "\"");
    }
    try {
      Optional<Temporal> day =
          date == null ? defaultDate : Optional.of(DocumentDate.parse(date.strip()));
      return new Document(id, text, day, languageOf(language));
    } catch (DateTimeException e) {
      throw new InputError(place, String.valueOf(e.getMessage()));
    }
  }

  /** The language of a BCP 47 tag; of one that tells nothing about script, none is better. */
  private static Optional<Language> languageOf(@Nullable String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    Optional<Language> known = Language.ofTag(tag);
    if (known.isPresent()) {
      return known;
    }
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    return switch (locale.getLanguage()) {
      case "en" -> Optional.of(Language.EN);
      case "zh" ->
          switch (locale.getScript() + locale.getCountry()) {
            case "Hans", "HansCN", "HansSG", "CN", "SG" -> Optional.of(Language.ZH_HANS);
            case "Hant", "HantTW", "HantHK", "HantMO", "TW", "HK", "MO" ->
                Optional.of(Language.ZH_HANT);
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }
}
