package io.github.imagefixtures.internal.state;

/**
 * Something that the test did not provide for.
 *
 * @param kind what it is
 * @param message what came, what was declared, and the nearest declaration
 */
public record Violation(Kind kind, String message) {

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
}
