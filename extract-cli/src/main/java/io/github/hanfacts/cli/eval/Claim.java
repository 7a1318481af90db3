package io.github.hanfacts.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the gold or the library says about a text: a fact, or a verbatim piece of a quote.
 * Both are read from the same JSON.
 *
 * @param kind date, amount, quantity, quote or {@link #QUOTE_PART}
 * @param start the first UTF-16 unit; of a quote the first letter or digit
 * @param end the UTF-16 unit after the last
 * @param value what is compared besides the place; null where the gold leaves it open
 * @param optional counts neither for nor against
 * @param shown the value for people
 */
record Claim(
    String kind, int start, int end, @Nullable Value value, boolean optional, String shown) {

  static final String QUOTE = "quote";

  /** Kind of the verbatim pieces of quotes, which are counted apart. */
  static final String QUOTE_PART = "quote-part";

  /** A member that is null or not there. */
  private static final String NONE = "-";

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+");

  /** What a claim says besides the place. */
  sealed interface Value {

    /** Whether {@code found} says the same as this value of the gold. */
    boolean isMetBy(@Nullable Value found);
  }

  /** The value of a date or number: all its members are the same. */
  record Members(List<String> members) implements Value {
    @Override
    public boolean isMetBy(@Nullable Value found) {
      return equals(found);
    }
  }

  /** The value of a quote: its type and who speaks. */
  record Speech(String type, Set<String> names) implements Value {
    @Override
    public boolean isMetBy(@Nullable Value found) {
      return found instanceof Speech other
          && type.equals(other.type)
          && (share(names, other.names) || names.isEmpty() && other.names.isEmpty());
    }
  }

  /** The value of a verbatim piece: the words that name the speaker, or the name itself. */
  record Voice(int start, int end, Set<String> names) implements Value {
    @Override
    public boolean isMetBy(@Nullable Value found) {
      return found instanceof Voice other
          && (start < other.end && other.start < end || share(names, other.names));
    }
  }

  /** All that a list of facts claims: the facts, then the pieces of its quotes. */
  static List<Claim> of(Iterable<JsonNode> facts) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode fact : facts) {
      claims.add(of(fact));
    }
    for (JsonNode fact : facts) {
      if (fact.path("kind").asText().equals(QUOTE)) {
        addParts(fact, claims);
      }
    }
    return claims;
  }

  private static Claim of(JsonNode fact) {
    String kind = fact.path("kind").asText();
    int start = fact.path("start").asInt();
    int end = fact.path("end").asInt();
    boolean optional = fact.path("optional").asBoolean();
    if (!kind.equals(QUOTE)) {
      List<String> members = new ArrayList<>();
      for (String name : membersOf(kind)) {
        JsonNode member = fact.path(name);
        members.add(member.isNumber() ? plain(member) : member.asText(NONE));
      }
      String shown = (fact.path("type").asText("") + " " + String.join(" ", members)).strip();
      return new Claim(kind, start, end, new Members(members), optional, shown);
    }
    JsonNode speaker = fact.path("speaker");
    Value value = new Speech(fact.path("type").asText(), names(speaker));
    String shown = fact.path("type").asText() + " " + speaker.path("name").asText(NONE);
    return trimmed(kind, start, end, fact.path("text").asText(), value, optional, shown);
  }

  private static List<String> membersOf(String kind) {
    return switch (kind) {
      case "date" -> List.of("value", "mod");
      case "amount" -> List.of("low", "high", "mod", "currency");
      default -> List.of("low", "high", "mod", "unit");
    };
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static void addParts(JsonNode quote, List<Claim> claims) {
    int start = quote.path("start").asInt();
    JsonNode speaker = quote.path("speaker");
    Value voice =
        speaker.isObject()
            ? new Voice(
                speaker.path("start").asInt(-1), speaker.path("end").asInt(-1), names(speaker))
            : null;
    boolean optional = quote.path("optional").asBoolean() || quote.path("nested").asBoolean();
    String shown = speaker.path("name").asText(NONE);
    for (JsonNode part : quote.path("parts")) {
      int from = part.get(0).asInt();
      int to = part.get(1).asInt();
      String text = quote.path("text").asText().substring(from - start, to - start);
      Claim piece = trimmed(QUOTE_PART, from, to, text, voice, optional, shown);
      if (piece.start < piece.end) {
        claims.add(piece);
      }
    }
  }

  /** Marks and blanks at the edges of quotes do not count. */
  private static Claim trimmed(
      String kind,
      int start,
      int end,
      String text,
      @Nullable Value value,
      boolean optional,
      String shown) {
    int from = 0;
    int to = text.length();
    while (from < to && !isLetterOrNumber(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && !isLetterOrNumber(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return new Claim(kind, start + from, end - (text.length() - to), value, optional, shown);
  }

  private static boolean isLetterOrNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }

  /** The names of a speaker, in a form in which small differences of spelling vanish. */
  private static Set<String> names(JsonNode speaker) {
    Set<String> names = new HashSet<>();
    addName(speaker.path("name"), names);
    speaker.path("altNames").forEach(name -> addName(name, names));
    speaker.path("aliases").forEach(name -> addName(name, names));
    return names;
  }

  private static void addName(JsonNode name, Set<String> names) {
    if (name.isTextual() && !name.asText().isEmpty()) {
      String folded =
          Normalizer.normalize(name.asText(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      StringBuilder letters = new StringBuilder();
      ARTICLE
          .matcher(folded)
          .replaceFirst("")
          .codePoints()
          .filter(Claim::isLetterOrNumber)
          .forEach(letters::appendCodePoint);
      names.add(letters.toString());
    }
  }

  private static boolean share(Set<String> names, Set<String> others) {
    return names.stream().anyMatch(others::contains);
  }

  boolean overlaps(Claim other) {
    return kind.equals(other.kind) && overlap(other) > 0;
  }

  /** How many UTF-16 units both have; not positive where they are apart. */
  int overlap(Claim other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  boolean hasPlaceOf(Claim other) {
    return start == other.start && end == other.end;
  }

  /** Whether {@code found} has this claim's value, or this claim has none to compare. */
  boolean isMetBy(Claim found) {
    return value == null || value.isMetBy(found.value);
  }
}
