package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.cli.eval.Evaluation;
import io.github.hanfacts.cli.eval.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The five articles against their gold: F1 and traps may not be worse than the floors committed in
 * {@code gold-floors.tsv}. Floors only rise: after an improvement, run with {@code
 * -Dgold-floors.raise} and commit the file.
 */
class GoldFloorsTest {

  private static final Path FLOORS =
      Path.of("src/test/resources/io/github/hanfacts/cli/gold-floors.tsv");
  private static final Path CORPUS = Path.of("../corpus");
  private static final String HEADER = "kind\tscript\texact F1\trelaxed F1\ttraps hit";

  @Test
  void theFiguresAreNotBelowTheirFloors() throws IOException {
    List<Row> rows = rows();
    Map<String, Floor> floors = floors();
    List<String> fallen = new ArrayList<>();
    for (Row row : rows) {
      Floor reached = new Floor(row.exact().f1(), row.relaxed().f1(), row.trapsHit());
      String name = row.kind() + "\t" + row.script();
      Floor floor = floors.getOrDefault(name, reached);
      if (!reached.holds(floor)) {
        fallen.add(name + ": " + reached + " below " + floor);
      }
      floors.put(name, reached.above(floor));
    }
    if (System.getProperty("gold-floors.raise") != null) {
      List<String> lines = new ArrayList<>(List.of(HEADER));
      floors.forEach((name, floor) -> lines.add(name + "\t" + floor));
      Files.write(FLOORS, lines);
    }
    assertThat(fallen)
        .as("hanfacts eval --gold corpus/gold --errors shows what went wrong")
        .isEmpty();
  }

  private static List<Row> rows() throws IOException {
    FactExtractor extractor = FactExtractor.create();
    JsonLinesWriter json = new JsonLinesWriter();
    Evaluation evaluation = new Evaluation(document -> json.write(extractor.extract(document)));
    for (int article = 0; article < 5; article++) {
      evaluation.add(
          CORPUS.resolve(String.format(Locale.ROOT, "gold/%03d.json", article)),
          List.of(CORPUS.resolve("articles")));
    }
    return evaluation.rows();
  }

  private static Map<String, Floor> floors() throws IOException {
    TreeMap<String, Floor> floors = new TreeMap<>();
    for (String line : Files.readAllLines(FLOORS)) {
      if (!line.equals(HEADER)) {
        String[] cells = line.split("\t", -1);
        floors.put(
            cells[0] + "\t" + cells[1],
            new Floor(
                new BigDecimal(cells[2]), new BigDecimal(cells[3]), Integer.parseInt(cells[4])));
      }
    }
    return floors;
  }

  private record Floor(BigDecimal exact, BigDecimal relaxed, int trapsHit) {

    boolean holds(Floor floor) {
      return exact.compareTo(floor.exact) >= 0
          && relaxed.compareTo(floor.relaxed) >= 0
          && trapsHit <= floor.trapsHit;
    }

    Floor above(Floor floor) {
      return new Floor(
          exact.max(floor.exact), relaxed.max(floor.relaxed), Math.min(trapsHit, floor.trapsHit));
    }

    @Override
    public String toString() {
      return exact + "\t" + relaxed + "\t" + trapsHit;
    }
  }
}
