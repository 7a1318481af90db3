package io.github.hanfacts.internal.quantity;

import io.github.hanfacts.internal.phrase.NumberPhrase;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.util.Optional;

/**
 * The thing right after a number that it counts, where the text leaves no doubt how far it goes:
 * 16所高校、 {@code 36,000 staff,}. Empty elsewhere: without a segmenter nobody knows where 50万辆整车下线
 * stops.
 */
final class Things {

  private static final int LONGEST_HAN = 4;
  private static final int LONGEST_LATIN = 24;

  private Things() {}

  static Optional<String> after(SourceText text, NumberPhrase phrase) {
    if (phrase.sort() != Sort.COUNT && phrase.sort() != Sort.ORDINAL) {
      return Optional.empty();
    }
    int start = text.skipBlanks(phrase.end());
    int end = start;
    boolean han = Chars.isHan(text.at(start));
    int longest = han ? LONGEST_HAN : LONGEST_LATIN;
    while (end - start <= longest && isPart(text, end, han)) {
      end++;
    }
    boolean clear = end - start >= 2 && end - start <= longest && isEnd(text, end, han);
    return clear ? Optional.of(text.slice(start, end)) : Optional.empty();
  }

  private static boolean isPart(SourceText text, int p, boolean han) {
    return han ? text.kind(p) == Chars.HAN : text.kind(p) == Chars.LATIN;
  }

  /** Punctuation or the end of the line closes the noun. */
  private static boolean isEnd(SourceText text, int p, boolean han) {
    byte kind = text.kind(p);
    return kind == Chars.LINE || kind == Chars.OTHER && (han || text.at(p) != '-');
  }
}
