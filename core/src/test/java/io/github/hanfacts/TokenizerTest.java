package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hanfacts.Token.Kind;
import io.github.hanfacts.Tokenizer.Mode;
import io.github.hanfacts.corpus.Corpus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final Map<Mode, Tokenizer> TOKENIZERS = new EnumMap<>(Mode.class);

  static {
    for (Mode mode : Mode.values()) {
      TOKENIZERS.put(mode, Tokenizer.builder().mode(mode).partsOfSpeech(true).build());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "小米在北京发布汽车。; 小米 在 北京 发布 汽车 。",
        "隨著著名企業發展; 隨著 著名 企業 發展",
        "乾隆在四周瞭解情況; 乾隆 在 四周 瞭解 情況",
        "2025年12月3日发布; 2025年12月3日 发布",
        "二〇二五年十月发布; 二〇二五年十月 发布",
        "投资１.６万亿元; 投资 １.６万亿 元",
        "三百五十家企业; 三百五十 家 企业",
        "统一十分满意; 统一 十分 满意",
        "五四运动; 五四运动",
        "小米SU7和5G手机; 小米 SU7 和 5G 手机",
        "他等了……真的——对; 他 等 了 …… 真的 —— 对",
        "U.S. officials don't pay.; U.S. officials don't pay .",
        "Mr. Lee paid $5m on Jan. 14, 2025.; Mr. Lee paid $ 5m on Jan. 14 , 2025 .",
        "at 9:30 on 2025-12-03; at 9:30 on 2025-12-03",
        "1,100.9亿; 1,100.9亿",
        "a@b.com AT&T; a@b.com AT&T",
        "кот и 카; кот и 카",
        "𠮷野家; 𠮷 野 家",
        "好😀👍; 好 😀 👍"
      })
  void words(String text, String tokens) {
    assertThat(words(Mode.WORDS, text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "雷军2025年12月卖出3.5万辆; 2025 年 12 月",
        "卖出三百五十辆; 三百五十 辆",
      })
  void corpusModeCutsAsCorporaDo(String text, String part) {
    assertThat(words(Mode.CORPUS, text)).contains(part);
  }

  @Test
  void tokensTellTheirKinds() {
    assertThat(TOKENIZERS.get(Mode.WORDS).tokenize("小米SU7 2025年卖5万元，$кот"))
        .extracting(Token::kind)
        .containsExactly(
            Kind.HAN_WORD,
            Kind.LATIN_WORD,
            Kind.SPACE,
            Kind.DATE,
            Kind.HAN_WORD,
            Kind.NUMBER,
            Kind.UNIT,
            Kind.PUNCTUATION,
            Kind.SYMBOL,
            Kind.OTHER_WORD);
  }

  @Test
  void partsOfSpeechComeWhereAsked() {
    assertThat(TOKENIZERS.get(Mode.WORDS).tokenize("投资").get(0).partOfSpeech()).isPresent();
    assertThat(Tokenizer.create().tokenize("投资").get(0).partOfSpeech()).isEmpty();
  }

  @Test
  void englishModelsTag() {
    Tokenizer tokenizer = Tokenizer.builder().englishModels(true).partsOfSpeech(true).build();
    String text = "Lei's team didn't sell 1,000 cars in 2025. 他说ok。";
    List<Token> tokens = tokenizer.tokenize(text);
    assertThat(tokens.stream().map(Token::text).collect(Collectors.joining())).isEqualTo(text);
    assertThat(tokens)
        .extracting(Token::text)
        .contains("team", "didn't", "1,000", "2025", "他", "说", "ok");
    assertThat(tokens)
        .filteredOn(token -> token.text().equals("sell"))
        .allMatch(token -> token.partOfSpeech().orElseThrow().equals("VERB"));
    for (var article : Corpus.articles()) {
      int end = 0;
      for (Token token : tokenizer.tokenize(article.text())) {
        assertThat(token.start()).isEqualTo(end);
        end = token.end();
      }
      assertThat(end).isEqualTo(article.text().length());
    }
  }

  @Test
  void emptyTextHasNoTokens() {
    assertThat(Tokenizer.create().tokenize("")).isEmpty();
    assertThatNullPointerException()
        .isThrownBy(() -> Tokenizer.create().tokenize(null))
        .withMessage("text");
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void tokensTileAnyText(Mode mode) {
    for (var article : Corpus.articles()) {
      checkTiles(article.id(), mode, article.text());
    }
    for (int seed = 0; seed < 2000; seed++) {
      checkTiles("seed " + seed, mode, randomText(new Random(seed)));
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void scriptDoesNotMoveTokens(Mode mode) {
    int same = 0;
    int all = 0;
    for (var article : Corpus.articles()) {
      List<Span> spans = spans(mode, article.text());
      List<Span> twin = spans(mode, Traditional.twin(article.text()));
      all += spans.size();
      same += (int) spans.stream().filter(new java.util.HashSet<>(twin)::contains).count();
      if (mode != Mode.CORPUS) { // there full-width digits and unit are one word
        assertThat(spans(mode, FullWidth.digits(article.text()))).isEqualTo(spans);
      }
    }
    assertThat(same).as("of " + all).isGreaterThanOrEqualTo((int) Math.ceil(all * 0.999));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一", "「", "1,", "亿", "年", "a", "a.", "1月", "的", "\ud800", "…", " ", "\n", "雷军", "😀"
      })
  void hostileRepetitionStaysLinear(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    for (Mode mode : Mode.values()) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> checkTiles(unit, mode, text));
    }
  }

  @Test
  void threadsAgree() throws Exception {
    List<List<Token>> alone = all();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<List<Token>>>> jobs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        jobs.add(TokenizerTest::all);
      }
      for (Future<List<List<Token>>> job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static List<List<Token>> all() {
    return Corpus.articles().stream()
        .flatMap(a -> TOKENIZERS.values().stream().map(t -> t.tokenize(a.text())))
        .toList();
  }

  private static List<Span> spans(Mode mode, String text) {
    return TOKENIZERS.get(mode).tokenize(text).stream().map(Token::span).toList();
  }

  private static String words(Mode mode, String text) {
    return TOKENIZERS.get(mode).tokenize(text).stream()
        .filter(token -> token.kind() != Kind.SPACE)
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private static void checkTiles(String what, Mode mode, String text) {
    int end = 0;
    for (Token token : TOKENIZERS.get(mode).tokenize(text)) {
      assertThat(token.start()).as("%s, %s", what, mode).isEqualTo(end);
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      end = token.end();
    }
    assertThat(end).as("%s, %s", what, mode).isEqualTo(text.length());
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(1 << 16));
        case 1 -> text.append(any(random, "零一二三四五六七八九十百千万亿半几数多余第"));
        case 2 -> text.append(random.nextInt(3000));
        case 3 -> text.append((char) (0x4e00 + random.nextInt(0x5200)));
        case 4 -> text.append(any(random, " .,:-/%$年月日号’'&@"));
        default -> text.append(any(random, "U.S. a b 5km 3.5 2025年"));
      }
    }
    return text.toString();
  }

  private static char any(Random random, String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
