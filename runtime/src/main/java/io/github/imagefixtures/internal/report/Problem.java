package io.github.imagefixtures.internal.report;

/**
 * A problem that fails a strict test.
 *
 * @param summary the problem in one sentence, without the period; complete for a stubbing
 * @param request the request in one line; empty for a stubbing
 * @param advice the declared images, the nearest one and the fix; empty for a stubbing
 */
record Problem(String summary, String request, String advice) {

  static Problem ofStubbing(String summary) {
    return new Problem(summary, "", "");
  }

  /** Returns the problem without its request, for a report that already shows the request. */
  String withoutRequest() {
    return request.isEmpty() ? summary : summary + ".\n" + advice;
  }
}
