package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/spark.md leaves nothing out. */
class DocumentationTest {

  private static final Path PAGE = Path.of("..", "docs", "spark.md");

  @Test
  void everyFunctionColumnAndOptionIsOnThePage() throws IOException {
    List<String> names = new ArrayList<>();
    SessionFunctions.all().forEach(function -> names.add("`" + function.name() + "("));
    for (FactColumn column : FactColumn.values()) {
      names.add("`" + column.field().name() + "`");
    }
    JobOptions.USAGE
        .lines()
        .filter(line -> line.startsWith("--"))
        .forEach(line -> names.add("`" + line.split(" ", 2)[0]));
    assertThat(Files.readString(PAGE)).contains(names);
  }
}
