package io.github.hanfacts;

/**
 * What a modifier does to a value: the {@code mod} of TIMEX3 (ISO 24617-1), used for numbers too.
 * Where several modifiers stand together, a fact carries the outermost one.
 */
public enum Mod {
  /** The beginning of a date: 年初, early. */
  START,
  /** The middle of a date: 月中, mid. */
  MID,
  /** The end of a date: 年底, late. */
  END,
  /** Before a date: 2017年之前. */
  BEFORE,
  /** After a date: 2017年之后. */
  AFTER,
  /** Not later than a date: 3月底前, by. */
  ON_OR_BEFORE,
  /** Not earlier than a date: 2021年起, 以来, since. */
  ON_OR_AFTER,
  /** Almost: 近, 接近, 将近, nearly. TimeML writes it as {@code LESS_THAN}. */
  NEARLY,
  /** Below: 不到, 不足, 低于, less than. */
  LESS_THAN,
  /** Above: 超过, 逾, 多, 余, more than. */
  MORE_THAN,
  /** At most: 最高, 不超过, 以内, up to. */
  EQUAL_OR_LESS,
  /** At least: 至少, 不低于, 以上, at least. */
  EQUAL_OR_MORE,
  /** About: 约, 左右, 前后, around. */
  APPROX
}
