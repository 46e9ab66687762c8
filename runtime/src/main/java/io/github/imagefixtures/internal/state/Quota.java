package io.github.imagefixtures.internal.state;

import java.time.Duration;

/**
 * The quota of requests in a time window, and its usage. Only the test advances the time.
 * Immutable.
 *
 * @param limit the number of requests in each window
 * @param window the length of a window, in whole seconds
 * @param used the number of requests in the current window
 * @param elapsed the elapsed time of the current window, less than {@code window}
 */
public record Quota(int limit, Duration window, int used, Duration elapsed) {

  /** The documented quota of the API, after one request: 1200 in five minutes for each user. */
  public static final Quota DOCUMENTED = of(1200, Duration.ofMinutes(5)).withOneMoreUsed();

  /** Returns an unused quota. */
  public static Quota of(int limit, Duration window) {
    return new Quota(limit, window, 0, Duration.ZERO);
  }

  /** Returns the number of requests that remain in the current window. */
  public int remaining() {
    return limit - used;
  }

  /** Returns the remaining time of the current window, in whole seconds, rounded up. */
  public Duration timeUntilReset() {
    Duration left = window.minus(elapsed);
    return Duration.ofSeconds(left.getNano() == 0 ? left.toSeconds() : left.toSeconds() + 1);
  }

  Quota withOneMoreUsed() {
    return new Quota(limit, window, used + 1, elapsed);
  }

  /** Returns the quota after some time; a new window starts when the current one ends. */
  Quota after(Duration time) {
    Duration since = elapsed.plus(time);
    return since.compareTo(window) < 0
        ? new Quota(limit, window, used, since)
        : new Quota(limit, window, 0, since.minus(window.multipliedBy(since.dividedBy(window))));
  }
}
