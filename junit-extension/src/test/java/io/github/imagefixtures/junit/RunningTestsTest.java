package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_METHOD)
class RunningTestsTest {
  private final UnassignedRequest request =
      new UnassignedRequest(ReceivedUpdate.ofBody("{}"), Optional.empty());
  private final UnassignedRequest lateRequest =
      new UnassignedRequest(ReceivedUpdate.ofBody("{}"), Optional.of("FooTest.bar"));
  private final RunningTests tests = new RunningTests();

  @Test
  void theOnlyRunningTestIsChargedWithARequest() {
    UnassignedRequests charges = tests.begin();
    tests.charge(request);
    tests.end(charges);

    assertThat(charges.kept(), contains(request));
    assertThat(tests.uncharged().kept(), empty());
  }

  @Test
  void noTestIsChargedWithARequestThatArrivesBeforeOrAfterIt() {
    tests.charge(request);
    UnassignedRequests charges = tests.begin();
    tests.end(charges);
    tests.charge(request);

    assertThat(charges.kept(), empty());
    assertThat(tests.uncharged().kept(), contains(request, request));
  }

  @Test
  void noTestIsChargedWithARequestThatArrivesWhileTwoAreRunning() {
    UnassignedRequests first = tests.begin();
    UnassignedRequests second = tests.begin();
    tests.charge(request);

    assertThat(first.kept(), empty());
    assertThat(second.kept(), empty());
    assertThat(tests.uncharged().kept(), contains(request));
  }

  @Test
  void aTestIsChargedWithARequestThatArrivesAfterAnotherHasEnded() {
    UnassignedRequests first = tests.begin();
    UnassignedRequests second = tests.begin();
    tests.end(first);
    tests.charge(request);

    assertThat(second.kept(), contains(request));
  }

  @Test
  void noTestIsChargedWithARequestToAClosedAccount() {
    UnassignedRequests charges = tests.begin();
    tests.charge(lateRequest);

    assertThat(charges.kept(), empty());
    assertThat(tests.uncharged().kept(), contains(lateRequest));
  }

  @Test
  void noTestIsChargedWithARequestOfAWebPage() {
    Headers headers = Headers.of(Map.of("Origin", List.of("http://example.com")));
    UnassignedRequest ofPage =
        new UnassignedRequest(
            ReceivedUpdate.of("PATCH", "/", headers, new byte[0]), Optional.empty());
    UnassignedRequests charges = tests.begin();
    tests.charge(ofPage);

    assertThat(charges.kept(), empty());
    assertThat(tests.uncharged().kept(), contains(ofPage));
  }

  @Test
  void aTestIsChargedHoweverManyRequestsCameBeforeIt() {
    for (int i = 0; i < 2_000; i++) {
      tests.charge(request);
    }
    UnassignedRequests charges = tests.begin();
    tests.charge(request);

    assertThat(charges.kept(), contains(request));
    assertThat(tests.uncharged().count(), is(2_000L));
  }

  @Test
  void theChargesOfAnAbandonedTestAreUncharged() {
    UnassignedRequests charges = tests.begin();
    tests.charge(request);
    tests.abandon(charges);
    tests.abandon(charges);

    assertThat(tests.uncharged().kept(), contains(request));
  }

  @Test
  void theChargesOfATestThatHasEndedStayCharged() {
    UnassignedRequests charges = tests.begin();
    tests.charge(request);
    tests.end(charges);
    tests.abandon(charges);

    assertThat(tests.uncharged().kept(), empty());
  }
}
