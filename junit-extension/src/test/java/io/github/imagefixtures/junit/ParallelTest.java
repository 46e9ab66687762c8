package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ParallelTest {
  private static final int THREADS = 8;
  private static final int INVOCATIONS = 2_000;

  /** All tests use the same image names and ids, and change the images in different ways. */
  @RepeatedTest(3)
  void concurrentTestsDoNotAffectEachOther() {
    EngineExecutionResults results =
        TestCaseRunner.concurrently(THREADS, ChangingTestCase.class, FailingTestCase.class)
            .execute();

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(INVOCATIONS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fork_join_pool", "worker_thread_pool"})
  @Execution(ExecutionMode.SAME_THREAD) // its test cases have static fields
  void resourceLockOfOneMethodDoesNotMakeTheClassSequential(String executor) {
    EngineExecutionResults results =
        TestCaseRunner.concurrently(4, MeetingTestCase.class)
            .configurationParameter(TestCaseRunner.EXECUTOR, executor)
            .execute();

    assertThat(TestCaseRunner.failureMessages(results), empty());
  }

  @ImagesApiTest
  static class MeetingTestCase {
    private static final CyclicBarrier BOTH_RUN = new CyclicBarrier(2);

    @Test
    void one(ImagesApi api) throws Exception {
      BOTH_RUN.await(20, TimeUnit.SECONDS);
    }

    @Test
    void another(ImagesApi api) throws Exception {
      BOTH_RUN.await(20, TimeUnit.SECONDS);
    }

    @Test
    @ResourceLock("a resource of the application")
    void locked(ImagesApi api) {}
  }

  @ImageFixture(name = "logo", id = "logo-of-all-tests")
  interface WithLogo {}

  @ImagesApiTest
  static class ChangingTestCase implements WithLogo {
    @RepeatedTest(500)
    void updatesMetadataOnce(ImagesApi api, ParallelTest_WithLogoImages images) {
      updateMetadata(api, images);
    }

    @Nested
    class NestedTestCase {
      @RepeatedTest(500)
      void updatesMetadataOnce(ImagesApi api, ParallelTest_WithLogoImages images) {
        updateMetadata(api, images);
        assertThat(images.logo().updates(), hasSize(1));
      }
    }

    private static void updateMetadata(ImagesApi api, ParallelTest_WithLogoImages images) {
      String body = "{\"metadata\":{\"owner\":\"" + api.accountId() + "\"}}";

      assertThat(Client.update(api, images.logo().id(), body).statusCode(), is(200));
      assertThat(images.logo().updates(), hasSize(1));
      assertThat(images.logo().current().meta().asMap().get("owner"), is((Object) api.accountId()));
    }
  }

  @ImagesApiTest
  static class FailingTestCase implements WithLogo {
    @RepeatedTest(1_000)
    void firstUpdateFails(ImagesApi api, ParallelTest_WithLogoImages.LogoStub logo) {
      logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();

      assertThat(Client.update(api, logo.id()).statusCode(), is(500));
      assertThat(Client.update(api, logo.id()).statusCode(), is(200));
      assertThat(logo.updates(), is(not(empty())));
    }
  }
}
