package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import io.github.hanfacts.internal.pipeline.Pipeline;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the dates, amounts, quantities and quotes of Chinese and English news.
 *
 * <pre>{@code
 * FactExtractor extractor = FactExtractor.create();
 * extractor.extract("小米2025年12月交付超过5万辆。").facts();        // a date and a quantity
 * extractor.extract("It raised US$7.2 billion in 2021.").facts(); // an amount and a date
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one and share it. An extraction never throws for any text
 * within the length limit, whatever it holds.
 */
public final class FactExtractor {

  private final Pipeline pipeline = new Pipeline();
  private final Set<Fact.Kind> kinds;
  private final Optional<String> region;
  private final boolean vagueDates;
  private final int maxLength;

  private FactExtractor(Builder builder) {
    kinds = EnumSet.copyOf(builder.kinds);
    region = builder.region;
    vagueDates = builder.vagueDates;
    maxLength = builder.maxLength;
  }

  /** An extractor of all four kinds with the defaults of {@link Builder}. */
  public static FactExtractor create() {
    return builder().build();
  }

  /** A builder with the defaults; change what differs, then {@link Builder#build()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The facts of a text without id and date. Relative dates (去年, {@code last Friday}) resolve only
   * as far as the text itself allows.
   *
   * @throws IllegalArgumentException if the text is longer than the limit
   */
  public Extraction extract(String text) {
    return extract(Document.of("", text));
  }

  /**
   * The facts of a document, in the order of the text.
   *
   * @throws IllegalArgumentException if the text is longer than the limit
   */
  public Extraction extract(Document document) {
    requireNonNull(document, "document");
    int length = document.text().length();
    if (length > maxLength) {
      throw new IllegalArgumentException(
          "text of document \""
              + document.id()
              + "\" has "
              + length
              + " chars, more than the limit of "
              + maxLength
              + "; raise it with FactExtractor.builder().maxLength(…)");
    }
    return pipeline.extract(document, kinds, region, vagueDates);
  }

  /**
   * The extractions of many documents: lazy, in the order of the documents. Call {@code
   * documents.parallel()} to use several threads.
   */
  public Stream<Extraction> extractAll(Stream<Document> documents) {
    return documents.map(this::extract);
  }

  /** Settings of an extractor. Not thread-safe; {@link #build()} may be called again and again. */
  public static final class Builder {

    private static final int DEFAULT_MAX_LENGTH = 50_000_000;

    private Set<Fact.Kind> kinds = EnumSet.allOf(Fact.Kind.class);
    private Optional<String> region = Optional.empty();
    private boolean vagueDates;
    private int maxLength = DEFAULT_MAX_LENGTH;

    private Builder() {}

    /** The kinds to find; all four by default. */
    public Builder kinds(Fact.Kind first, Fact.Kind... more) {
      EnumSet<Fact.Kind> wanted = EnumSet.of(first);
      wanted.addAll(Arrays.asList(more));
      kinds = wanted;
      return this;
    }

    /**
     * The region whose money a bare 元, 块 or $ is, and whose order of day and month 3/4/2025
     * follows, as an ISO 3166 code ({@code CN}, {@code TW}, {@code HK}, {@code US}, {@code GB} …).
     * By default both follow the script of the text and the cues in it.
     */
    public Builder region(String code) {
      requireNonNull(code, "code");
      if (!code.matches("[A-Z]{2}")) {
        throw new IllegalArgumentException(
            "region is an ISO 3166 code of two capital letters such as CN, TW, HK, US; not \""
                + code
                + '"');
      }
      region = Optional.of(code);
      return this;
    }

    /**
     * Whether words that point into the present, past or future without a calendar value (目前,
     * recently) come out as dates with the value {@code PRESENT_REF}, {@code PAST_REF} or {@code
     * FUTURE_REF}. Off by default.
     */
    public Builder vagueDates(boolean wanted) {
      vagueDates = wanted;
      return this;
    }

    /** The longest text that is accepted, in UTF-16 code units; 50 million by default. */
    public Builder maxLength(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("maximum length is at least 1, not " + limit);
      }
      maxLength = limit;
      return this;
    }

    /** An extractor with these settings. */
    public FactExtractor build() {
      return new FactExtractor(this);
    }
  }
}
