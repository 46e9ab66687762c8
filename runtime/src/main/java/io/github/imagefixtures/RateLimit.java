package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.Account;
import java.time.Duration;
import java.util.Objects;

/**
 * The quota of one account, on a clock that only the test moves: back-off is tested without
 * sleeping. Comes from {@link ImagesApi#limitRate(int, Duration)}. Thread-safe.
 *
 * <pre>{@code
 * RateLimit limit = api.limitRate(1, Duration.ofSeconds(30));
 * var service = new PrivacyService(api.baseUrl(), limit::advance); // in place of Thread::sleep
 * }</pre>
 */
public final class RateLimit {
  private final Account account;

  RateLimit(Account account) {
    this.account = account;
  }

  /**
   * Lets time pass; when the window ends with it, there is room for requests again.
   *
   * @param time not negative
   * @throws IllegalArgumentException if it is negative
   */
  public void advance(Duration time) {
    if (Objects.requireNonNull(time, "time").isNegative()) {
      throw new IllegalArgumentException("Time passes forwards only, but this was " + time);
    }
    account.advance(time);
  }

  /** How many requests there is still room for in this window. */
  public int remaining() {
    return account.quota().remaining();
  }
}
