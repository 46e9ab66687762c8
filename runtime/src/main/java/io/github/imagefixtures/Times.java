package io.github.imagefixtures;

import java.time.Duration;
import java.util.Objects;

/**
 * How many updates a verification expects, and how long it waits for them. Immutable.
 *
 * <pre>{@code
 * images.logo().verifyUpdated(exactly(2), requireSignedURLs(true));
 * images.logo().verifyUpdated(within(Duration.ofSeconds(2)), leavesMetadataUnchanged());
 * }</pre>
 */
public final class Times {
  private static final Duration LONGEST = Duration.ofHours(1);

  static final Times AT_LEAST_ONCE = new Times(1, Integer.MAX_VALUE, Duration.ZERO);

  private final int least;
  private final int most;
  private final Duration limit;

  private Times(int least, int most, Duration limit) {
    this.least = least;
    this.most = most;
    this.limit = limit;
  }

  /**
   * Exactly so many.
   *
   * @param count not negative
   * @return what a verification takes
   * @throws IllegalArgumentException if the count is negative
   */
  public static Times exactly(int count) {
    return new Times(checked(count), count, Duration.ZERO);
  }

  /**
   * So many or more.
   *
   * @param count not negative
   * @return what a verification takes
   * @throws IllegalArgumentException if the count is negative
   */
  public static Times atLeast(int count) {
    return new Times(checked(count), Integer.MAX_VALUE, Duration.ZERO);
  }

  /**
   * So many or fewer.
   *
   * @param count not negative
   * @return what a verification takes
   * @throws IllegalArgumentException if the count is negative
   */
  public static Times atMost(int count) {
    return new Times(0, checked(count), Duration.ZERO);
  }

  /**
   * At least one, which may still be under way: the verification returns as soon as it is there.
   *
   * @param limit how long to wait for it at most, positive and up to an hour
   * @return what a verification takes
   * @throws IllegalArgumentException if the limit is out of range
   */
  public static Times within(Duration limit) {
    return within(limit, AT_LEAST_ONCE);
  }

  /**
   * As many as these, which may still be under way: the verification returns as soon as they are
   * there, and fails as soon as there are too many.
   *
   * @param limit how long to wait for them at most, positive and up to an hour
   * @param times how many; at least one, since none are there from the start
   * @return what a verification takes
   * @throws IllegalArgumentException if the limit is out of range, or none would be enough
   */
  public static Times within(Duration limit, Times times) {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(times, "times");
    if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "The time to wait is positive and up to an hour, but was " + limit);
    }
    if (times.least == 0) {
      throw new IllegalArgumentException(
          "There is nothing to wait for: "
              + times
              + " holds before the first update. Wait for the last one that is expected, and"
              + " verify this after it.");
    }
    return new Times(times.least, times.most, limit);
  }

  private static int checked(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("A count is not negative, but was " + count);
    }
    return count;
  }

  boolean isSatisfiedBy(int count) {
    return count >= least && count <= most;
  }

  boolean requireMoreThan(int count) {
    return count < least;
  }

  Duration limit() {
    return limit;
  }

  /** The expectation in words, such as {@code exactly 2 updates}. */
  @Override
  public String toString() {
    if (most == 0) {
      return "no update";
    }
    if (least == most) {
      return "exactly " + counted(least);
    }
    if (most < Integer.MAX_VALUE) {
      return "at most " + counted(most);
    }
    return least == 1 ? "an update" : "at least " + counted(least);
  }

  private static String counted(int count) {
    return count == 1 ? "1 update" : count + " updates";
  }
}
