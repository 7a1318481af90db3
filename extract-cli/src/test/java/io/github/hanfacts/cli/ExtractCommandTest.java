package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hanfacts.corpus.Article;
import io.github.hanfacts.corpus.Corpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static List<String> ids(Run run) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      ids.add(JSON.readTree(line).get("id").asText());
    }
    return ids;
  }

  @Test
  void aFileIsADocumentNamedByItsPath() throws IOException {
    String path = file("新闻 1.txt", "2025年12月");
    Run run = Run.of("extract", path);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(ids(run)).containsExactly(path);
  }

  @Test
  void standardInputIsADocumentNamedDash() throws IOException {
    assertThat(ids(Run.withInput("2025年", "extract", "-"))).containsExactly("-");
    assertThat(ids(Run.withInput("2025年", "extract"))).containsExactly("-");
  }

  @Test
  void aFolderStandsForItsTextsInTheOrderOfTheirNames() throws IOException {
    file("b.txt", "x");
    file("a.txt", "x");
    file("notes.md", "x");
    file("._a.txt", "x");
    file("c.jsonl", "{\"id\":\"inside\",\"text\":\"x\"}");
    Files.createDirectory(folder.resolve("aa"));
    file("aa/z.txt", "x");
    Run run = Run.of("extract", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(ids(run))
        .containsExactly(
            folder.resolve("a.txt").toString(),
            folder.resolve("aa/z.txt").toString(),
            folder.resolve("b.txt").toString(),
            "inside");
  }

  @Test
  void documentsComeOutInTheOrderTheyWentIn() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ids.add("案" + i);
      lines.append("{\"text\":\"2025年" + "长".repeat(300 - i) + "\",\"id\":\"案" + i + "\"}\n");
    }
    assertThat(ids(Run.withInput(lines.toString(), "extract", "--input-format", "jsonl", "-")))
        .isEqualTo(ids);
  }

  @Test
  void everyArticleOfTheCorpusIsALineOfJsonWhosePlacesHold() throws IOException {
    for (Article article : Corpus.articles()) {
      Run run = Run.withInput(article.text(), "extract", "--date", article.date().toString());
      JsonNode line = JSON.readTree(run.out());
      assertThat(line.get("lang").asText()).isEqualTo(article.language());
      assertThat(line.get("date").asText()).isEqualTo(article.date().toString());
      for (JsonNode fact : line.get("facts")) {
        assertThat(article.text().substring(fact.get("start").asInt(), fact.get("end").asInt()))
            .isEqualTo(fact.get("text").asText());
      }
    }
  }

  @Test
  void datesOfDocumentsComeBeforeTheOption() throws IOException {
    String lines =
        """
        {"id":"own","text":"x","date":"2025-06-01"}
        {"id":"time","text":"x","date":"2025-06-01 09:30:00+08:00"}
        {"id":"none","text":"x","date":null}
        """;
    Run run =
        Run.withInput(lines, "extract", "--input-format=jsonl", "--date=2025-11-21T09:30", "-");
    assertThat(run.out().lines().map(line -> line.replaceFirst(".*\"date\":\"([^\"]*)\".*", "$1")))
        .containsExactly("2025-06-01", "2025-06-01T09:30", "2025-11-21T09:30");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hant, zh-Hant",
    "zh-TW, zh-Hant",
    "zh_HK, zh-Hant",
    "zh-cn, zh-Hans",
    "en-GB, en",
    "mixed, mixed",
    "zh, zh-Hans",
    "fr, zh-Hans",
  })
  void languageOfTheCallerElseCounted(String tag, String shown) {
    String line = "{\"id\":\"a\",\"text\":\"他们说这个问题\",\"lang\":\"" + tag + "\"}";
    assertThat(Run.withInput(line, "extract", "--input-format", "jsonl", "-").out())
        .contains("\"lang\":\"" + shown + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"x\",\"text\":|1:18: not JSON: Unexpected end-of-input within/between Object"
            + " entries",
        "nonsense|1:1: not JSON: Unrecognized token 'nonsense': was expecting",
        "[]|1: not a JSON object",
        "{\"text\":\"x\"}|1: no \"id\"",
        "{\"id\":\"x\"}|1: no \"text\"",
        "{\"id\":\"x\",\"text\":[]}|1: \"text\" is no string",
        "{\"id\":\"x\",\"text\":\"\"} {}|1: more than one JSON value on a line",
        "{\"id\":\"x\",\"text\":\"\",\"date\":\"2025-02-30\"}|1: '2025-02-30' is no date, write one"
            + " such as 2025-11-21 or 2025-11-21T09:30",
      })
  void aBrokenLineIsNamedAndTheOthersAreRead(String line, String problem) throws IOException {
    String good = "{\"id\":\"good\",\"text\":\"2025年\"}";
    Run run = Run.withInput(line + "\n\n" + good + "\n", "extract", "--input-format", "jsonl", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("hanfacts: -:" + problem).hasLineCount(1);
    assertThat(ids(run)).containsExactly("good");
  }

  @Test
  void invalidUtf8IsNamedByLine() throws IOException {
    byte[] lines =
        "{\"id\":\"a\",\"text\":\"\u00e9\"}\n{\"id\":\"b\",\"text\":\"x\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Run run = Run.withInput(lines, "extract", "--input-format", "jsonl", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("hanfacts: -:1: not UTF-8: byte 0xE9" + System.lineSeparator());
    assertThat(ids(run)).containsExactly("b");

    Run text = Run.withInput("a\nb\n\u00e9".getBytes(StandardCharsets.ISO_8859_1), "extract", "-");
    assertThat(text.err()).startsWith("hanfacts: -:3: not UTF-8: byte 0xE9");
    assertThat(text.out()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    Run run = Run.withInput("\ufeff2025年", "extract", "--explain", "-");
    assertThat(run.err()).isEmpty();
    String line = "\ufeff{\"id\":\"a\",\"text\":\"x\"}";
    assertThat(ids(Run.withInput(line, "extract", "--input-format", "jsonl", "-")))
        .containsExactly("a");
  }

  @Test
  void inputsThatCannotBeReadDoNotStopTheOthers() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    String empty = file("empty.txt", "");
    String emptyLines = file("empty.jsonl", "\n");
    String good = file("good.txt", "2025年");
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Run run = Run.of("extract", missing, empty, emptyLines, bare.toString(), "a\0b", good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "hanfacts: " + missing + ": no such file or folder",
            "hanfacts: " + empty + ": file is empty",
            "hanfacts: " + emptyLines + ": file is empty",
            "hanfacts: " + bare + ": no .txt, .jsonl or .html file in this folder",
            "hanfacts: a\0b: no such file or folder");
    assertThat(ids(run)).containsExactly(good);
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    String closed = file("closed.txt", "2025年");
    Assumptions.assumeTrue(Path.of(closed).toFile().setReadable(false));
    Assumptions.assumeFalse(Files.isReadable(Path.of(closed)), "root may read everything");
    Run run = Run.of("extract", closed);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("hanfacts: " + closed + ": permission denied");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nonsense|Unknown option: '--nonsense'",
        "--date=2025-02-30|Invalid value for option '--date': '2025-02-30' is no date",
        "--date=yesterday|Invalid value for option '--date': 'yesterday' is no date",
        "--format=xml|Invalid value for option '--format': 'xml' is not one of jsonl, table, csv,",
        "--input-format=pdf|Invalid value for option '--input-format': 'pdf' is not one of text, jsonl,",
        "--kinds=date,money|Invalid value for option '--kinds' (KIND): 'money' is not one of date,",
        "--charset=klingon|Invalid value for option '--charset': 'klingon' is neither auto nor",
        "--threads=0|Invalid value for option '--threads': '0' is no number from 1 to 999",
        "--region=China|Invalid value for option '--region': 'China' is no ISO 3166 code",
      })
  void aWrongCommandLineIsOneLineAndExitCode2(String option, String problem) {
    Run run = Run.withInput("2025年", "extract", option, "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("hanfacts extract: " + problem)
        .endsWith("(see hanfacts extract --help)" + System.lineSeparator())
        .hasLineCount(1);
  }

  @Test
  void onATerminalATableElsewhereJson() {
    assertThat(Run.onTerminal("2025年", false, "extract", "-").out()).startsWith("-  zh-Hans");
    assertThat(Run.withInput("2025年", "extract", "-").out()).startsWith("{");
    assertThat(Run.onTerminal("2025年", false, "extract", "--format=jsonl", "-").out())
        .startsWith("{");
    assertThat(Run.onTerminal("2025年", true, "extract", "-").out()).contains("\u001b[");
    assertThat(Run.onTerminal("2025年", false, "extract", "-").out()).doesNotContain("\u001b[");
  }

  @Test
  void outputGoesToTheFile() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    Run run = Run.onTerminal("2025年", true, "extract", "--output", file.toString(), "-");
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\"id\":\"-\"").endsWith("}\n");
  }

  @Test
  void outputThatCannotBeOpenedIsAWrongCommandLine() {
    String file = folder.resolve("missing/facts.jsonl").toString();
    Run run = Run.withInput("2025年", "extract", "--output", file, "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("hanfacts extract: cannot write " + file + ": no such file or folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "table", "csv", "timeml"})
  void anyTextIsPrinted(String format) {
    Run run =
        Run.withInput(
            "{\"id\":\"\\ud800\",\"text\":\"\\ud800 2025年 \\u0000 一一一 “\"}",
            "extract",
            "--input-format=jsonl",
            "--format=" + format,
            "--explain",
            "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void packedFiles() throws IOException {
    for (String name : List.of("a.txt.gz", "b.jsonl.gz")) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        out.write("{\"id\":\"inside\",\"text\":\"2025年\"}".getBytes(StandardCharsets.UTF_8));
      }
    }
    String broken = file("c.txt.gz", "not packed");
    Run run = Run.of("extract", folder.toString());
    assertThat(ids(run)).containsExactly(folder.resolve("a.txt.gz").toString(), "inside");
    assertThat(run.err())
        .isEqualTo("hanfacts: " + broken + ": Not in GZIP format" + System.lineSeparator());
  }

  @Test
  void severalThreadsKeepTheOrderAndTheErrors() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append(i % 50 == 7 ? "{" : "{\"id\":\"" + i + "\",\"text\":\"第" + i + "辆\"}");
      lines.append('\n');
    }
    Run one = Run.withInput(lines.toString(), "extract", "--input-format=jsonl");
    Run four = Run.withInput(lines.toString(), "extract", "--input-format=jsonl", "--threads=4");
    assertThat(one.out().lines()).hasSize(294);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void errorsAsJson() throws IOException {
    Path errors = folder.resolve("errors.jsonl");
    Run run =
        Run.withInput("{\n", "extract", "--input-format=jsonl", "--errors=" + errors, "-", "x\"y");
    assertThat(run.err()).hasLineCount(2);
    List<String> lines = Files.readAllLines(errors);
    assertThat(lines).hasSize(2);
    assertThat(JSON.readTree(lines.get(0)).get("place").asText()).startsWith("-:1:");
    assertThat(lines.get(1))
        .isEqualTo("{\"place\":\"x\\\"y\",\"error\":\"no such file or folder\"}");
  }

  @Test
  void pagesOfTheWeb() throws IOException {
    String path =
        file("a.html", "<meta name=date content=2025-06-01><nav>2024年</nav><p>交付5万辆</p><p>好</p>");
    JsonNode line = JSON.readTree(Run.of("extract", "--with-text", folder.toString()).out());
    assertThat(line.get("id").asText()).isEqualTo(path);
    assertThat(line.get("date").asText()).isEqualTo("2025-06-01");
    assertThat(line.get("text").asText()).isEqualTo("交付5万辆\n好");
    assertThat(line.get("facts").get(0).get("start").asInt()).isEqualTo(2);
  }

  @Test
  void otherEncodings() {
    byte[] text = "總額達五億元".getBytes(Charset.forName("Big5"));
    assertThat(Run.withInput(text, "extract", "-").code()).isEqualTo(1);
    for (String charset : List.of("Big5", "auto")) {
      Run run = Run.withInput(text, "extract", "--with-text", "--charset=" + charset, "-");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("\"text\":\"總額達五億元\"");
    }
  }
}
