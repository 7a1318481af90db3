package io.github.hanfacts.cli.eval;

/**
 * Something that gold and library disagree about.
 *
 * @param what missing, spurious, place, value, place+value or trap
 * @param document the document's id
 * @param kind the kind of fact
 * @param start where it stands, in UTF-16 units
 * @param end the UTF-16 unit after the last
 * @param context the words in brackets, with some text around them
 * @param wanted the value of the gold, empty where it has none
 * @param got the value that was found, empty where there is none
 */
public record Mistake(
    String what,
    String document,
    String kind,
    int start,
    int end,
    String context,
    String wanted,
    String got) {

  private static final int AROUND = 12;

  static Mistake of(String what, GoldDocument gold, Claim place, String wanted, String got) {
    String text = gold.document().text();
    int from = inside(text, place.start() - AROUND);
    int to = inside(text, place.end() + AROUND);
    String context =
        text.substring(from, place.start())
            + "["
            + text.substring(place.start(), place.end())
            + "]"
            + text.substring(place.end(), to);
    return new Mistake(
        what,
        gold.document().id(),
        place.kind(),
        place.start(),
        place.end(),
        context.replaceAll("\\s+", " "),
        wanted,
        got);
  }

  /** The nearest place that is in the text and does not halve a surrogate pair. */
  private static int inside(String text, int place) {
    int at = Math.max(0, Math.min(text.length(), place));
    return at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }
}
