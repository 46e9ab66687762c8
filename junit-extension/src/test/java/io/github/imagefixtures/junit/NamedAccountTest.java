package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class NamedAccountTest {
  private static final String ACCOUNT_ID = "feedfacefeedfacefeedfacefeedface";

  @Test
  void namedAccountIsResetToTheDeclaredImagesBeforeEachTest() {
    EngineExecutionResults results = TestCaseRunner.run(ResetTestCase.class);

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(3 + 1));
  }

  @ImagesApiTest(account = "reset")
  @ImageFixture(name = "logo")
  static class ResetTestCase {
    private static NamedAccountTest_ResetTestCaseImages imagesOfClass;

    @BeforeAll
    static void storeImagesOfTheClass(NamedAccountTest_ResetTestCaseImages images) {
      imagesOfClass = images;
    }

    @RepeatedTest(3)
    void changesTheImage(ImagesApi api, NamedAccountTest_ResetTestCaseImages images) {
      String id = images.logo().id();
      assertThat(api.updates(), empty());
      assertThat(images.logo().current().requireSignedURLs(), is(false));
      assertThat(Client.update(api, id, "{\"requireSignedURLs\":true}").statusCode(), is(200));
      assertThat(imagesOfClass.logo().current().requireSignedURLs(), is(true));
    }

    @Nested
    class NestedTestCase {
      @Test
      void nestedTestSharesTheAccount(ImagesApi api) {
        assertThat(api, is(ImagesApiExtension.account("reset")));
      }
    }
  }

  @Test
  void unexpectedRequestFailsOnlyItsTestAndNotTheClass() {
    EngineExecutionResults results = TestCaseRunner.run(UnexpectedRequestTestCase.class);

    results.allEvents().assertStatistics(stats -> stats.failed(1));
  }

  @ImagesApiTest(account = "unexpected request")
  static class UnexpectedRequestTestCase {
    @BeforeAll
    static void opensTheAccount(ImagesApi api) {}

    @Test
    void updatesAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "undeclared");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fork_join_pool", "worker_thread_pool"})
  @Execution(ExecutionMode.SAME_THREAD) // its test cases have static fields
  void classesWithTheSameNamedAccountDoNotRunConcurrently(String executor) {
    EngineExecutionResults results =
        TestCaseRunner.concurrently(
                8, FirstTestCase.class, SecondTestCase.class, ThirdTestCase.class)
            .configurationParameter(TestCaseRunner.EXECUTOR, executor)
            .execute();

    assertThat(TestCaseRunner.failureMessages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(3 * 20));
  }

  @ImagesApiTest(account = "shared")
  @ImageFixture(name = "logo")
  abstract static class Sharing {
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final AtomicInteger MAX_RUNNING = new AtomicInteger();

    @RepeatedTest(20)
    void runsAlone(ImagesApi api, NamedAccountTest_SharingImages images) {
      MAX_RUNNING.accumulateAndGet(RUNNING.incrementAndGet(), Math::max);
      try {
        Client.update(api, images.logo().id());
        assertThat(api.updates().size(), is(1));
        assertThat(MAX_RUNNING.get(), is(1));
      } finally {
        RUNNING.decrementAndGet();
      }
    }
  }

  static class FirstTestCase extends Sharing {}

  @Retention(RetentionPolicy.RUNTIME)
  @ImagesApiTest(account = "shared")
  @interface Composed {}

  @Composed
  static class SecondTestCase extends Sharing {}

  @ResourceLock("imagefixtures.account.shared")
  static class ThirdTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES = ImagesApiExtension.builder().account("shared").build();

    @RepeatedTest(20)
    void runsAlone(ImagesApi api) {
      assertThat(Sharing.RUNNING.getAndIncrement(), is(0));
      assertThat(api.updates(), empty());
      Sharing.RUNNING.decrementAndGet();
    }
  }

  @Test
  void accountNameOf32HexDigitsIsTheAccountId() {
    assertThat(TestCaseRunner.failureMessages(TestCaseRunner.run(FixedIdTestCase.class)), empty());
  }

  @ImagesApiTest(account = ACCOUNT_ID)
  static class FixedIdTestCase {
    @Test
    void accountHasTheId(ImagesApi api) {
      assertThat(api.accountId(), is(ACCOUNT_ID));
      assertThat(ImagesApiExtension.account(ACCOUNT_ID), is(api));
    }
  }

  @Test
  void namedAccountWithoutResourceLockFails() {
    assertThat(
        TestCaseRunner.failureMessages(TestCaseRunner.run(NoResourceLockTestCase.class)),
        contains(
            "NamedAccountTest.NoResourceLockTestCase uses the account \"photos\" without its resource"
                + " lock, so other classes could use the account at the same time. Add"
                + " @ResourceLock(\"imagefixtures.account.photos\") to the class, or use"
                + " @ImagesApiTest(account = \"photos\")."));
  }

  static class NoResourceLockTestCase {
    @RegisterExtension
    static final ImagesApiExtension IMAGES = ImagesApiExtension.builder().account("photos").build();

    @Test
    void test() {}
  }
}
