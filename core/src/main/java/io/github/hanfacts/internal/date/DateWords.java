package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.lexicon.Row;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.lexicon.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The word lists of the date room, and what their rows mean. */
final class DateWords {

  /** How a unit is counted in Chinese: 三天 but 三个月; {@code 3h} only where digits touch it. */
  enum Measure {
    NONE,
    OPTIONAL,
    REQUIRED,
    NEVER,
    ATTACHED
  }

  /** 年, 星期, weeks. */
  record TimeUnit(Grain grain, int count, Measure measure) {}

  static final WordList<TimeUnit> TIME_UNITS =
      WordList.of(
          "time-units.tsv",
          WordClass.TIME_UNIT,
          List.of("unit", "count", "measure", "plural"),
          row ->
              new TimeUnit(
                  row.constant("unit", Grain.class),
                  row.integer("count"),
                  row.constant("measure", Measure.class)));

  /** January, 腊月; ambiguous ones need a capital or a number beside them. */
  record MonthName(int month, boolean lunar, boolean ambiguous) {}

  static final WordList<MonthName> MONTHS =
      WordList.of(
          "months.tsv",
          WordClass.MONTH,
          List.of("month", "calendar", "ambiguous"),
          row ->
              new MonthName(
                  row.integer("month"),
                  row.text("calendar").equals("lunar"),
                  row.text("ambiguous").equals("yes")));

  /** Friday, 周五; 0 is the weekend. */
  record WeekdayName(int day, boolean ambiguous) {
    Step step() {
      return day == 0 ? new Step.Weekend() : new Step.Weekday(day);
    }
  }

  static final WordList<WeekdayName> WEEKDAYS =
      WordList.of(
          "weekdays.tsv",
          WordClass.WEEKDAY,
          List.of("day", "ambiguous"),
          row ->
              new WeekdayName(
                  row.text("day").equals("weekend") ? 0 : row.integer("day"),
                  row.text("ambiguous").equals("yes")));

  /** Whether a word stands alone or only after what it divides: 晚上, but 26日晚. */
  enum Use {
    ALONE,
    AFTER
  }

  /** 晚上, evening. */
  record DayPart(Step.Part part, Use use) {}

  static final WordList<DayPart> DAY_PARTS =
      WordList.of(
          "day-parts.tsv",
          WordClass.DAY_PART,
          List.of("code", "from", "to", "use"),
          row ->
              new DayPart(
                  new Step.Part(row.text("code"), row.integer("from"), row.integer("to")),
                  row.constant("use", Use.class)));

  /** 上半年, summer, Q1, 中旬. */
  record Subdivision(Step step, Use use) {}

  static final WordList<Subdivision> SUBDIVISIONS =
      WordList.of(
          "subdivisions.tsv",
          WordClass.SEASON,
          List.of("kind", "n", "of", "use"),
          row -> new Subdivision(subdivision(row), row.constant("use", Use.class)));

  private static Step subdivision(Row row) {
    int n = row.integer("n");
    return switch (row.text("kind")) {
      case "season" -> new Step.Season(n);
      case "half" -> new Step.Half(n, row.constant("of", Grain.class));
      case "quarter" -> new Step.Quarter(n);
      case "third" -> new Step.Third(n);
      default -> throw row.error("no such kind of subdivision: " + row.text("kind"));
    };
  }

  /**
   * 去年, yesterday, 年底, 次日.
   *
   * @param shift counted in {@code grain}
   * @param last the same for the last of several, 今明两天; else equal to {@code shift}
   * @param part the part of the day, 今晚; null without
   */
  record DateWord(
      Grain grain,
      int shift,
      int last,
      Meaning.Anchor anchor,
      @Nullable Mod mod,
      Step.@Nullable Part part) {}

  static final WordList<DateWord> DATE_WORDS =
      WordList.of(
          "date-words.tsv",
          WordClass.DATE_WORD,
          List.of("unit", "shift", "anchor", "mod", "part"),
          DateWords::dateWord);

  private static DateWord dateWord(Row row) {
    String shift = row.text("shift");
    int dots = shift.indexOf("..");
    try {
      int first = Integer.parseInt(dots < 0 ? shift : shift.substring(0, dots));
      int last = dots < 0 ? first : Integer.parseInt(shift.substring(dots + 2));
      return new DateWord(
          row.constant("unit", Grain.class),
          first,
          last,
          row.constant("anchor", Meaning.Anchor.class),
          row.has("mod") ? row.constant("mod", Mod.class) : null,
          row.has("part") ? part(row) : null);
    } catch (NumberFormatException e) {
      throw row.error("shift is neither a number nor first..last: " + shift);
    }
  }

  private static Step.Part part(Row row) {
    return switch (row.text("part")) {
      case "MO" -> new Step.Part("MO", 6, 12);
      case "AF" -> new Step.Part("AF", 12, 18);
      case "EV" -> new Step.Part("EV", 18, 24);
      case "NI" -> new Step.Part("NI", 22, 6);
      default -> throw row.error("no such part of a day: " + row.text("part"));
    };
  }

  /** What a word before a unit or a length does. */
  enum ShiftRole {
    /** Moves a unit: 上周, last month. */
    SHIFT,
    /** Moves a season only: 去冬. */
    SEASON,
    /** Makes a length end or begin at the anchor: 过去三年. */
    SPELL,
    /** Takes the first units of a longer one: 前七个月. */
    FIRST,
    /** Takes the last ones: 最后五天. */
    LAST,
    /** Takes the week around a day: the week of. */
    WEEK
  }

  /** 上, 过去, last. */
  record ShiftWord(ShiftRole role, int count, Meaning.Anchor anchor) {}

  static final WordList<ShiftWord> SHIFTS =
      WordList.of(
          "date-shifts.tsv",
          WordClass.DATE_SHIFT,
          List.of("role", "count", "anchor"),
          row ->
              new ShiftWord(
                  row.constant("role", ShiftRole.class),
                  row.integer("count"),
                  row.constant("anchor", Meaning.Anchor.class)));

  /** What a word after a date or a length does to it. */
  enum Suffix {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    SINCE,
    WITHIN,
    DURING,
    /** 之间: after two dates or two lengths. */
    BETWEEN,
    WHOLE,
    START,
    MID,
    END,
    MORE,
    AGO,
    EARLIER,
    LATER,
    FROM_NOW
  }

  static final WordList<Suffix> SUFFIXES =
      WordList.of(
          "date-suffixes.tsv",
          WordClass.DATE_SUFFIX,
          List.of("role"),
          row -> row.constant("role", Suffix.class));

  /** What a word before a year or a lunar date names. */
  enum EraKind {
    ERA,
    LUNAR,
    SOLAR,
    COMMON,
    BEFORE_COMMON,
    PLAN,
    SEXAGENARY
  }

  /** 民国 begins in 1912; 十四五 lasts from 2021 to 2025; 甲子年 is year 0 of sixty. */
  record Era(EraKind kind, int first, int last) {}

  static final WordList<Era> ERAS =
      WordList.of(
          "eras.tsv",
          WordClass.ERA,
          List.of("kind", "first", "last"),
          row ->
              new Era(
                  row.constant("kind", EraKind.class),
                  row.has("first") ? row.integer("first") : 0,
                  row.has("last") ? row.integer("last") : 0));

  static final WordList<FestivalRule> FESTIVALS =
      WordList.of(
          "festivals.tsv",
          WordClass.FESTIVAL,
          List.of("rule", "region"),
          row -> FestivalRule.read(row, "rule"));

  /** What ISO writes after a time: Z, +08:00, or nothing where the zone depends on the place. */
  static final WordList<String> ZONES =
      WordList.of(
          "zones.tsv",
          WordClass.ZONE,
          List.of("offset"),
          row -> row.has("offset") ? row.text("offset") : "");

  /** Whether a connector joins dates by itself, or only between two words (between … and …). */
  static final WordList<Boolean> CONNECTORS =
      WordList.of(
          "date-connectors.tsv",
          WordClass.DATE_CONNECTOR,
          List.of("use"),
          row -> row.text("use").equals("both"));

  /** since, by, 截至: outside of the date, but they set its modifier. */
  static final WordList<Mod> PREPOSITIONS =
      WordList.of(
          "date-prepositions.tsv",
          WordClass.DATE_PREPOSITION,
          List.of("mod"),
          row -> row.constant("mod", Mod.class));

  /** 将, will; false for those that must follow the date at once. */
  static final WordList<Boolean> FUTURE_CUES =
      WordList.of(
          "future-cues.tsv",
          WordClass.FUTURE_CUE,
          List.of("place"),
          row -> row.text("place").equals("anywhere"));

  /** 较 and than: the story does not move on to a date that something is compared with. */
  static final WordList<String> COMPARISONS =
      WordList.of(
          "date-comparisons.tsv", WordClass.DATE_COMPARISON, List.of(), row -> row.surface());

  /** 每天 is an interval by itself; 每 and every make one of what follows. */
  record Recurrence(@Nullable Length interval, boolean other) {}

  static final WordList<Recurrence> RECURRENCES =
      WordList.of(
          "recurrences.tsv", WordClass.RECURRENCE, List.of("interval"), DateWords::recurrence);

  private static Recurrence recurrence(Row row) {
    String interval = row.text("interval");
    if (interval.equals("each") || interval.equals("other")) {
      return new Recurrence(null, interval.equals("other"));
    }
    int dash = interval.indexOf('-');
    for (Grain grain : Grain.values()) {
      if (dash > 0 && grain.name().equalsIgnoreCase(interval.substring(dash + 1))) {
        return new Recurrence(Length.of(interval.charAt(0) - '0', grain), false);
      }
    }
    throw row.error("an interval is each, other or like 2-week, not " + interval);
  }

  static final WordList<String> VAGUE =
      WordList.of(
          "vague-dates.tsv",
          WordClass.VAGUE_DATE,
          List.of("value"),
          row -> row.text("value").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));

  /** early, mid, the end of; empty for earlier and later. */
  static final WordList<Optional<Mod>> EDGES =
      WordList.of(
          "date-edges.tsv",
          WordClass.DATE_EDGE,
          List.of("mod"),
          row -> row.has("mod") ? Optional.of(row.constant("mod", Mod.class)) : Optional.empty());

  /** a, half an, a couple of; empty for several. */
  static final WordList<Optional<BigDecimal>> COUNTS =
      WordList.of(
          "date-counts.tsv",
          WordClass.DATE_COUNT,
          List.of("count"),
          row -> row.has("count") ? Optional.of(row.decimal("count")) : Optional.empty());

  /** Words before {@code a month} that make it a length and no rate: for, within, took. */
  static final WordList<Boolean> LENGTH_HEADS =
      WordList.of("length-heads.tsv", WordClass.LENGTH_HEAD, List.of(), row -> Boolean.TRUE);

  /** Words that a year or an ambiguous month stands after: in, since, during. */
  static final WordList<Boolean> DATE_HEADS =
      WordList.of("date-heads.tsv", WordClass.DATE_HEAD, List.of(), row -> Boolean.TRUE);

  /** Words that look like dates and are none. */
  static final WordList<Boolean> NONE =
      WordList.of("not-a-date.tsv", WordClass.NOT_A_DATE, List.of(), row -> Boolean.TRUE);

  private DateWords() {}

  static List<WordList<?>> lists() {
    return List.of(
        TIME_UNITS,
        MONTHS,
        WEEKDAYS,
        DAY_PARTS,
        SUBDIVISIONS,
        DATE_WORDS,
        SHIFTS,
        SUFFIXES,
        ERAS,
        FESTIVALS,
        ZONES,
        CONNECTORS,
        PREPOSITIONS,
        FUTURE_CUES,
        COMPARISONS,
        RECURRENCES,
        VAGUE,
        EDGES,
        COUNTS,
        LENGTH_HEADS,
        DATE_HEADS,
        NONE);
  }
}
