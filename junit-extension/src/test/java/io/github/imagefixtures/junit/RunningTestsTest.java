package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

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
  private final UnassignedRequest requestToClosedAccount =
      new UnassignedRequest(ReceivedUpdate.ofBody("{}"), Optional.of("FooTest.bar"));
  private final RunningTests tests = new RunningTests();

  @Test
  void requestIsAttributedToTheOnlyRunningTest() {
    UnassignedRequests attributed = tests.begin();
    tests.attribute(request);
    tests.end(attributed);

    assertThat(attributed.kept(), contains(request));
    assertThat(tests.unattributed().kept(), empty());
  }

  @Test
  void requestBeforeOrAfterATestIsUnattributed() {
    tests.attribute(request);
    UnassignedRequests attributed = tests.begin();
    tests.end(attributed);
    tests.attribute(request);

    assertThat(attributed.kept(), empty());
    assertThat(tests.unattributed().kept(), contains(request, request));
  }

  @Test
  void requestDuringTwoTestsIsUnattributed() {
    UnassignedRequests first = tests.begin();
    UnassignedRequests second = tests.begin();
    tests.attribute(request);

    assertThat(first.kept(), empty());
    assertThat(second.kept(), empty());
    assertThat(tests.unattributed().kept(), contains(request));
  }

  @Test
  void requestIsAttributedToATestAfterTheOtherHasEnded() {
    UnassignedRequests first = tests.begin();
    UnassignedRequests second = tests.begin();
    tests.end(first);
    tests.attribute(request);

    assertThat(second.kept(), contains(request));
  }

  @Test
  void requestToAClosedAccountIsUnattributed() {
    UnassignedRequests attributed = tests.begin();
    tests.attribute(requestToClosedAccount);

    assertThat(attributed.kept(), empty());
    assertThat(tests.unattributed().kept(), contains(requestToClosedAccount));
  }

  @Test
  void requestOfAWebPageIsUnattributed() {
    Headers headers = Headers.of(Map.of("Origin", List.of("http://example.com")));
    UnassignedRequest requestOfWebPage =
        new UnassignedRequest(
            ReceivedUpdate.of("PATCH", "/", headers, new byte[0]), Optional.empty());
    UnassignedRequests attributed = tests.begin();
    tests.attribute(requestOfWebPage);

    assertThat(attributed.kept(), empty());
    assertThat(tests.unattributed().kept(), contains(requestOfWebPage));
  }

  @Test
  void manyUnattributedRequestsDoNotPreventAttribution() {
    for (int i = 0; i < 2_000; i++) {
      tests.attribute(request);
    }
    UnassignedRequests attributed = tests.begin();
    tests.attribute(request);

    assertThat(attributed.kept(), contains(request));
    assertThat(tests.unattributed().count(), is(2_000L));
  }

  @Test
  void requestsOfAnAbandonedTestBecomeUnattributedOnce() {
    UnassignedRequests attributed = tests.begin();
    tests.attribute(request);
    tests.abandon(attributed);
    tests.abandon(attributed);

    assertThat(tests.unattributed().kept(), contains(request));
  }

  @Test
  void abandoningAnEndedTestDoesNothing() {
    UnassignedRequests attributed = tests.begin();
    tests.attribute(request);
    tests.end(attributed);
    tests.abandon(attributed);

    assertThat(tests.unattributed().kept(), empty());
  }

  @Test
  void sessionWarningListsAFewRequestsAndCountsTheOthers() {
    for (int i = 0; i < 1_500; i++) {
      tests.attribute(requestToClosedAccount);
    }

    String warning = ErrorMessages.unassignedRequestsInSession(tests.unattributed());

    assertThat(warning.lines().count(), is(22L));
    assertThat(
        warning,
        startsWith("1500 unassigned requests arrived during this session and failed no test:\n"));
    assertThat(warning, endsWith("\n  and 1480 more"));
  }
}
