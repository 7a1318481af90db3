package io.github.hanfacts.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of {@code sentence-words.tsv} and what they say about a full stop. */
public final class SentenceWords {

  /** What a word says about the full stop behind it, or before it. */
  enum Role {
    /** The full stop ends no sentence: Mr. Lee. */
    TITLE,
    /** It ends none before a digit: No. 3, Jan. 14. */
    NUMBER,
    /** It ends one only before an opener: Lee Inc. Chief Li, but at Lee Inc. The chief. */
    NAME,
    /** The word begins a sentence when a capital stands at its head: The, However. */
    OPENER
  }

  private static final Map<String, Role> ROLES = read();

  private SentenceWords() {}

  /** Whether a word has a role; exact case. */
  static boolean is(String word, Role role) {
    return ROLES.get(word) == role;
  }

  /** Whether a word with a full stop is an abbreviation of any kind; exact case. */
  public static boolean isAbbreviation(String word) {
    Role role = ROLES.get(word);
    return role != null && role != Role.OPENER;
  }

  private static Map<String, Role> read() {
    Map<String, Role> roles = new HashMap<>();
    boolean header = true;
    for (String line : Resources.lines("sentence-words.tsv")) {
      if (line.startsWith("#")) {
        continue;
      }
      if (!header) {
        int end = line.indexOf('\t');
        String role = line.substring(end + 1, line.indexOf('\t', end + 1));
        roles.put(line.substring(0, end), Role.valueOf(role.toUpperCase(Locale.ROOT)));
      }
      header = false;
    }
    return Map.copyOf(roles);
  }
}
