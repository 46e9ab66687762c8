package io.github.imagefixtures.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTest {
  private final Quota spent =
      Quota.of(2, Duration.ofSeconds(10)).withOneMoreUsed().withOneMoreUsed();

  @Test
  void eachTakenRequestReducesTheQuota() {
    assertThat(Quota.of(2, Duration.ofSeconds(10)).withOneMoreUsed().remaining(), is(1));
    assertThat(spent.remaining(), is(0));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "9999, 0, 9999", "10000, 2, 0", "25000, 2, 5000"})
  void theQuotaIsRestoredWhenTheWindowEnds(long millis, int remaining, long elapsed) {
    Quota after = spent.after(Duration.ofMillis(millis));

    assertThat(after.remaining(), is(remaining));
    assertThat(after.elapsed(), is(Duration.ofMillis(elapsed)));
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "1, 10", "1000, 9", "9001, 1", "9999, 1"})
  void timeUntilResetIsRoundedUpToWholeSeconds(long millis, long seconds) {
    assertThat(
        spent.after(Duration.ofMillis(millis)).timeUntilReset(), is(Duration.ofSeconds(seconds)));
  }
}
