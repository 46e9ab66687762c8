package io.github.imagefixtures.internal.state;

/**
 * Something that the test did not provide for.
 *
 * @param kind what it is
 * @param problem what is wrong
 * @param request the request that it is about, in one line; empty when it is about no single one
 * @param advice what was declared, what is nearest, and what to do about that request
 */
public record Violation(Kind kind, String problem, String request, String advice) {

  /** The kinds of things that a test has to provide for. */
  public enum Kind {
    UNKNOWN_IMAGE,
    STALE_ID,
    NO_ROUTE,
    UNKNOWN_PROPERTY,
    UNUSED_STUBBING,
    UNFINISHED_STUBBING,
    BREAKDOWN
  }

  /** One that is about no single request. */
  static Violation of(Kind kind, String problem) {
    return new Violation(kind, problem, "", "");
  }

  /** All of it. */
  public String message() {
    return problem + (request.isEmpty() ? "" : ":\n    " + request + "\n" + advice);
  }

  /** All of it but the request, for a place that has just shown it. */
  public String withoutRequest() {
    return request.isEmpty() ? problem : problem + ".\n" + advice;
  }
}
