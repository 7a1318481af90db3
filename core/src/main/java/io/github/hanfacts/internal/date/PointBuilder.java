package io.github.hanfacts.internal.date;

import io.github.hanfacts.Mod;
import io.github.hanfacts.internal.date.Meaning.Base;
import io.github.hanfacts.internal.date.Meaning.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point while a grammar reads it, from coarse to fine. */
final class PointBuilder {

  private @Nullable Base base;
  private final List<Step> steps = new ArrayList<>(4);
  private @Nullable Mod mod;
  private int start;
  private int end;
  private boolean lunar;
  private boolean expected;
  private int leaning;

  PointBuilder(int start) {
    this.start = start;
    this.end = start;
  }

  int start() {
    return start;
  }

  /** Lets the point begin further left, at an opening quotation mark. */
  void from(int newStart) {
    start = newStart;
  }

  int end() {
    return end;
  }

  @Nullable Mod mod() {
    return mod;
  }

  /** Tells that a connector came before, so that a bare number with 号 or 点 is a date. */
  void expected() {
    expected = true;
  }

  boolean isExpected() {
    return expected;
  }

  boolean isLunar() {
    return lunar;
  }

  boolean isEmpty() {
    return base == null && steps.isEmpty();
  }

  boolean isOpen() {
    return base == null;
  }

  List<Step> steps() {
    return steps;
  }

  @Nullable Step last() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1);
  }

  /** The unit read so far; null before the first. */
  @Nullable Grain grain() {
    return isEmpty() ? null : point().grain();
  }

  /** Whether a step into {@code container} fits: nothing read yet, or that unit read last. */
  boolean takes(Grain container) {
    Grain grain = grain();
    return grain == null || grain == container;
  }

  PointBuilder base(Base newBase, int newEnd) {
    base = newBase;
    end = newEnd;
    return this;
  }

  boolean step(Step step, int newEnd) {
    steps.add(step);
    end = newEnd;
    return true;
  }

  /** Puts the time of the clock in the place of the part of the day, 晚上8点 being 20:00. */
  boolean clock(Step.Clock clock, int newEnd) {
    if (last() instanceof Step.Part part) {
      steps.remove(steps.size() - 1);
      steps.add(
          new Step.Clock(
              part.hour(clock.hour()), clock.minute(), clock.second(), clock.zone(), true));
    } else {
      steps.add(clock);
    }
    end = newEnd;
    return true;
  }

  boolean mod(Mod newMod, int newEnd) {
    mod = newMod;
    end = newEnd;
    return true;
  }

  /** Takes the place of what has been read: 周日, 二月十号 is the tenth. */
  boolean replace(PointBuilder other) {
    base = other.base;
    steps.clear();
    steps.addAll(other.steps);
    end = other.end;
    return true;
  }

  boolean to(int newEnd) {
    end = newEnd;
    return true;
  }

  void leaning(int newLeaning) {
    leaning = newLeaning;
  }

  void solar() {
    lunar = false;
  }

  void lunar() {
    lunar = true;
  }

  Point point() {
    return new Point(base, steps, leaning);
  }
}
