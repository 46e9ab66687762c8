package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The update that is nearest to a condition that it does not satisfy, and what stands between them,
 * field by field.
 *
 * @param findings what each part of the condition says of it
 */
public record Nearest(UpdateImageRequest update, List<Finding> findings) {
  private static final Comparator<Nearest> BY_DISTANCE =
      Comparator.comparingLong(Nearest::failing).thenComparingInt(Nearest::distance);

  /** The nearest of those that do not match; of equally near ones the last. */
  public static Optional<Nearest> among(
      Collection<? extends UpdateImageRequest> updates, Condition condition) {
    return updates.stream()
        .filter(update -> !condition.wouldAccept(update))
        .map(update -> new Nearest(update, condition.findings(update)))
        .reduce((a, b) -> BY_DISTANCE.compare(a, b) < 0 ? a : b);
  }

  private long failing() {
    return findings.stream().filter(finding -> !finding.holds()).count();
  }

  private int distance() {
    return findings.stream()
        .flatMap(finding -> finding.differences().stream())
        .mapToInt(difference -> 1 + difference.distance().ordinal())
        .sum();
  }

  /** The findings, one after another, each with its differences. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(finding.holds() ? "\n    holds  " : "\n    fails  ")
          .append(finding.expectation());
      for (Difference difference : finding.differences()) {
        text.append("\n             ").append(difference);
      }
    }
    return text.toString();
  }
}
