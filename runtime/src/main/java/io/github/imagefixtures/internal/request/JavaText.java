package io.github.imagefixtures.internal.request;

import java.util.Locale;

/** Texts as they stand in Java source, ready to paste. */
public final class JavaText {
  private JavaText() {}

  /** A string literal. */
  public static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        default ->
            literal.append(
                Character.isISOControl(c) || Character.isSurrogate(c)
                    ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                    : String.valueOf(c));
      }
    }
    return literal.append('"').toString();
  }

  /** An identifier in camel case made of what a text has of letters and digits; may be empty. */
  public static String identifier(String text) {
    StringBuilder identifier = new StringBuilder();
    boolean wordBegins = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = c < 0x80 && Character.isLetterOrDigit(c);
      if (fits && !(identifier.isEmpty() && Character.isDigit(c))) {
        boolean upper = wordBegins && !identifier.isEmpty();
        char first = identifier.isEmpty() ? Character.toLowerCase(c) : c;
        identifier.append(upper ? Character.toUpperCase(c) : first);
      }
      wordBegins = !fits;
    }
    return identifier.toString();
  }
}
