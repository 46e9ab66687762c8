package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The traffic of a failed test, as an exception that is never thrown: as a suppressed exception it
 * is shown below the test's own, and an IDE still shows expected and actual values.
 */
final class AttachedTraffic extends Exception {
  private static final long serialVersionUID = 1L;

  private AttachedTraffic(String text) {
    super(text, null, false, false);
  }

  /** Adds the traffic of an account, if there is any, to JUnit's report and to a failure. */
  static void attach(ImagesApi api, Throwable failure, ExtensionContext context) {
    String traffic = api.traffic();
    if (!traffic.isEmpty()) {
      String text = "The exchanges of " + TestNames.of(context) + ":\n" + traffic;
      context.publishReportEntry("Cloudflare Images", text);
      failure.addSuppressed(new AttachedTraffic(text));
    }
  }

  /** Returns the message without the name of this class. */
  @Override
  public String toString() {
    return getMessage();
  }
}
