package io.github.imagefixtures.junit;

import io.github.imagefixtures.Failure;

/** What a client has to look at to survive a failure, in one sentence. */
final class FailureAdvice {
  private FailureAdvice() {}

  static String on(Failure failure) {
    return failure + ": " + cause(failure);
  }

  private static String cause(Failure failure) {
    return switch (failure.kind()) {
      case ENVELOPE ->
          "the API refuses the update; a client that does not look at the status misses that";
      case PLAIN_TEXT ->
          "the body is plain text; look at status and Content-Type before parsing it as JSON";
      case EDGE_PAGE ->
          "the body is an HTML page; look at status and Content-Type before parsing it as JSON";
      case MALFORMED_ENVELOPE -> malformed(failure);
      case TRANSPORT -> transport(failure);
    };
  }

  private static String malformed(Failure failure) {
    return switch (failure.name()) {
      case "successFalseWithStatus200" ->
          "the status is 200, but success is false; a client that reads only the status takes it"
              + " for a success";
      case "emptyErrors" -> "errors is empty; a client that reads its first item finds none";
      case "missingMessagesAndResult" ->
          "messages and result are absent; a client must not count on them";
      case "missingContentType" ->
          "there is no Content-Type; a client must not count on one to find a parser";
      default -> "the envelope is not as the reference has it";
    };
  }

  private static String transport(Failure failure) {
    return switch (failure.transportFault().orElseThrow()) {
      case LATE_REPLY -> "no answer comes; a client without a time-out waits for ever";
      case TRUNCATED_BODY -> "the status is 200, but the body ends too early to be JSON";
      case CONNECTION_RESET, EMPTY_REPLY, GARBAGE ->
          "there is no HTTP answer; the update may have been made or not";
    };
  }
}
