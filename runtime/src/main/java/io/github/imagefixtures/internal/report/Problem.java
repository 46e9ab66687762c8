package io.github.imagefixtures.internal.report;

/**
 * Something that fails a strict test.
 *
 * @param summary what is wrong
 * @param request the request in one line; empty when it is about a stubbing
 * @param advice what was declared, what is nearest and what to do; empty when it is about a
 *     stubbing
 */
record Problem(String summary, String request, String advice) {

  static Problem ofStubbing(String summary) {
    return new Problem(summary, "", "");
  }

  /** The problem without its request, for a place that shows the request itself. */
  String withoutRequest() {
    return request.isEmpty() ? summary : summary + ".\n" + advice;
  }
}
