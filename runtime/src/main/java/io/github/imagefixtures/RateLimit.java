package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Account;
import java.time.Duration;
import java.util.Objects;

/**
 * The quota of an account, on a clock that only the test advances, so that a test of back-off does
 * not sleep. {@link ImagesApi#limitRate(int, Duration)} creates it. Thread-safe.
 *
 * <pre>{@code
 * RateLimit limit = api.limitRate(1, Duration.ofSeconds(30));
 * var service = new PrivacyService(api.baseUrl(), limit::advance); // instead of Thread::sleep
 * }</pre>
 */
public final class RateLimit {
  private final Account account;

  RateLimit(Account account) {
    this.account = account;
  }

  /**
   * Advances the clock. A new window with a full quota starts when the current one ends.
   *
   * @param time the time to advance, not negative
   * @throws IllegalArgumentException if the time is negative
   */
  public void advance(Duration time) {
    if (Objects.requireNonNull(time, "time").isNegative()) {
      throw new IllegalArgumentException(
          "The time to advance must not be negative, but was " + time);
    }
    account.advance(time);
  }

  /** Returns the number of updates that the quota still allows in the current window. */
  public int remaining() {
    return account.quota().remaining();
  }
}
