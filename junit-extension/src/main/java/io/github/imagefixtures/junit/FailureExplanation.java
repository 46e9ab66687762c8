package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;

/** Explains in one sentence what a client receives in a failure and must do to handle it. */
final class FailureExplanation {
  private FailureExplanation() {}

  static String of(Failure failure) {
    return failure + ": " + explanation(failure);
  }

  private static String explanation(Failure failure) {
    return switch (failure.kind()) {
      case ENVELOPE ->
          "the API rejects the update with a failure envelope; the client must check the status or"
              + " success";
      case PLAIN_TEXT ->
          "the body is plain text; the client must check the status and Content-Type before it"
              + " parses JSON";
      case EDGE_ERROR ->
          "the body is an HTML page, or JSON without an envelope if the client accepts JSON; the"
              + " client must check the status before it parses the body";
      case MALFORMED_ENVELOPE -> ofMalformedEnvelope(failure.known().orElseThrow());
      case TRANSPORT -> ofTransportFault(failure);
    };
  }

  private static String ofMalformedEnvelope(KnownFailure failure) {
    return switch (failure) {
      case SUCCESS_FALSE_WITH_STATUS_200 ->
          "the status is 200, but success is false; the client must check success as well";
      case EMPTY_ERRORS -> "errors is empty; the client must not require an error in it";
      case MISSING_MESSAGES_AND_RESULT ->
          "messages and result are absent; the client must not require them";
      case MISSING_CONTENT_TYPE ->
          "the response has no Content-Type; the client must not require it";
      default ->
          "the envelope does not follow the API reference; the client must not require its usual"
              + " properties";
    };
  }

  private static String ofTransportFault(Failure failure) {
    return switch (failure.transportFault().orElseThrow()) {
      case LATE_REPLY -> "no response arrives; the client needs a timeout";
      case TRUNCATED_BODY ->
          "the status is 200, but the body is truncated; the client must handle incomplete JSON";
      case CONNECTION_RESET, EMPTY_RESPONSE, RANDOM_DATA ->
          "no valid HTTP response arrives; the client must handle this and cannot know whether the"
              + " update was applied";
    };
  }
}
