package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The update that comes nearest to satisfying a condition, and its differences. */
public final class NearestUpdate {
  private static final Comparator<NearestUpdate> BY_DISTANCE =
      Comparator.comparingLong(NearestUpdate::failing).thenComparingInt(NearestUpdate::distance);

  private final ReceivedUpdate update;
  private final Condition condition;
  private final List<List<Mismatch>> mismatches;

  private NearestUpdate(ReceivedUpdate update, Condition condition) {
    this.update = update;
    this.condition = condition;
    this.mismatches = condition.mismatchesByMatcher(update);
  }

  /** Returns the nearest of the updates that do not match; the last one of equally near ones. */
  public static Optional<NearestUpdate> among(
      Collection<ReceivedUpdate> updates, Condition condition) {
    return updates.stream()
        .map(update -> new NearestUpdate(update, condition))
        .filter(nearest -> nearest.failing() > 0)
        .reduce((a, b) -> BY_DISTANCE.compare(a, b) < 0 ? a : b);
  }

  /** Returns the update. */
  public ReceivedUpdate update() {
    return update;
  }

  private long failing() {
    return mismatches.stream().filter(found -> !found.isEmpty()).count();
  }

  private int distance() {
    return mismatches.stream()
        .flatMap(List::stream)
        .mapToInt(mismatch -> 1 + mismatch.distance().ordinal())
        .sum();
  }

  /** Returns the description of each matcher, with the differences that it finds. */
  @Override
  public String toString() {
    List<String> expectations = condition.expectations();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < expectations.size(); i++) {
      text.append(mismatches.get(i).isEmpty() ? "\n    matches  " : "\n    differs  ")
          .append(expectations.get(i));
      mismatches.get(i).forEach(found -> text.append("\n               ").append(found));
    }
    return text.toString();
  }
}
