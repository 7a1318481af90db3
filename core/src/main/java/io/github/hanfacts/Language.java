package io.github.hanfacts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** The language and script of a document, as far as extraction cares. */
public enum Language {
  /** Chinese in Simplified characters. */
  ZH_HANS("zh-Hans"),
  /** Chinese in Traditional characters. */
  ZH_HANT("zh-Hant"),
  /** English. */
  EN("en"),
  /** Chinese and English, or both Chinese scripts, in like measure. */
  MIXED("mixed");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, or {@code mixed}. */
  public String tag() {
    return tag;
  }

  /** The language of a {@link #tag()}; empty for any other string. */
  public static Optional<Language> ofTag(String tag) {
    requireNonNull(tag, "tag");
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
