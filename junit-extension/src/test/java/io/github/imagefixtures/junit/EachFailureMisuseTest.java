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

class EachFailureMisuseTest {

  private static void assertSays(Class<?> testCase, Matcher<String> message) {
    assertThat(Kit.messages(Kit.run(testCase)), contains(message));
  }

  @Test
  void aFailureNeedsEachFailure() {
    assertSays(
        PlainFailureTestCase.class,
        is(
            "EachFailureMisuseTest.PlainFailureTestCase.test takes a Failure, which only a test with"
                + " @EachFailure is given: put that in place of another test annotation, and take"
                + " the failure there."));
  }

  @ImagesApiTest
  static class PlainFailureTestCase {
    @Test
    void test(Failure failure) {}
  }

  @Test
  void aFailureBeforeAPlainTestIsNobodysEither() {
    assertSays(
        FailureBeforeTestCase.class,
        is(
            "EachFailureMisuseTest.FailureBeforeTestCase.before takes a Failure, which only a test with"
                + " @EachFailure is given: put that in place of another test annotation, and take"
                + " the failure there."));
  }

  @ImagesApiTest
  static class FailureBeforeTestCase {
    @BeforeEach
    void before(Failure failure) {}

    @EachFailure(include = KnownFailure.RATE_LIMITED)
    void isServed(Failure failure) {}

    @Test
    void isNot() {}
  }

  @Test
  void eachFailureNeedsAnApiThatFails() {
    assertSays(
        AloneTestCase.class,
        is(
            "EachFailureMisuseTest.AloneTestCase.test is run for each failure of an API that nobody serves:"
                + " add @ImagesApiTest to its class, or an ImagesApiExtension with"
                + " @RegisterExtension."));
  }

  static class AloneTestCase {
    @EachFailure
    void test(Failure failure) {}
  }

  @Test
  void eachFailureIsServedByAnExtensionInAnInstanceFieldToo() {
    Kit.run(RegisteredTestCase.class).testEvents().assertStatistics(stats -> stats.succeeded(2));
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
  void eachFailureNeedsAFailure() {
    assertSays(
        NoFailureTestCase.class,
        is(
            "EachFailureMisuseTest.NoFailureTestCase.test is run for each failure, but takes none: add a"
                + " parameter of type Failure, or use @Test."));
  }

  @ImagesApiTest
  static class NoFailureTestCase {
    @EachFailure
    void test(ImagesApi api) {}
  }

  @Test
  void somethingHasToBeLeftToFailWith() {
    assertSays(
        NothingLeftTestCase.class,
        is(
            "EachFailureMisuseTest.NothingLeftTestCase.test leaves no failure to run with: exclude less."));
  }

  @ImagesApiTest
  static class NothingLeftTestCase {
    @EachFailure(include = KnownFailure.RATE_LIMITED, exclude = KnownFailure.RATE_LIMITED)
    void test(Failure failure) {}
  }
}
