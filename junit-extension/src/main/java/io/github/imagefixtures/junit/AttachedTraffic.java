package io.github.imagefixtures.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The traffic of a failed test, as a suppressed exception of the test's failure. JUnit prints it
 * below the failure. The failure itself is unchanged, so that an IDE can still compare expected and
 * actual values.
 */
final class AttachedTraffic extends Exception {
  private static final long serialVersionUID = 1L;

  private AttachedTraffic(String text) {
    super(text, null, false, false);
  }

  /** Adds traffic to a failure and to the report of JUnit, unless it is empty. */
  static void attach(String traffic, Throwable failure, ExtensionContext context) {
    if (!traffic.isEmpty()) {
      String text = "Traffic of " + TestNames.of(context) + ":\n" + traffic;
      context.publishReportEntry("Cloudflare Images", text);
      failure.addSuppressed(new AttachedTraffic(text));
    }
  }

  /** Returns the message without the class name, which would not help a reader. */
  @Override
  public String toString() {
    return getMessage();
  }
}
