package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a failed test asked and was answered, as an exception that is never thrown: suppressed by
 * the test's own, it is shown below it, and an IDE's view of expected and actual survives.
 */
final class Traffic extends Exception {
  private static final long serialVersionUID = 1L;

  private Traffic(String text) {
    super(text, null, false, false);
  }

  /** Shows the traffic of an account in JUnit's report and with the failure; if there was any. */
  static void show(ImagesApi api, Throwable failure, ExtensionContext context) {
    String traffic = api.traffic();
    if (!traffic.isEmpty()) {
      String text = "The exchanges of " + TestNames.of(context) + ":\n" + traffic;
      context.publishReportEntry("Cloudflare Images", text);
      failure.addSuppressed(new Traffic(text));
    }
  }

  /** Without the name of this class, which tells nobody anything. */
  @Override
  public String toString() {
    return getMessage();
  }
}
