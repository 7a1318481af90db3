package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.corpus.Corpus;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.pipeline.Lexicons;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: no exception, true offsets, order, no overlap, the same each time. */
class InvariantsTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.create();
  private static final int ROUNDS = 3000;

  @Test
  void anyTextIsRead() {
    List<String> words = words();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = text(random, words);
      check("seed " + seed, text);
    }
  }

  @Test
  void articlesAreReadInAnyScriptAndWidth() {
    for (var article : Corpus.articles()) {
      check(article.id(), article.text());
      List<Span> spans = spans(article.text());
      // Char-by-char twins move no fact of the three kinds that the numbers make.
      assertThat(spans(FullWidth.digits(article.text()))).as(article.id()).isEqualTo(spans);
      assertThat(spans(Traditional.twin(article.text()))).as(article.id()).isEqualTo(spans);
    }
  }

  @Test
  void threadsAgree() throws Exception {
    var articles = Corpus.articles();
    List<List<Fact>> alone =
        articles.stream().map(a -> EXTRACTOR.extract(a.text()).facts()).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<List<Fact>>>> jobs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        jobs.add(() -> articles.stream().map(a -> EXTRACTOR.extract(a.text()).facts()).toList());
      }
      for (Future<List<List<Fact>>> job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void surroundingsOfTheMachineDoNotMatter() {
    var articles = Corpus.articles();
    List<List<Fact>> before =
        articles.stream().map(a -> EXTRACTOR.extract(a.text()).facts()).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        FactExtractor fresh = FactExtractor.create();
        assertThat(articles.stream().map(a -> fresh.extract(a.text()).facts()).toList())
            .isEqualTo(before);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "「",
        "“",
        "\"",
        "'",
        "《",
        "一",
        "1",
        "1,",
        "1.",
        "万",
        "亿",
        "年",
        "“a",
        "说",
        "说：“",
        "1月",
        "的",
        "第",
        "$",
        "-",
        "每",
        "上",
        "约",
        "twenty ",
        "one ",
        "and ",
        "said ",
        "a",
        "\ud800",
        " ",
        "\n",
        "2025年1月",
        "3万至",
        "三四",
        "\"a\" said ",
        "北京",
        "2-",
        "10:",
        "/1",
        "前",
        "《a》"
      })
  void hostileRepetitionStaysLinear(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> check("100,000 chars of " + unit, text));
  }

  private static void check(String what, String text) {
    List<Fact> facts = EXTRACTOR.extract(text).facts();
    int numberEnd = 0;
    int start = 0;
    for (Fact fact : facts) {
      assertThat(fact.text()).as(what).isEqualTo(text.substring(fact.start(), fact.end()));
      assertThat(fact.start()).as("%s: order at %s", what, fact).isGreaterThanOrEqualTo(start);
      start = fact.start();
      if (fact.kind() != Fact.Kind.QUOTE) {
        assertThat(fact.start())
            .as("%s: overlap at %s", what, fact)
            .isGreaterThanOrEqualTo(numberEnd);
        numberEnd = fact.end();
      }
    }
  }

  private static List<Span> spans(String text) {
    return EXTRACTOR.extract(text).facts().stream()
        .filter(fact -> fact.kind() != Fact.Kind.QUOTE)
        .map(Fact::span)
        .toList();
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    Lexicons.lists().forEach(list -> list.rows().stream().map(Row::surface).forEach(words::add));
    return words;
  }

  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(1 << 16));
        case 1 -> text.append("零一二三四五六七八九十百千万亿半几数多余第".charAt(random.nextInt(19)));
        case 2 -> text.append(random.nextInt(3000));
        case 3 -> text.append("“”‘’「」『』《》\"'（）()，。、：:;；.-—–~～/ \n".charAt(random.nextInt(32)));
        case 4 -> text.append(" .,:-/%$€£¥".charAt(random.nextInt(11)));
        default -> text.append(words.get(random.nextInt(words.size())));
      }
    }
    return text.toString();
  }
}
