package io.github.hanfacts.internal.quote;

import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import java.util.List;

/** The word lists of the quote grammar and what their rows mean. */
final class QuoteWords {

  /** What a reporting word reports. */
  enum CueClass {
    SPEECH,
    THOUGHT,
    ANNOUNCEMENT,
    EVIDENCE,
    /** 看来 and its like after 在 and a person. */
    VIEW,
    /** A preposition before the source: according to. */
    SOURCE
  }

  /** What a reporting word may govern. */
  enum Strength {
    /** A bare clause or a marked piece right after it. */
    STRONG,
    /** A bare clause, or a marked piece right after it that is a clause. */
    CLAUSE,
    /** An addressee, then a clause: 告诉记者桥坏了. */
    TELL,
    /** A clause after a comma or colon. */
    WEAK,
    /** Only marked pieces after a comma or colon. */
    MARKS
  }

  /**
   * A row of the cue lists.
   *
   * @param type what it reports
   * @param strength what it may govern
   * @param noun whether the same form is a noun: claims, reports
   */
  record CueWord(CueClass type, Strength strength, boolean noun) {}

  /** A row of the titles. */
  enum TitleKind {
    PERSON,
    /** May also follow a name: 先生, 议员. */
    ADDRESS,
    /** Stands only after a surname: 总 in 雷总. */
    SUFFIX
  }

  /** Where an adverbial stands. */
  enum Place {
    LEADING,
    BETWEEN,
    BOTH
  }

  /** What another word does in the grammar. */
  enum Role {
    PERSON_PRONOUN,
    THING_PRONOUN,
    EN_PERSON_PRONOUN,
    EN_PEOPLE_PRONOUN,
    EN_THING_PRONOUN,
    GENERIC,
    EN_GENERIC,
    NAMING,
    NEGATION,
    /** A noun that begins with an adverb or preposition: 当地, 用户. */
    NOUN,
    /** 会, 将 after a verb of thought: its subject stands before it. */
    MODAL,
    /** 官, 长, 师: a role may end before a name. */
    ROLE_ENDING,
    /** 数据, 说法: what a source gives. */
    INFORMATION,
    /** 表示感谢: what is expressed is an attitude, no clause. */
    ATTITUDE,
    /** 和, 包括: the reporting word before it is a noun. */
    JOINED,
    /** Opens a clause that is the writer's again. */
    RETURNING_CLAUSE,
    /** 文件, 报告 */
    DOCUMENT,
    PREPOSITION,
    POSTPOSITION,
    SPEECH_NOUN,
    COMPLEMENT,
    RETURNING,
    EN_CONNECTIVE,
    EN_AUXILIARY,
    EN_BOUNDARY,
    EN_DETERMINER,
    EN_PREPOSITION,
    EN_RELATIVE,
    EN_THAT,
    EN_LINK,
    /** Forms of be, which make a passive of the cue after them. */
    EN_BE,
    TRANSLITERATION
  }

  static final WordList<CueWord> CUES_ZH = cues("cues-zh.tsv", List.of("class", "strength"));
  static final WordList<CueWord> CUES_EN =
      cues("cues-en.tsv", List.of("class", "strength", "noun"));
  static final WordList<TitleKind> TITLES =
      WordList.of(
          "titles.tsv",
          WordClass.TITLE,
          List.of("kind"),
          row -> row.constant("kind", TitleKind.class));
  static final WordList<Boolean> SURNAMES =
      WordList.of("surnames.tsv", WordClass.SURNAME, List.of(), row -> true);
  static final WordList<Boolean> ORGANISATIONS =
      WordList.of("organisations.tsv", WordClass.ORGANISATION, List.of("kind"), row -> true);
  static final WordList<Boolean> NOT_A_CUE =
      WordList.of("not-a-cue.tsv", WordClass.NOT_A_CUE, List.of(), row -> true);
  static final WordList<Place> ADVERBIALS =
      WordList.of(
          "adverbials.tsv",
          WordClass.ADVERBIAL,
          List.of("place"),
          row -> row.constant("place", Place.class));
  static final WordList<Boolean> PREDICATES =
      WordList.of("predicates.tsv", WordClass.PREDICATE, List.of(), row -> true);
  static final WordList<Role> WORDS =
      WordList.of(
          "quote-words.tsv",
          WordClass.QUOTE_WORD,
          List.of("role"),
          row -> row.constant("role", Role.class));

  static final WordList<Role> TRANSLITERATIONS =
      WordList.of(
          "transliterations.tsv",
          WordClass.TRANSLITERATION,
          List.of("kind"),
          row -> Role.TRANSLITERATION);

  static final WordList<Boolean> GIVEN_NAMES =
      WordList.of("given-names.tsv", WordClass.GIVEN_NAME, List.of(), row -> true);

  private QuoteWords() {}

  static List<WordList<?>> lists() {
    return List.of(
        CUES_ZH,
        CUES_EN,
        TITLES,
        SURNAMES,
        ORGANISATIONS,
        NOT_A_CUE,
        ADVERBIALS,
        PREDICATES,
        TRANSLITERATIONS,
        GIVEN_NAMES,
        WORDS);
  }

  private static WordList<CueWord> cues(String file, List<String> columns) {
    return WordList.of(
        file,
        WordClass.CUE,
        columns,
        row ->
            new CueWord(
                row.constant("class", CueClass.class),
                row.constant("strength", Strength.class),
                row.hasColumn("noun") && row.has("noun")));
  }
}
