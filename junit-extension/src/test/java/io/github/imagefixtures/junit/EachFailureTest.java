package io.github.imagefixtures.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Events;

class EachFailureTest {

  @Test
  void testRunsOnceForEachFailureAndHasItsName() {
    Events tests = TestCaseRunner.run(AllFailuresTestCase.class).testEvents();

    tests.assertStatistics(stats -> stats.succeeded(Failure.all().size()).failed(0));
    tests
        .assertThatEvents()
        .haveExactly(
            1, event(displayName(Failure.imageNotFound().toString()), finishedSuccessfully()));
  }

  @Test
  void attributesSelectFailuresAndKindsAndExcludeFailures() {
    long envelopes = Failure.all().stream().filter(f -> f.kind() == FailureKind.ENVELOPE).count();

    TestCaseRunner.run(SelectedTestCase.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(envelopes + 1 - 1));
  }

  /** A client sleeps for the seconds in Retry-After; the test adds them up instead. */
  @Test
  void aClientThatObeysRetryAfterDoesNotWait() {
    RetryingClientTestCase.WAITS.clear();

    TestCaseRunner.run(RetryingClientTestCase.class)
        .testEvents()
        .assertStatistics(stats -> stats.failed(0));

    assertEquals(Set.of(0L), Set.copyOf(RetryingClientTestCase.WAITS));
    assertEquals(
        Failure.all().stream().filter(f -> f.headers().containsKey("Retry-After")).count(),
        RetryingClientTestCase.WAITS.size());
  }

  @ImagesApiTest
  static class RetryingClientTestCase {
    static final List<Long> WAITS = new CopyOnWriteArrayList<>();

    @EachFailure(kinds = {FailureKind.ENVELOPE, FailureKind.EDGE_ERROR})
    void retriesOnceAfterTheDelay(Failure failure, ImagesApi api) {
      var logo = api.declare(ImageDeclaration.named("logo").build());
      logo.onUpdate().fails(failure).thenSucceeds();

      var first = Client.update(api, logo.id());
      first.headers().firstValueAsLong("Retry-After").ifPresent(WAITS::add);

      assertEquals(200, Client.update(api, logo.id()).statusCode());
    }
  }

  @ImagesApiTest
  static class AllFailuresTestCase {
    @EachFailure
    void receivesTheFailure(Failure failure, ImagesApi api) {
      assertNotEquals("", failure.toString());
    }
  }

  @ImagesApiTest
  static class SelectedTestCase {
    @EachFailure(
        include = KnownFailure.BAD_GATEWAY,
        kinds = FailureKind.ENVELOPE,
        exclude = KnownFailure.RATE_LIMITED)
    void updateFailsWithTheFailure(ImagesApi api, Failure failure) {
      var logo = api.declare(ImageDeclaration.named("logo").build());
      logo.onUpdate().fails(failure);

      assertEquals(failure.status().orElseThrow(), Client.update(api, logo.id()).statusCode());
    }
  }
}
