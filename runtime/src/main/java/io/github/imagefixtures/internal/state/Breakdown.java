package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Violation.Kind;
import java.util.Optional;

/** What becomes of an exception of our own, or of a user's matcher: one clear failure. */
public final class Breakdown {
  private Breakdown() {}

  /** The answer that says so; nothing of a stack trace is in it. */
  public static Failure failure(Throwable thrown) {
    return Failure.of(500, 5500, "Image Fixtures could not answer this request: " + words(thrown));
  }

  static Optional<Violation> violation(ReceivedUpdate request, Throwable thrown) {
    return Optional.of(
        new Violation(
            Kind.BREAKDOWN,
            "A request could not be answered, and changed nothing",
            RequestLine.of(request),
            "Thrown was " + words(thrown) + at(thrown.getStackTrace()) + "."));
  }

  private static String words(Throwable thrown) {
    return Display.shortened(thrown.toString());
  }

  private static String at(StackTraceElement[] trace) {
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
