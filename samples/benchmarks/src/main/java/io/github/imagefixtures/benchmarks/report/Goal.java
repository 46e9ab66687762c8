package io.github.imagefixtures.benchmarks.report;

import java.util.Locale;

/**
 * What a figure has to be.
 *
 * @param what the figure, as a reader would say it
 * @param unit of the figure; empty for a ratio
 * @param figure what was measured
 * @param limit the bound
 * @param atMost whether the figure may not be above it; else it may not be below
 */
public record Goal(String what, String unit, Samples figure, double limit, boolean atMost) {

  /** A ratio that may not be above this. */
  public static Goal ratioAtMost(String what, double limit, Samples ratio) {
    return new Goal(what, "", ratio, limit, true);
  }

  /** A ratio that may not be below this. */
  public static Goal ratioAtLeast(String what, double limit, Samples ratio) {
    return new Goal(what, "", ratio, limit, false);
  }

  /** Whether the median is on the right side of the limit. */
  public boolean isReached() {
    return atMost ? figure.median() <= limit : figure.median() >= limit;
  }

  /** The limit, as in {@code ≤ 0.65}. */
  public String bound() {
    return String.format(
        Locale.ROOT,
        "%s %s%s",
        atMost ? "≤" : "≥",
        Figures.of(limit),
        unit.isEmpty() ? "" : " " + unit);
  }
}
