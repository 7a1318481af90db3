package io.github.hanfacts.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String TEXT = "雷军2025年12月说:“交付超过5万辆,很好。”";
  private static final String DATE =
      "{'kind':'date','start':2,'end':10,'text':'2025年12月','type':'DATE','value':'2025-12',"
          + "'mod':null}";
  private static final String COUNT =
      "{'kind':'quantity','start':15,'end':20,'text':'超过5万辆','type':'COUNT','low':50000,"
          + "'high':null,'mod':'MORE_THAN','unit':'辆'}";
  private static final String QUOTE =
      "{'kind':'quote','start':13,'end':24,'text':'交付超过5万辆,很好。','type':'DIRECT',"
          + "'parts':[[13,24]],'speaker':{'start':0,'end':2,'text':'雷军','name':'雷军'},"
          + "'cue':null,'nested':false}";

  @TempDir private Path folder;

  private Evaluation evaluate(String gold, String found) throws IOException {
    return evaluate(gold, "[]", found);
  }

  private Evaluation evaluate(String gold, String traps, String found) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Path file =
        Files.writeString(
            folder.resolve("a.json"),
            json(
                "{'file':'a.txt','lang':'zh-Hans','date':'2026-01-10','facts':["
                    + gold
                    + "],'traps':"
                    + traps
                    + "}"));
    Evaluation evaluation =
        new Evaluation(
            document -> {
              assertThat(document.text()).isEqualTo(TEXT);
              return json("{'facts':[" + found + "]}");
            });
    evaluation.add(file, List.of(folder));
    return evaluation;
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static String figures(Evaluation evaluation, String kind) {
    return evaluation.rows().stream()
        .filter(row -> row.kind().equals(kind))
        .map(
            row ->
                row.gold()
                    + " "
                    + row.found()
                    + " exact "
                    + row.exact().f1()
                    + " relaxed "
                    + row.relaxed().f1())
        .findFirst()
        .orElse("");
  }

  private static List<String> mistakes(Evaluation evaluation) {
    return evaluation.mistakes().stream().map(m -> m.what() + " " + m.kind()).toList();
  }

  @Test
  void allRight() throws IOException {
    String all = DATE + "," + COUNT + "," + QUOTE;
    Evaluation evaluation = evaluate(all, all);
    assertThat(evaluation.mistakes()).isEmpty();
    assertThat(evaluation.rows())
        .extracting(Row::kind)
        .containsExactly("date", "quantity", "quote", "quote-part", "all");
    assertThat(evaluation.rows())
        .allMatch(row -> row.exact().f1().intValue() == 100 && row.gold() == row.found());
    assertThat(figures(evaluation, "all")).startsWith("3 3 ");
  }

  @Test
  void nothingFound() throws IOException {
    Evaluation evaluation = evaluate(DATE, "");
    assertThat(figures(evaluation, "date")).isEqualTo("1 0 exact 0.00 relaxed 0.00");
    assertThat(mistakes(evaluation)).containsExactly("missing date");
    assertThat(evaluation.mistakes().get(0).context()).isEqualTo("雷军[2025年12月]说:“交付超过5万辆,很");
  }

  @Test
  void wrongValue() throws IOException {
    Evaluation evaluation = evaluate(COUNT, COUNT.replace("MORE_THAN", "APPROX"));
    assertThat(figures(evaluation, "quantity")).isEqualTo("1 1 exact 0.00 relaxed 100.00");
    assertThat(mistakes(evaluation)).containsExactly("value quantity");
  }

  @Test
  void numbersAreComparedAsNumbers() throws IOException {
    assertThat(evaluate(COUNT, COUNT.replace("50000", "5.0e4")).mistakes()).isEmpty();
  }

  @Test
  void wrongPlace() throws IOException {
    Evaluation evaluation = evaluate(DATE, DATE.replace("'start':2", "'start':1"));
    assertThat(figures(evaluation, "date")).isEqualTo("1 1 exact 0.00 relaxed 100.00");
    assertThat(mistakes(evaluation)).containsExactly("place date");
  }

  @Test
  void anotherKindIsMissedAndSpurious() throws IOException {
    Evaluation evaluation = evaluate(DATE, DATE.replace("'date'", "'amount'"));
    assertThat(mistakes(evaluation)).containsExactly("missing date", "spurious amount");
    assertThat(figures(evaluation, "all")).startsWith("1 1 ");
  }

  @Test
  void oneFactAnswersOne() throws IOException {
    Evaluation evaluation = evaluate(DATE, DATE + "," + DATE);
    assertThat(figures(evaluation, "date")).isEqualTo("1 2 exact 66.67 relaxed 66.67");
  }

  @Test
  void optionalCountsNeitherWay() throws IOException {
    String optional = DATE.replace("'mod'", "'optional':true,'mod'");
    assertThat(figures(evaluate(optional, ""), "date")).isEmpty();
    assertThat(figures(evaluate(optional, DATE), "date")).isEmpty();
    assertThat(figures(evaluate(optional, DATE.replace("'end':10", "'end':7")), "date")).isEmpty();
  }

  @Test
  void edgeMarksOfQuotesDoNotCount() throws IOException {
    String marks = QUOTE.replace("'start':13,'end':24", "'start':12,'end':25");
    marks = marks.replace("交付超过5万辆,很好。", "“交付超过5万辆,很好。”");
    assertThat(evaluate(QUOTE, marks).mistakes()).isEmpty();
  }

  @Test
  void speakersAreComparedByName() throws IOException {
    String other = QUOTE.replace("'name':'雷军'", "'name':'卢伟冰'");
    assertThat(mistakes(evaluate(QUOTE, other))).containsExactly("value quote");
    String spaced = QUOTE.replace("'name':'雷军'", "'name':'雷 军'");
    assertThat(evaluate(QUOTE, spaced).mistakes()).isEmpty();
    String alias = QUOTE.replace("'name':'雷军'", "'name':'雷总','altNames':['雷军']");
    assertThat(evaluate(alias, QUOTE).mistakes()).isEmpty();
  }

  @Test
  void aPieceIsRightWithTheMentionOrTheName() throws IOException {
    String elsewhere = QUOTE.replace("'start':0,'end':2", "'start':20,'end':22");
    assertThat(evaluate(QUOTE, elsewhere).mistakes()).isEmpty();
    String nobody = elsewhere.replace("'name':'雷军'", "'name':null");
    assertThat(mistakes(evaluate(QUOTE, nobody)))
        .containsExactly("value quote", "value quote-part");
  }

  @Test
  void trapsAreHitFromWithin() throws IOException {
    String trap = "[{'start':0,'end':10,'text':'…','not':['date','amount'],'why':'…'}]";
    Evaluation evaluation = evaluate(COUNT, trap, COUNT + "," + DATE);
    assertThat(mistakes(evaluation)).containsExactly("spurious date", "trap date");
    assertThat(evaluation.rows())
        .filteredOn(row -> row.traps() > 0)
        .extracting(row -> row.kind() + " " + row.trapsHit() + "/" + row.traps())
        .containsExactly("date 1/1", "amount 0/1", "all 1/2");
  }

  @Test
  void aBrokenGoldFileSaysWhere() throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "{\n\"facts\": [}\n");
    assertThatThrownBy(() -> new Evaluation(document -> "{}").add(file, List.of(folder)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("line 2: not JSON: ");
  }

  @Test
  void goldWithoutItsText() throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "{\"file\":\"x.txt\",\"facts\":[]}");
    assertThatThrownBy(() -> new Evaluation(document -> "{}").add(file, List.of(folder)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.txt");
  }
}
