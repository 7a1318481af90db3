package io.github.hanfacts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One row of a table in {@code cases/}: a text with its facts in square brackets, their values, and
 * the document date.
 *
 * <p>{@code 总额达[3.5亿元] TAB CNY 350000000 [TAB 2025-06-01]}; several values are joined by {@code " ;
 * "}; the value {@code -} says that nothing of the kind may be found.
 *
 * @param source file and line
 * @param kind the kind of fact, from the file's name
 * @param text the text without brackets
 * @param spans where the facts stand
 * @param values what they mean, see {@link Canonical}
 * @param date the document date
 */
record TestCase(
    String source,
    Fact.Kind kind,
    String text,
    List<Span> spans,
    List<String> values,
    Optional<String> date) {

  static final Path FOLDER = Path.of("src/test/resources/hanfacts/cases");

  /** All rows of the tables whose names start with the kind. */
  static Stream<TestCase> of(Fact.Kind kind) {
    String prefix = kind.name().toLowerCase(Locale.ROOT) + ".";
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList()
          .stream()
          .flatMap(file -> read(file, kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<TestCase> read(Path file, Fact.Kind kind) {
    List<TestCase> cases = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int line = 0;
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        line++;
        if (!row.isBlank() && !row.startsWith("#")) {
          cases.add(parse(file.getFileName() + ":" + line, kind, row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases.stream();
  }

  private static TestCase parse(String source, Fact.Kind kind, String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 2 || cells.length > 3) {
      throw new IllegalArgumentException(source + ": 2 or 3 cells wanted: " + row);
    }
    Marked marked = Marked.parse(source, cells[0].replace("\\n", "\n"));
    List<String> values =
        cells[1].equals("-") ? List.of() : Arrays.asList(cells[1].split(" ; ", -1));
    if (values.size() != marked.spans().size()) {
      throw new IllegalArgumentException(
          source + ": " + marked.spans().size() + " brackets, " + values.size() + " values");
    }
    return new TestCase(
        source,
        kind,
        marked.text(),
        marked.spans(),
        values,
        cells.length == 3 ? Optional.of(cells[2]) : Optional.empty());
  }

  /** The case inside another text. */
  TestCase within(String before, String after) {
    return new TestCase(
        source,
        kind,
        before + text + after,
        spans.stream()
            .map(s -> new Span(s.start() + before.length(), s.end() + before.length()))
            .toList(),
        values,
        date);
  }

  /** The case with a changed text of the same length. */
  TestCase mapped(UnaryOperator<String> change) {
    String changed = change.apply(text);
    if (changed.length() != text.length()) {
      throw new IllegalArgumentException("the change changes the length of " + text);
    }
    return new TestCase(source, kind, changed, spans, values, date);
  }

  Document document() {
    Document document = Document.of(source, text);
    if (date.isEmpty()) {
      return document;
    }
    return date.get().contains("T")
        ? document.withDate(LocalDateTime.parse(date.get()))
        : document.withDate(LocalDate.parse(date.get()));
  }

  /** Facts with their values as one line each, for comparison. */
  List<String> expected() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      lines.add(spans.get(i) + " " + spans.get(i).of(text) + " = " + values.get(i));
    }
    return lines;
  }

  /** What {@code extractor} finds of the case's kind, in the form of {@link #expected()}. */
  List<String> found(FactExtractor extractor) {
    return extractor.extract(document()).facts().stream()
        .filter(fact -> fact.kind() == kind)
        .map(fact -> fact.span() + " " + fact.text() + " = " + Canonical.value(fact))
        .toList();
  }

  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), ']').insert(spans.get(i).start(), '[');
    }
    return source + " " + marked + " → " + String.join(" ; ", values);
  }
}
