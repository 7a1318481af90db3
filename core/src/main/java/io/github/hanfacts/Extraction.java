package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in one document.
 *
 * @param document the document as given
 * @param language the document's language, as given or as counted
 * @param facts all facts, by start, the longer first where two start together
 */
public record Extraction(Document document, Language language, List<Fact> facts) {

  public Extraction {
    requireNonNull(document, "document");
    requireNonNull(language, "language");
    facts = List.copyOf(facts);
  }

  /** The facts of one kind in the order of the text, for example {@code facts(DateFact.class)}. */
  public <F extends Fact> List<F> facts(Class<F> type) {
    List<F> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (type.isInstance(fact)) {
        found.add(type.cast(fact));
      }
    }
    return Collections.unmodifiableList(found);
  }

  /**
   * The quotes of each speaker by resolved name, speakers in the order of their first quote. Quotes
   * whose speaker has no name are left out.
   */
  public Map<String, List<QuoteFact>> quotesBySpeaker() {
    Map<String, List<QuoteFact>> quotes = new LinkedHashMap<>();
    for (QuoteFact quote : facts(QuoteFact.class)) {
      quote
          .speaker()
          .flatMap(Speaker::name)
          .ifPresent(name -> quotes.computeIfAbsent(name, n -> new ArrayList<>()).add(quote));
    }
    quotes.replaceAll((name, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(quotes);
  }
}
