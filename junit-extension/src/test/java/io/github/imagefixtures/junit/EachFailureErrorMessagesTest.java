package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import java.time.Duration;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;

class EachFailureErrorMessagesTest {

  private static void assertFailureMessage(Class<?> testCase, Matcher<String> message) {
    assertThat(TestCaseRunner.failureMessages(TestCaseRunner.run(testCase)), contains(message));
  }

  /** Another extension could resolve the parameter, so the failure is that of JUnit. */
  @Test
  void failureParameterOfAPlainTestIsExplained() {
    assertExplained(PlainFailureTestCase.class, "test");
  }

  @ImagesApiTest
  static class PlainFailureTestCase {
    @Test
    void test(Failure failure) {}
  }

  @Test
  void failureParameterOfALifecycleMethodIsExplainedBeforeAPlainTest() {
    assertExplained(FailureBeforeTestCase.class, "before");
  }

  private static void assertExplained(Class<?> testCase, String method) {
    Throwable thrown =
        TestCaseRunner.run(testCase)
            .testEvents()
            .failed()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> result.getThrowable().orElseThrow())
            .reduce((a, b) -> Assertions.fail("more than one failure"))
            .orElseThrow();
    assertThat(
        thrown.getMessage(),
        allOf(startsWith("No ParameterResolver registered"), containsString(method + "(")));
    assertThat(
        thrown.getSuppressed()[0].getMessage(),
        is(
            "Only tests with @EachFailure receive a Failure. Replace the test's annotation with"
                + " @EachFailure, or remove the parameter."));
  }

  @ImagesApiTest
  static class FailureBeforeTestCase {
    @BeforeEach
    void before(Failure failure) {}

    @EachFailure(include = KnownFailure.RATE_LIMITED)
    void eachFailure(Failure failure) {}

    @Test
    void plain() {}
  }

  @Test
  void eachFailureWithoutTheExtensionFails() {
    assertFailureMessage(
        NoExtensionTestCase.class,
        is(
            "EachFailureErrorMessagesTest.NoExtensionTestCase.test has @EachFailure, but its class does not"
                + " register ImagesApiExtension. Add @ImagesApiTest to the class, or a"
                + " @RegisterExtension field of type ImagesApiExtension."));
  }

  static class NoExtensionTestCase {
    @EachFailure
    void test(Failure failure) {}
  }

  @Test
  void eachFailureWorksWithAnExtensionInANonStaticField() {
    TestCaseRunner.run(RegisteredTestCase.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(2));
  }

  static class RegisteredTestCase {
    @RegisterExtension final Extension images = new ImagesApiExtension();

    @EachFailure(include = KnownFailure.RATE_LIMITED)
    void test(Failure failure, ImagesApi api) {}

    @Nested
    class Inner {
      @EachFailure(include = KnownFailure.RATE_LIMITED)
      void test(Failure failure, ImagesApi api) {}
    }
  }

  @Test
  void eachFailureWithoutAFailureParameterFails() {
    assertFailureMessage(
        NoFailureTestCase.class,
        is(
            "EachFailureErrorMessagesTest.NoFailureTestCase.test has @EachFailure, but no parameter of type"
                + " Failure without annotations. Add the parameter, or use @Test."));
  }

  @ImagesApiTest
  static class NoFailureTestCase {
    @EachFailure
    void test(ImagesApi api) {}
  }

  @Test
  void testTogetherWithEachFailureFailsOnce() {
    assertFailureMessage(
        TwoAnnotationsTestCase.class,
        is(
            "EachFailureErrorMessagesTest.TwoAnnotationsTestCase.test has both @Test and"
                + " @EachFailure. Remove @Test."));
  }

  @ImagesApiTest
  static class TwoAnnotationsTestCase {
    @Test
    @EachFailure
    void test(Failure failure) {}
  }

  @Test
  void excludingAllFailuresFails() {
    assertFailureMessage(
        AllExcludedTestCase.class,
        is(
            "EachFailureErrorMessagesTest.AllExcludedTestCase.test has @EachFailure, but all failures are"
                + " excluded. Exclude fewer failures in the annotation or in the configuration"
                + " parameter imagefixtures.eachFailure.exclude."));
  }

  @ImagesApiTest
  static class AllExcludedTestCase {
    @EachFailure(include = KnownFailure.RATE_LIMITED, exclude = KnownFailure.RATE_LIMITED)
    void test(Failure failure) {}
  }

  @Test
  void clientTimeoutThatIsLongerThanTheLateResponseNamesTheSetting() {
    List<String> messages =
        TestCaseRunner.failureMessages(
            TestCaseRunner.builder(LongTimeoutTestCase.class)
                .configurationParameter("imagefixtures.lateReply", "PT0.2S")
                .execute());

    assertThat(
        messages,
        contains(
            startsWith(
                Failure.lateReply(Duration.ofMillis(200))
                    + ": no response arrives; the client needs a timeout ==> The client waited for a"
                    + " response until the server closed the connection after 200 ms. Set a"
                    + " shorter timeout in the client, or a longer imagefixtures.lateReply. ==> ")));
  }

  @ImagesApiTest
  @ImageFixture(name = "logo")
  static class LongTimeoutTestCase {
    @EachFailure(include = KnownFailure.LATE_REPLY)
    void test(
        Failure failure,
        ImagesApi api,
        EachFailureErrorMessagesTest_LongTimeoutTestCaseImages images) {
      images.logo().onUpdate().fails(failure);

      Client.update(api, images.logo().id());
    }
  }
}
