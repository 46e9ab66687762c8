package io.github.imagefixtures;

import java.time.Duration;
import java.util.Objects;

/**
 * The number of updates that a verification expects, and the time that it waits for them.
 * Immutable.
 *
 * <pre>{@code
 * images.logo().verifyUpdated(exactly(2), requireSignedURLs(true));
 * images.logo().verifyUpdated(within(Duration.ofSeconds(2)), leavesMetadataUnchanged());
 * }</pre>
 */
public final class Times {
  private static final Duration LONGEST = Duration.ofHours(1);

  static final Times AT_LEAST_ONCE = new Times(1, Integer.MAX_VALUE, Duration.ZERO);

  private final int min;
  private final int max;
  private final Duration timeout;

  private Times(int min, int max, Duration timeout) {
    this.min = min;
    this.max = max;
    this.timeout = timeout;
  }

  /**
   * Expects exactly this number of updates.
   *
   * @param count the number of updates, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Times exactly(int count) {
    return new Times(checked(count), count, Duration.ZERO);
  }

  /**
   * Expects this number of updates or more.
   *
   * @param count the number of updates, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Times atLeast(int count) {
    return new Times(checked(count), Integer.MAX_VALUE, Duration.ZERO);
  }

  /**
   * Expects this number of updates or fewer.
   *
   * @param count the number of updates, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Times atMost(int count) {
    return new Times(0, checked(count), Duration.ZERO);
  }

  /**
   * Expects at least one update and waits for it. The verification returns as soon as the update
   * arrives.
   *
   * @param timeout the longest time to wait, positive and at most one hour
   * @throws IllegalArgumentException if the timeout is out of range
   */
  public static Times within(Duration timeout) {
    return within(timeout, AT_LEAST_ONCE);
  }

  /**
   * Expects a number of updates and waits for them. The verification returns as soon as enough
   * updates have arrived, and fails as soon as too many have arrived.
   *
   * @param timeout the longest time to wait, positive and at most one hour
   * @param times the expected number; it must require at least one update, because zero updates
   *     satisfy other expectations from the start
   * @throws IllegalArgumentException if the timeout is out of range, or if zero updates satisfy
   *     {@code times}
   */
  public static Times within(Duration timeout, Times times) {
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(times, "times");
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "The timeout must be positive and at most one hour, but was " + timeout);
    }
    if (times.min == 0) {
      throw new IllegalArgumentException(
          "within(..) must expect at least one update, but was given "
              + times
              + ". Wait for the last expected update, then verify this without within(..).");
    }
    return new Times(times.min, times.max, timeout);
  }

  private static int checked(int count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "The number of updates must not be negative, but was " + count);
    }
    return count;
  }

  boolean isSatisfiedBy(int count) {
    return count >= min && count <= max;
  }

  boolean requireMoreThan(int count) {
    return count < min;
  }

  Duration timeout() {
    return timeout;
  }

  /** Returns the expectation, such as {@code exactly 2 updates}. */
  @Override
  public String toString() {
    if (max == 0) {
      return "no update";
    }
    if (min == max) {
      return "exactly " + counted(min);
    }
    if (max < Integer.MAX_VALUE) {
      return "at most " + counted(max);
    }
    return min == 1 ? "an update" : "at least " + counted(min);
  }

  private static String counted(int count) {
    return count == 1 ? "1 update" : count + " updates";
  }
}
