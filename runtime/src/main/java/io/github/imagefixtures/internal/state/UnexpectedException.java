package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.Display;

/**
 * An exception of a user's matcher, or of Image Fixtures itself, while a request was processed.
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

  /** The failure that the client gets. */
  public Failure failure() {
    return Failure.of(500, 5500, "Image Fixtures could not answer this request: " + description);
  }
}
