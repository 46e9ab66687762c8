package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.matching.Difference;
import io.github.imagefixtures.internal.matching.Finding;
import io.github.imagefixtures.internal.state.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The update that is nearest to what was expected, with its differences field by field.
 *
 * @param findings what each expectation says of it
 */
record Nearest(Exchange exchange, List<Finding> findings) {

  /** The nearest of those that do not match; of equally near ones the last. */
  static Optional<Nearest> among(
      List<Exchange> updates, List<Exchange> matching, Condition condition) {
    return updates.stream()
        .filter(update -> matching.stream().noneMatch(m -> m == update))
        .map(update -> new Nearest(update, condition.findings(update.request())))
        .reduce((a, b) -> BY_DISTANCE.compare(a, b) < 0 ? a : b);
  }

  private static final Comparator<Nearest> BY_DISTANCE =
      Comparator.comparingLong(Nearest::broken).thenComparingInt(Nearest::distance);

  private long broken() {
    return findings.stream().filter(finding -> !finding.holds()).count();
  }

  private int distance() {
    return findings.stream()
        .flatMap(finding -> finding.differences().stream())
        .mapToInt(difference -> 1 + difference.distance().ordinal())
        .sum();
  }

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
