package io.github.hanfacts.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hanfacts.Document;
import io.github.hanfacts.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with the facts that people marked in it.
 *
 * @param document the text, with date and language as the gold states them
 * @param language the gold's tag of language and script
 * @param claims what is to be found
 * @param traps what must not
 */
record GoldDocument(Document document, String language, List<Claim> claims, List<Trap> traps) {

  /**
   * A stretch of text that looks like a fact and is none.
   *
   * @param start the first UTF-16 unit
   * @param end the UTF-16 unit after the last
   * @param kinds the kinds of fact that must not lie inside
   */
  record Trap(int start, int end, List<String> kinds) {}

  /** The gold of a JSON file and its text, which lies in one of the folders. */
  static GoldDocument read(Path file, List<Path> folders) throws IOException {
    JsonNode gold = Json.read(Files.readString(file));
    String id = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    String language = gold.path("lang").asText();
    Document document =
        new Document(id, text(gold, language, folders), date(gold), Language.ofTag(language));
    List<Trap> traps = new ArrayList<>();
    for (JsonNode trap : gold.path("traps")) {
      List<String> kinds = new ArrayList<>();
      trap.path("not").forEach(kind -> kinds.add(kind.asText()));
      traps.add(new Trap(trap.path("start").asInt(), trap.path("end").asInt(), kinds));
    }
    return new GoldDocument(document, language, Claim.of(gold.path("facts")), traps);
  }

  private static Optional<Temporal> date(JsonNode gold) throws IOException {
    try {
      return gold.hasNonNull("date")
          ? Optional.of(LocalDate.parse(gold.get("date").asText()))
          : Optional.empty();
    } catch (DateTimeException e) {
      throw new IOException("no date: " + gold.get("date"), e);
    }
  }

  private static String text(JsonNode gold, String language, List<Path> folders)
      throws IOException {
    String name = gold.path(gold.has("doc") ? "doc" : "file").asText();
    for (Path folder : folders) {
      for (String candidate : List.of(name + "." + language + ".txt", name + ".txt", name)) {
        Path file = folder.resolve(candidate);
        if (Files.isRegularFile(file)) {
          return Files.readString(file);
        }
      }
    }
    throw new FileNotFoundException("its text " + name + " is in none of " + folders);
  }
}
