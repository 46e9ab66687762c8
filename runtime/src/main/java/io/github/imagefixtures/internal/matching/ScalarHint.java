package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.request.Display;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in what two values of JSON differ when they look nearly the same. */
final class ScalarHint {
  private ScalarHint() {}

  static String of(@Nullable Object expected, @Nullable Object found) {
    if (expected instanceof String a && found instanceof String b) {
      return ofStrings(a, b);
    }
    if (found instanceof String text && scalar(expected) && text.equals(expected.toString())) {
      return Display.quoted(text) + " is a string, " + text + " is " + Kind.of(expected);
    }
    if (expected instanceof String text && scalar(found) && text.equals(found.toString())) {
      return "it was sent as " + Kind.of(found) + ", not as the string " + Display.quoted(text);
    }
    boolean nullForEmpty =
        found == null && expected instanceof Map<?, ?> object && object.isEmpty();
    return nullForEmpty ? "to clear it, send {}" : "";
  }

  private static String ofStrings(String expected, String found) {
    if (expected.equalsIgnoreCase(found)) {
      return "they differ in case only";
    }
    if (expected.strip().equals(found.strip())) {
      return "they differ in white space only";
    }
    return Lookalike.of(expected).equals(Lookalike.of(found)) ? Lookalike.HINT : "";
  }

  private static boolean scalar(@Nullable Object value) {
    return value instanceof Number || value instanceof Boolean;
  }
}
