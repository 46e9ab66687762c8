package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;

/** Says in one sentence what a client has to check to handle a failure. */
final class FailureExplanation {
  private FailureExplanation() {}

  static String of(Failure failure) {
    return failure + ": " + cause(failure);
  }

  private static String cause(Failure failure) {
    return switch (failure.kind()) {
      case ENVELOPE ->
          "the API refuses the update with an envelope; a client has to look at the status, or at"
              + " success";
      case PLAIN_TEXT ->
          "the body is plain text; a client has to look at status and Content-Type before it parses"
              + " JSON";
      case EDGE_ERROR ->
          "the body is an HTML page; a client has to look at status and Content-Type before it"
              + " parses JSON";
      case MALFORMED_ENVELOPE -> malformed(failure.known().orElseThrow());
      case TRANSPORT -> transport(failure);
    };
  }

  private static String malformed(KnownFailure failure) {
    return switch (failure) {
      case SUCCESS_FALSE_WITH_STATUS_200 ->
          "the status is 200, but success is false; a client has to look at success as well";
      case EMPTY_ERRORS -> "errors is empty; a client must not count on a first item";
      case MISSING_MESSAGES_AND_RESULT ->
          "messages and result are absent; a client must not count on them";
      case MISSING_CONTENT_TYPE ->
          "there is no Content-Type; a client must not count on one to find a parser";
      default -> "the envelope is not as the reference has it; a client must not count on its form";
    };
  }

  private static String transport(Failure failure) {
    return switch (failure.transportFault().orElseThrow()) {
      case LATE_REPLY -> "no answer comes; a client needs a time-out";
      case TRUNCATED_BODY ->
          "the status is 200, but the body ends too early; a client has to expect JSON that is cut"
              + " short";
      case CONNECTION_RESET, EMPTY_RESPONSE, RANDOM_DATA ->
          "there is no HTTP answer; a client has to expect that, and knows not whether the update"
              + " was made";
    };
  }
}
