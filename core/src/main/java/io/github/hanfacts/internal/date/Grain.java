package io.github.hanfacts.internal.date;

/** The units of calendar and clock, from coarse to fine, with their ISO 8601 designators. */
enum Grain {
  CENTURY("CE"),
  DECADE("DE"),
  YEAR("Y"),
  HALF("H"),
  QUARTER("Q"),
  SEASON("SE"),
  MONTH("M"),
  WEEK("W"),
  WEEKEND("WE"),
  DAY("D"),
  /** A part of a day: morning, evening. */
  PART("PART"),
  HOUR("H"),
  MINUTE("M"),
  SECOND("S");

  private final String designator;

  Grain(String designator) {
    this.designator = designator;
  }

  /** The letters after a count in a TIMEX3 duration. */
  String designator() {
    return designator;
  }

  /** Whether the unit is shorter than a day, so that its values are TIMEs. */
  boolean isClock() {
    return compareTo(DAY) > 0;
  }

  boolean isFinerThan(Grain other) {
    return compareTo(other) > 0;
  }
}
