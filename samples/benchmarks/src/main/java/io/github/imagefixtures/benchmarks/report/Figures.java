package io.github.imagefixtures.benchmarks.report;

import java.util.Locale;

/** Writes figures with as many digits as they are good for. */
final class Figures {
  private Figures() {}

  static String of(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1_000) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    int digits = size < 0.1 ? 4 : size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  /** The middle, with the least and the greatest behind it where there are several. */
  static String withSpread(Samples samples) {
    return samples.values().size() == 1
        ? of(samples.median())
        : of(samples.median()) + " (" + of(samples.min()) + "–" + of(samples.max()) + ")";
  }
}
