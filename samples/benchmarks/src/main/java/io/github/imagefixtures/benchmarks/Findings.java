package io.github.imagefixtures.benchmarks;

import io.github.imagefixtures.benchmarks.report.Goal;
import io.github.imagefixtures.benchmarks.report.Measurement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one part of a run showed.
 *
 * @param goals what the figures have to be
 * @param measurements the figures
 */
record Findings(List<Goal> goals, List<Measurement> measurements) {

  Findings and(Findings more) {
    return new Findings(
        Stream.concat(goals.stream(), more.goals.stream()).toList(),
        Stream.concat(measurements.stream(), more.measurements.stream()).toList());
  }
}
