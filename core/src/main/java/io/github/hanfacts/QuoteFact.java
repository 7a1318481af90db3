package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reported speech or writing with its source.
 *
 * @param start index of the first UTF-16 code unit of the reported words; outer marks are outside
 * @param end index after the last UTF-16 code unit of the reported words
 * @param text the source text between them
 * @param type how much of it is verbatim
 * @param parts the verbatim pieces in order, as spans of the source text, one a marked piece; empty
 *     for {@link Type#INDIRECT}
 * @param speaker who said it; empty when neither a mention nor a name is known
 * @param cue the reporting word alone (说, {@code according to}); empty when there is none
 * @param nested whether the quote stands inside another quote
 * @param rule name of the rule that found it
 */
public record QuoteFact(
    int start,
    int end,
    String text,
    Type type,
    List<Span> parts,
    Optional<Speaker> speaker,
    Optional<Mention> cue,
    boolean nested,
    String rule)
    implements Fact {

  /** How much of a quote is verbatim. */
  public enum Type {
    /** Every reported word stands in marks. */
    DIRECT,
    /** A reported clause of which pieces stand in marks. */
    MIXED,
    /** A reported clause without a verbatim piece. */
    INDIRECT
  }

  public QuoteFact {
    Spans.check(start, end, text);
    requireNonNull(type, "type");
    parts = List.copyOf(parts);
    requireNonNull(speaker, "speaker");
    requireNonNull(cue, "cue");
    requireNonNull(rule, "rule");
    for (Span part : parts) {
      Spans.checkCore(start, end, part);
    }
  }

  @Override
  public Kind kind() {
    return Kind.QUOTE;
  }

  /**
   * The reported words: for a {@link Type#DIRECT} quote its verbatim pieces joined by one blank,
   * without what stands between them; otherwise {@link #text()}.
   */
  public String content() {
    if (type != Type.DIRECT || parts.size() < 2) {
      return text;
    }
    return parts.stream()
        .map(part -> text.substring(part.start() - start, part.end() - start))
        .collect(Collectors.joining(" "));
  }
}
