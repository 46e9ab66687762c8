package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Journal;
import java.time.Duration;

/** The deadline of one verification. Its timeout starts when the instance is created. */
final class Deadline {
  private final Journal journal;
  private final Duration timeout;
  private final long nanoTime;

  Deadline(Journal journal, Duration timeout) {
    this.journal = journal;
    this.timeout = timeout;
    this.nanoTime = System.nanoTime() + timeout.toNanos();
  }

  /**
   * Waits until the journal contains more exchanges.
   *
   * @param seen the number of exchanges that the caller knows
   * @return whether there are more; false at once if the timeout is zero
   */
  boolean awaitMoreThan(int seen) {
    if (timeout.isZero()) {
      return false;
    }
    try {
      return journal.awaitMoreThan(seen, nanoTime);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for an update", e);
    }
  }

  /** Returns the timeout as the end of a sentence, such as {@code " within 2 s"}; empty if zero. */
  @Override
  public String toString() {
    if (timeout.isZero()) {
      return "";
    }
    return timeout.toNanos() % 1_000_000_000 == 0
        ? " within " + timeout.toSeconds() + " s"
        : " within " + Math.max(1, timeout.toMillis()) + " ms";
  }
}
