package io.github.hanfacts.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hanfacts.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Precision and recall of documents against their gold. A fact is found exactly with its place and
 * value, found relaxed when one of its kind overlaps it; optional facts count neither for nor
 * against. Not thread-safe.
 */
public final class Evaluation {

  private static final List<String> KINDS =
      List.of("date", "amount", "quantity", Claim.QUOTE, Claim.QUOTE_PART);

  private final Function<Document, String> extractor;
  private final Map<List<String>, Score> scores = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /**
   * An evaluation without documents.
   *
   * @param extractor the facts of a document as a line of JSON
   */
  public Evaluation(Function<Document, String> extractor) {
    this.extractor = extractor;
  }

  /**
   * Extracts from the text of a gold file and counts.
   *
   * @param gold a JSON file
   * @param folders where its text may lie
   * @throws IOException if one of them cannot be read
   */
  public void add(Path gold, List<Path> folders) throws IOException {
    GoldDocument document = GoldDocument.read(gold, folders);
    JsonNode facts = Json.read(extractor.apply(document.document())).path("facts");
    List<Claim> found = Claim.of(facts);
    compare(document, found);
    springTraps(document, found);
  }

  private void compare(GoldDocument document, List<Claim> found) {
    List<Claim> gold = document.claims();
    Matching matching = Matching.of(gold, found);
    for (int g = 0; g < gold.size(); g++) {
      if (!gold.get(g).optional()) {
        int f = matching.found(g);
        if (f < 0) {
          miss(document, gold.get(g));
        } else {
          meet(document, gold.get(g), found.get(f));
        }
      }
    }
    for (int f = 0; f < found.size(); f++) {
      Claim claim = found.get(f);
      if (!matching.isTaken(f) && gold.stream().noneMatch(g -> g.optional() && g.overlaps(claim))) {
        score(document, claim.kind()).found++;
        mistakes.add(Mistake.of("spurious", document, claim, "", claim.shown()));
      }
    }
  }

  private void miss(GoldDocument document, Claim gold) {
    Score score = score(document, gold.kind());
    score.gold++;
    score.valued += gold.value() == null ? 0 : 1;
    mistakes.add(Mistake.of("missing", document, gold, gold.shown(), ""));
  }

  private void meet(GoldDocument document, Claim gold, Claim found) {
    boolean samePlace = gold.hasPlaceOf(found);
    boolean sameValue = gold.isMetBy(found);
    Score score = score(document, gold.kind());
    score.gold++;
    score.found++;
    score.relaxed++;
    if (gold.value() == null) {
      score.unvalued++;
    } else {
      score.valued++;
      score.exact += samePlace && sameValue ? 1 : 0;
    }
    if (!samePlace || !sameValue) {
      String what = samePlace ? "value" : sameValue ? "place" : "place+value";
      mistakes.add(Mistake.of(what, document, gold, gold.shown(), found.shown()));
    }
  }

  private void springTraps(GoldDocument document, List<Claim> found) {
    for (GoldDocument.Trap trap : document.traps()) {
      for (String kind : trap.kinds()) {
        score(document, kind).traps++;
        for (Claim claim : found) {
          if (claim.kind().equals(kind)
              && trap.start() <= claim.start()
              && claim.end() <= trap.end()) {
            score(document, kind).trapsHit++;
            mistakes.add(Mistake.of("trap", document, claim, "", claim.shown()));
            break;
          }
        }
      }
    }
  }

  private Score score(GoldDocument document, String kind) {
    return scores.computeIfAbsent(List.of(kind, document.language()), key -> new Score());
  }

  /** The figures by kind, then script, with sums; all kinds come last. */
  public List<Row> rows() {
    TreeSet<String> scripts = new TreeSet<>(Collections.reverseOrder());
    scores.keySet().forEach(key -> scripts.add(key.get(1)));
    List<Row> rows = new ArrayList<>();
    Map<String, Score> allKinds = new LinkedHashMap<>();
    for (String kind : KINDS) {
      Map<String, Score> ofKind = new LinkedHashMap<>();
      for (String script : scripts) {
        Score score = scores.get(List.of(kind, script));
        if (score != null) {
          ofKind.put(script, score);
          if (!kind.equals(Claim.QUOTE_PART)) {
            allKinds.computeIfAbsent(script, s -> new Score()).add(score);
          }
        }
      }
      addRows(kind, ofKind, rows);
    }
    addRows(Row.ALL, allKinds, rows);
    return rows;
  }

  private static void addRows(String kind, Map<String, Score> byScript, List<Row> rows) {
    Score sum = new Score();
    byScript.forEach(
        (script, score) -> {
          rows.add(score.row(kind, script));
          sum.add(score);
        });
    if (byScript.size() > 1) {
      rows.add(sum.row(kind, Row.ALL));
    }
  }

  /** What gold and library disagree about, document by document. */
  public List<Mistake> mistakes() {
    return Collections.unmodifiableList(mistakes);
  }
}
