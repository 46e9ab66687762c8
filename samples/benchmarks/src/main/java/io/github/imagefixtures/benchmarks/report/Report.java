package io.github.imagefixtures.benchmarks.report;

import java.util.List;

/**
 * All that one run showed.
 *
 * @param heading the date, the machine and the Java
 * @param goals what the figures have to be
 * @param measurements the figures
 */
public record Report(String heading, List<Goal> goals, List<Measurement> measurements) {

  /** Copies the lists. */
  public Report {
    goals = List.copyOf(goals);
    measurements = List.copyOf(measurements);
  }
}
