package io.github.imagefixtures.junit;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The traffic of a failed test, as a suppressed exception of the test's failure. JUnit prints it
 * below the failure. The failure itself is unchanged, so that an IDE can still compare expected and
 * actual values.
 */
final class AttachedTraffic extends Exception {
  private static final long serialVersionUID = 1L;

  /** The line with the label {@code problem}, and the indented lines that follow it. */
  private static final Pattern ADVICE = Pattern.compile("(?m)^( {3}problem .*\n)(?: {12}.*\n)+");

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

  /**
   * Adds traffic to a failure that is reported together with the advice on its problems. Only the
   * first line of a problem remains, to show which request has it.
   */
  static void attachWithoutAdvice(String traffic, Throwable failure, ExtensionContext context) {
    attach(ADVICE.matcher(traffic).replaceAll("$1"), failure, context);
  }

  /** Returns the message without the class name, which would not help a reader. */
  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
