package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyArray;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.KnownFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.AssertionFailedError;

class AttachedTrafficTest {
  private final Events tests = TestCaseRunner.run(TestCase.class).testEvents();

  @Test
  void trafficIsSuppressedInTheUnchangedFailureOfATest() {
    AssertionFailedError failure = (AssertionFailedError) failureOf("failsAfterAnUpdate");

    assertThat(failure.getExpected().getStringRepresentation(), is("1"));
    assertThat(failure.getSuppressed(), arrayWithSize(1));
    Throwable traffic = failure.getSuppressed()[0];
    assertThat(
        traffic.toString(),
        containsString("Traffic of AttachedTrafficTest.TestCase.failsAfterAnUpdate:\n1. PATCH"));
    assertThat(traffic.getStackTrace(), is(emptyArray()));
  }

  @Test
  void reportContainsTheTrafficOfFailedTestsOnly() {
    List<String> published = published(tests);

    assertThat(published.size(), is(3));
    assertThat(
        published.toString(),
        containsString("Cloudflare Images=Traffic of AttachedTrafficTest.TestCase."));
  }

  @Test
  void trafficOfAnInvocationNamesTheMethodAndTheInvocation() {
    List<String> published = published(TestCaseRunner.run(InvocationTestCase.class).testEvents());

    assertThat(
        published.toString(),
        containsString(
            "Traffic of AttachedTrafficTest.InvocationTestCase.fails"
                + " \"imageNotFound (404, 5404 Image not found)\":\n1. PATCH"));
  }

  @ImagesApiTest
  static class InvocationTestCase {
    @EachFailure(include = KnownFailure.IMAGE_NOT_FOUND)
    void fails(Failure failure, ImagesApi api) {
      Client.update(api, api.unknownImageId());
      throw new AssertionError(failure);
    }
  }

  @Test
  void trafficIsSuppressedInAnUnexpectedRequestError() {
    Throwable error = failureOf("updatesAnUndeclaredImage");

    assertThat(error.getSuppressed(), arrayWithSize(1));
    assertThat(
        error.getMessage(),
        containsString("@ImageFixture(name = \"undeclaredImage\", id = \"undeclared\")"));
    assertThat(
        error.getSuppressed()[0].getMessage(),
        endsWith("   problem  The update names an image that is not declared.\n"));
  }

  @Test
  void theAdviceOnAnUnexpectedRequestIsPrintedOnce() {
    StringWriter text = new StringWriter();
    failureOf("failsAfterAnUnexpectedUpdate").printStackTrace(new PrintWriter(text, true));

    assertThat(text.toString().split("To declare the image", -1).length, is(2));
  }

  @Test
  void abortedTestHasNoSuppressedExceptions() {
    assertThat(failureOf("aborts").getSuppressed(), is(emptyArray()));
  }

  private static List<String> published(Events events) {
    return events.reportingEntryPublished().stream()
        .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
        .map(Map::toString)
        .toList();
  }

  private Throwable failureOf(String test) {
    return tests
        .finished()
        .filter(event -> event.getTestDescriptor().getDisplayName().startsWith(test + "("))
        .map(AttachedTrafficTest::thrown)
        .findFirst()
        .orElseThrow();
  }

  private static Throwable thrown(Event event) {
    return event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
  }

  @ImagesApiTest
  static class TestCase {
    @Test
    void failsAfterAnUpdate(ImagesApi api) {
      Client.update(api, api.unknownImageId());
      assertEquals(1, 2);
    }

    @Test
    void updatesAnUndeclaredImage(ImagesApi api) {
      Client.update(api, "undeclared");
    }

    @Test
    void failsAfterAnUnexpectedUpdate(ImagesApi api) {
      Client.update(api, "undeclared");
      assertEquals(1, 2);
    }

    @Test
    void aborts(ImagesApi api) {
      Client.update(api, api.unknownImageId());
      Assumptions.abort("aborted");
    }

    @Test
    void passes(ImagesApi api) {
      Client.update(api, api.unknownImageId());
    }
  }
}
