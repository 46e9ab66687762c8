package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The beginning of a failed invocation's message. */
class FailureExplanationTest {

  @Test
  void anInvocationThatThrowsExplainsItsFailure() {
    List<String> expected =
        Arrays.stream(KnownFailure.values())
            .map(
                known ->
                    known.failure()
                        + ": "
                        + explanation(known)
                        + " ==> java.lang.IllegalStateException: the client's")
            .toList();

    assertThat(Kit.messages(Kit.run(ThrowingTestCase.class)), is(expected));
  }

  private static String explanation(KnownFailure known) {
    return switch (known) {
      case SUCCESS_FALSE_WITH_STATUS_200 ->
          "the status is 200, but success is false; a client has to look at success as well";
      case EMPTY_ERRORS -> "errors is empty; a client must not count on a first item";
      case MISSING_MESSAGES_AND_RESULT ->
          "messages and result are absent; a client must not count on them";
      case MISSING_CONTENT_TYPE ->
          "there is no Content-Type; a client must not count on one to find a parser";
      case LATE_REPLY -> "no answer comes; a client needs a time-out";
      case TRUNCATED_BODY ->
          "the status is 200, but the body ends too early; a client has to expect JSON that is cut"
              + " short";
      case CONNECTION_RESET, EMPTY_RESPONSE, RANDOM_DATA ->
          "there is no HTTP answer; a client has to expect that, and knows not whether the update"
              + " was made";
      default -> explanationOfKind(known);
    };
  }

  private static String explanationOfKind(KnownFailure known) {
    return switch (known.kind()) {
      case ENVELOPE ->
          "the API refuses the update with an envelope; a client has to look at the status, or at"
              + " success";
      case PLAIN_TEXT ->
          "the body is plain text; a client has to look at status and Content-Type before it parses"
              + " JSON";
      case EDGE_ERROR ->
          "the body is an HTML page; a client has to look at status and Content-Type before it"
              + " parses JSON";
      default -> throw new AssertionError(known + " has an explanation of its own");
    };
  }

  @ImagesApiTest
  static class ThrowingTestCase {
    @EachFailure
    void throwsAsItsClientDoes(Failure failure) {
      throw new IllegalStateException("the client's");
    }
  }
}
