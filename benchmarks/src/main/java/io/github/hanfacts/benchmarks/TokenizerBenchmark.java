package io.github.hanfacts.benchmarks;

import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.hanfacts.Tokenizer;
import io.github.hanfacts.Tokenizer.Mode;
import io.github.hanfacts.corpus.Article;
import io.github.hanfacts.corpus.Corpus;
import io.github.hanfacts.internal.lex.Lexer;
import io.github.hanfacts.internal.lexicon.GuardWords;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.pipeline.Lexicons;
import io.github.hanfacts.internal.text.SourceText;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ansj.splitWord.analysis.ToAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What do the fold, the lexemes and each mode of the tokenizer cost beside other tokenizers, on the
 * five articles as one text? Each method returns the number of its tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenizerBenchmark {
  private final String text =
      Corpus.articles().stream().map(Article::text).collect(Collectors.joining("\n"));

  private final Lexer lexer = new Lexer(Lexicon.of(Lexicons.lists(), GuardWords.read()));
  private final Tokenizer fast = Tokenizer.builder().mode(Mode.FAST).build();
  private final Tokenizer words = Tokenizer.create();
  private final Tokenizer names = Tokenizer.builder().mode(Mode.NAMES).build();
  private final Tokenizer corpus = Tokenizer.builder().mode(Mode.CORPUS).build();

  private final BreakIterator icu = BreakIterator.getWordInstance(ULocale.CHINESE);
  private final JiebaSegmenter jieba = new JiebaSegmenter();
  private final Analyzer smartcn = new SmartChineseAnalyzer();

  /** The fold alone. */
  @Benchmark
  public int fold() {
    return new SourceText(text).length();
  }

  /** The fold, and all numerals, marks and anchor words. */
  @Benchmark
  public int foldAndLexemes() {
    return lexer.scan(new SourceText(text)).size();
  }

  /** The fold, and all sentences. */
  @Benchmark
  public int foldAndSentences() {
    return new SourceText(text).sentenceStarts().length;
  }

  /** The longest word at each place. */
  @Benchmark
  public int modeFast() {
    return fast.tokenize(text).size();
  }

  /** The default. */
  @Benchmark
  public int modeWords() {
    return words.tokenize(text).size();
  }

  /** With names of persons. */
  @Benchmark
  public int modeNames() {
    return names.tokenize(text).size();
  }

  /** As the corpora cut. */
  @Benchmark
  public int modeCorpus() {
    return corpus.tokenize(text).size();
  }

  /** The yardstick of all ratios. */
  @Benchmark
  public int peerHanLpStandard() {
    return StandardTokenizer.segment(text).size();
  }

  /** HanLP's longest match. */
  @Benchmark
  public int peerHanLpSpeed() {
    return SpeedTokenizer.segment(text).size();
  }

  /** ICU's word breaks. */
  @Benchmark
  public int peerIcu() {
    icu.setText(text);
    int count = 0;
    while (icu.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** jieba in its mode for precise cuts. */
  @Benchmark
  public int peerJieba() {
    return jieba.sentenceProcess(text).size();
  }

  /** Lucene's hidden Markov model. */
  @Benchmark
  public int peerSmartCn() throws IOException {
    int count = 0;
    try (TokenStream tokens = smartcn.tokenStream("text", text)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    }
    return count;
  }

  /** ansj with names. */
  @Benchmark
  public int peerAnsj() {
    return ToAnalysis.parse(text).size();
  }
}
