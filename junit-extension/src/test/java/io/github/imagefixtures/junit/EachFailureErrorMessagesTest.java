package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.RegisterExtension;

class EachFailureErrorMessagesTest {

  private static void assertFailureMessage(Class<?> testCase, Matcher<String> message) {
    assertThat(TestCaseRunner.failureMessages(TestCaseRunner.run(testCase)), contains(message));
  }

  @Test
  void failureParameterOfAPlainTestFails() {
    assertFailureMessage(
        PlainFailureTestCase.class,
        is(
            "EachFailureErrorMessagesTest.PlainFailureTestCase.test takes a Failure as a parameter, but"
                + " only tests with @EachFailure receive one. Replace the test's annotation with"
                + " @EachFailure, or remove the parameter."));
  }

  @ImagesApiTest
  static class PlainFailureTestCase {
    @Test
    void test(Failure failure) {}
  }

  @Test
  void failureParameterOfALifecycleMethodFailsBeforeAPlainTest() {
    assertFailureMessage(
        FailureBeforeTestCase.class,
        is(
            "EachFailureErrorMessagesTest.FailureBeforeTestCase.before takes a Failure as a parameter, but"
                + " only tests with @EachFailure receive one. Replace the test's annotation with"
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
                + " Failure. Add the parameter, or use @Test."));
  }

  @ImagesApiTest
  static class NoFailureTestCase {
    @EachFailure
    void test(ImagesApi api) {}
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
}
