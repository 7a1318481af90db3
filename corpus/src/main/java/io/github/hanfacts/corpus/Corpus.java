package io.github.hanfacts.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the annotated articles from the class path. */
public final class Corpus {
  private static final JsonMapper GOLD =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Corpus() {}

  /**
   * Returns all articles in the order of their ids.
   *
   * @throws UncheckedIOException if a gold file is malformed or names an article that is not there
   */
  public static List<Article> articles() {
    // A class path has no list of its files, so the ids count up without a gap.
    List<Article> articles = new ArrayList<>();
    try {
      for (String id = id(0); exists("gold/" + id + ".json"); id = id(articles.size())) {
        articles.add(article(id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(articles);
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }

  private static Article article(String id) throws IOException {
    Gold gold = GOLD.readValue(bytes("gold/" + id + ".json"), Gold.class);
    return new Article(
        id,
        gold.file,
        // A decoder, unlike new String(), refuses malformed input.
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes("articles/" + gold.file)))
            .toString(),
        LocalDate.parse(gold.date),
        gold.lang,
        gold.facts,
        gold.traps);
  }

  private static boolean exists(String resource) {
    return Corpus.class.getResource(resource) != null;
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Corpus.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return in.readAllBytes();
    }
  }

  /** A gold file as it stands on disk. */
  private record Gold(
      String file, String lang, String date, List<GoldFact> facts, List<Trap> traps) {}
}
