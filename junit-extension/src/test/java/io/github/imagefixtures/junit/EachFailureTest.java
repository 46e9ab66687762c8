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
