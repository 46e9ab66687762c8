package io.github.imagefixtures.internal.state;

import java.time.Duration;

/**
 * So many requests in each window of time, and where an account stands with them. The time is what
 * the test says it is. Immutable.
 *
 * @param limit how many requests a window has room for
 * @param window how long a window is, whole seconds
 * @param taken how many of them were made in this window
 * @param elapsed how much of this window is over, less than the window
 */
public record Quota(int limit, Duration window, int taken, Duration elapsed) {

  /** What is documented for the API, after one request: 1200 in five minutes for one user. */
  public static final Quota DOCUMENTED = of(1200, Duration.ofMinutes(5)).withOneMoreUsed();

  /** A quota at the beginning of a window. */
  public static Quota of(int limit, Duration window) {
    return new Quota(limit, window, 0, Duration.ZERO);
  }

  /** How many requests this window still has room for. */
  public int remaining() {
    return limit - taken;
  }

  /** How long this window still is, in whole seconds, rounded up. */
  public Duration timeUntilReset() {
    Duration left = window.minus(elapsed);
    return Duration.ofSeconds(left.getNano() == 0 ? left.toSeconds() : left.toSeconds() + 1);
  }

  Quota withOneMoreUsed() {
    return new Quota(limit, window, taken + 1, elapsed);
  }

  /** The standing after some time; a new window begins where the last one ends. */
  Quota after(Duration time) {
    Duration since = elapsed.plus(time);
    return since.compareTo(window) < 0
        ? new Quota(limit, window, taken, since)
        : new Quota(limit, window, 0, since.minus(window.multipliedBy(since.dividedBy(window))));
  }
}
