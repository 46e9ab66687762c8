package io.github.imagefixtures.internal.matching;

import java.util.List;

/**
 * What one matcher says of one update.
 *
 * @param expectation the matcher in words
 * @param differences in what the update is not so; empty when it is
 */
public record Finding(String expectation, List<Difference> differences) {

  /** Whether the update is as the matcher expects. */
  public boolean holds() {
    return differences.isEmpty();
  }
}
