package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the explanation at the beginning of the message of a failed {@link EachFailure} test. */
class FailureExplanationTest {

  @Test
  void exceptionOfATestIsReportedWithAnExplanationOfTheFailure() {
    List<String> expected =
        Arrays.stream(KnownFailure.values())
            .map(
                known ->
                    known.failure()
                        + ": "
                        + explanation(known)
                        + " ==> java.lang.IllegalStateException: test exception")
            .toList();

    assertThat(
        TestCaseRunner.failureMessages(TestCaseRunner.run(ThrowingTestCase.class)), is(expected));
  }

  private static String explanation(KnownFailure known) {
    return switch (known) {
      case SUCCESS_FALSE_WITH_STATUS_200 ->
          "the status is 200, but success is false; the client must check success as well";
      case EMPTY_ERRORS -> "errors is empty; the client must not require an error in it";
      case MISSING_MESSAGES_AND_RESULT ->
          "messages and result are absent; the client must not require them";
      case MISSING_CONTENT_TYPE ->
          "the response has no Content-Type; the client must not require it";
      case LATE_REPLY -> "no response arrives; the client needs a timeout";
      case TRUNCATED_BODY ->
          "the status is 200, but the body is truncated; the client must handle incomplete JSON";
      case CONNECTION_RESET, EMPTY_RESPONSE, RANDOM_DATA ->
          "no valid HTTP response arrives; the client must handle this and cannot know whether the"
              + " update was applied";
      default -> explanationOfKind(known);
    };
  }

  private static String explanationOfKind(KnownFailure known) {
    return switch (known.kind()) {
      case ENVELOPE ->
          "the API rejects the update with a failure envelope; the client must check the status or"
              + " success";
      case PLAIN_TEXT ->
          "the body is plain text; the client must check the status and Content-Type before it"
              + " parses JSON";
      case EDGE_ERROR ->
          "the body is an HTML page, or JSON without an envelope if the client accepts JSON; the"
              + " client must check the status before it parses the body";
      default -> throw new AssertionError(known + " has its own explanation");
    };
  }

  @ImagesApiTest
  static class ThrowingTestCase {
    @EachFailure
    void throwsAnException(Failure failure) {
      throw new IllegalStateException("test exception");
    }
  }
}
