package io.github.hanfacts.internal.text;

import io.github.hanfacts.Language;

/** Which language and script a text is in, by counting characters; no model. */
public final class Scripts {

  /** A script that holds this share of the telling characters is the text's. */
  private static final double DOMINANT = 0.9;

  private Scripts() {}

  /** The language of a whole text. A text without letters counts as Simplified Chinese. */
  public static Language languageOf(SourceText text) {
    int han = 0;
    int latinWords = 0;
    int traditional = 0;
    int simplified = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.originalAt(i);
      byte kind = Chars.kind(c);
      if (kind == Chars.HAN || kind == Chars.HAN_NUMERAL) {
        han++;
        if (Chars.fold(c) != c) {
          traditional++;
        } else if (Chars.isFoldTarget(c)) {
          simplified++;
        }
      }
      if (kind == Chars.LATIN && !inWord) {
        latinWords++;
      }
      inWord = kind == Chars.LATIN;
    }
    if (han == 0 && latinWords == 0) {
      return Language.ZH_HANS;
    }
    // A Chinese word is about 1.6 characters long, so weigh the two as words.
    double chinese = han / 1.6;
    if (latinWords >= DOMINANT * (chinese + latinWords)) {
      return Language.EN;
    }
    if (chinese < (1 - DOMINANT) * 3 * (chinese + latinWords)) {
      return Language.MIXED;
    }
    if (traditional + simplified == 0) {
      return Language.ZH_HANS;
    }
    double share = traditional / (double) (traditional + simplified);
    // Mechanically converted Traditional text keeps some Simplified-looking characters (后, 里).
    return share >= 0.6 ? Language.ZH_HANT : share <= 0.2 ? Language.ZH_HANS : Language.MIXED;
  }
}
