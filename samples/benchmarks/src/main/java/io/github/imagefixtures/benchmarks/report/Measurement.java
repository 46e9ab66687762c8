package io.github.imagefixtures.benchmarks.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing, measured on several contestants.
 *
 * @param title what was measured
 * @param unit of all the figures
 * @param subject the contestant that the others are compared with
 * @param contestants their figures, in the order in which they are shown
 */
public record Measurement(
    String title, String unit, String subject, Map<String, Samples> contestants) {

  /** Copies the map, its order too. */
  public Measurement {
    contestants = Collections.unmodifiableMap(new LinkedHashMap<>(contestants));
  }

  /** The subject's figures divided by a contestant's. */
  public Samples ratioTo(String contestant) {
    return of(subject).over(of(contestant));
  }

  /** The figures of one contestant. */
  public Samples of(String contestant) {
    Samples samples = contestants.get(contestant);
    if (samples == null) {
      throw new IllegalArgumentException(title + " was not measured on " + contestant);
    }
    return samples;
  }
}
