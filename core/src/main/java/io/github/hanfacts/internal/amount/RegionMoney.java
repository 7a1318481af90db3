package io.github.hanfacts.internal.amount;

import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import io.github.hanfacts.internal.phrase.LocalMoney;
import io.github.hanfacts.internal.resolve.Reading;
import io.github.hanfacts.internal.text.SourceText;
import java.util.Map;

/**
 * What a bare 元, $ or ¥ is: the money of the region given, else of the region whose names the text
 * mentions most, else of mainland China and the United States.
 *
 * @param yuan the currency of 元 and 块
 * @param dollar the currency of $
 * @param yen the currency of ¥
 */
record RegionMoney(String yuan, String dollar, String yen) {

  private static final String MAINLAND = "CN";

  /** ISO 3166 regions whose money is called 元, dollar or yen, with their ISO 4217 codes. */
  private static final Map<String, RegionMoney> BY_REGION =
      Map.ofEntries(
          Map.entry("CN", new RegionMoney("CNY", "USD", "CNY")),
          Map.entry("TW", new RegionMoney("TWD", "TWD", "CNY")),
          Map.entry("HK", new RegionMoney("HKD", "HKD", "CNY")),
          Map.entry("MO", new RegionMoney("MOP", "MOP", "CNY")),
          Map.entry("SG", new RegionMoney("SGD", "SGD", "CNY")),
          Map.entry("JP", new RegionMoney("JPY", "USD", "JPY")),
          Map.entry("US", new RegionMoney("USD", "USD", "JPY")),
          Map.entry("AU", new RegionMoney("AUD", "AUD", "JPY")),
          Map.entry("CA", new RegionMoney("CAD", "CAD", "JPY")),
          Map.entry("NZ", new RegionMoney("NZD", "NZD", "JPY")));

  static RegionMoney of(Reading reading, WordList<String> cues) {
    if (reading.region().isPresent()) {
      return BY_REGION.getOrDefault(reading.region().get(), new RegionMoney("CNY", "USD", "JPY"));
    }
    SourceText text = reading.lexed().text();
    Lexicon lexicon = reading.lexed().lexicon();
    int taiwan = 0;
    int hongKong = 0;
    int mainland = 0;
    int japan = 0;
    for (int p = 0; p < text.length(); p++) {
      if ((lexicon.starting(text.at(p)) & WordClass.REGION_CUE.bit()) == 0) {
        continue;
      }
      Lexicon.Found<String> cue = lexicon.find(text, p, cues);
      if (cue != null) {
        switch (cue.meaning()) {
          case "TW" -> taiwan++;
          case "HK" -> hongKong++;
          case "JP" -> japan++;
          case MAINLAND -> mainland++;
          default -> throw new IllegalStateException("no region " + cue.meaning());
        }
        p = cue.end() - 1;
      }
    }
    String region =
        taiwan > mainland && taiwan >= hongKong ? "TW" : hongKong > mainland ? "HK" : MAINLAND;
    RegionMoney money = BY_REGION.getOrDefault(region, new RegionMoney("CNY", "USD", "CNY"));
    String yen = japan > mainland ? "JPY" : "CNY";
    // A dollar sign without a letter is the American one even in Taiwan and Hong Kong.
    return new RegionMoney(money.yuan(), "USD", yen);
  }

  /** Whether a name of money needs a region; the others are ISO 4217 codes. */
  static boolean isLocal(String name) {
    return Character.isLowerCase(name.charAt(0));
  }

  /** The ISO 4217 code of a name from the lists. */
  String code(String name) {
    return switch (name) {
      case LocalMoney.YUAN -> yuan;
      case LocalMoney.DOLLAR -> dollar;
      case LocalMoney.YEN_OR_YUAN -> yen;
      default -> name;
    };
  }
}
