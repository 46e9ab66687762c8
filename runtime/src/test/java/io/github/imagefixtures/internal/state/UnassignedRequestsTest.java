package io.github.imagefixtures.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnassignedRequestsTest {

  private static UnassignedRequests log(int requests, String body) {
    UnassignedRequests log = new UnassignedRequests();
    for (int i = 0; i < requests; i++) {
      log.add(new UnassignedRequest(ReceivedUpdate.ofBody(body), Optional.empty()));
    }
    return log;
  }

  @Test
  void theFirst1000RequestsAreKeptAndAllAreCounted() {
    UnassignedRequests log = log(1_001, "{}");

    assertThat(log.kept(), hasSize(1_000));
    assertThat(log.count(), is(1_001L));
  }

  @Test
  void noRequestIsKeptAfterBodiesOfAMillionCharacters() {
    UnassignedRequests log = log(3, "x".repeat(500_000));

    assertThat(log.kept(), hasSize(2));
    assertThat(log.count(), is(3L));
  }

  @Test
  void theRequestsOfAnotherLogAreAddedWithinTheSameBounds() {
    UnassignedRequests log = log(2, "{}");

    log.addAll(log(1_001, "{}"));

    assertThat(log.kept(), hasSize(1_000));
    assertThat(log.count(), is(1_003L));
  }
}
