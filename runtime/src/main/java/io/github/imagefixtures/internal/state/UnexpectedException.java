package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.Display;

/**
 * An exception during the processing of a request, in a matcher of the user or in Image Fixtures.
 *
 * @param description the exception without its stack trace
 * @param origin the stack frame that threw it; empty when it has none
 */
public record UnexpectedException(String description, String origin) {

  /** Describes an exception. */
  public static UnexpectedException of(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return new UnexpectedException(
        Display.shortened(thrown.toString()), trace.length == 0 ? "" : trace[0].toString());
  }

  /** Returns the failure that the client gets. */
  public Failure failure() {
    return Failure.of(500, 5500, "Image Fixtures could not process this request: " + description);
  }
}
