package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Journal;
import java.time.Duration;

/** The patience of one verification; it begins when it is made. */
final class Deadline {
  private final Journal journal;
  private final Duration limit;
  private final long deadline;

  Deadline(Journal journal, Duration limit) {
    this.journal = journal;
    this.limit = limit;
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  /**
   * Waits for a further exchange.
   *
   * @param seen how many the caller knows
   * @return whether there are more; false at once where nobody wants to wait
   */
  boolean moreThan(int seen) {
    if (limit.isZero()) {
      return false;
    }
    try {
      return journal.awaitMoreThan(seen, deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for an update", e);
    }
  }

  /** The limit as the rest of a sentence; empty where nobody wants to wait. */
  @Override
  public String toString() {
    if (limit.isZero()) {
      return "";
    }
    return limit.toNanos() % 1_000_000_000 == 0
        ? " within " + limit.toSeconds() + " s"
        : " within " + Math.max(1, limit.toMillis()) + " ms";
  }
}
