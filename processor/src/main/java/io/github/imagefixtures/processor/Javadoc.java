package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;

/** Text that may stand in a Javadoc comment, whatever it holds. */
final class Javadoc {
  private static final int MAX_INLINE = 40;

  private Javadoc() {}

  /** A name in the font of code; one that cannot be seen is shown as JSON. */
  static String name(String name) {
    return code(name.isBlank() ? Escaper.quote(name) : name);
  }

  /** The text in the font of code, cut short if it is long. */
  static String code(String text) {
    String shown = shortened(text);
    boolean inert = !shown.contains("@") && !shown.contains("*/") && !shown.contains("\\u");
    return inert && bracesMatch(shown)
        ? "{@code " + UnicodeEscaper.escape(shown) + "}"
        : "<code>" + escaped(shown) + "</code>";
  }

  /** The text with its line breaks. */
  static String preformatted(String text) {
    return "<pre>\n" + escaped(text) + "\n</pre>";
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > MAX_INLINE
        ? text.substring(0, text.offsetByCodePoints(0, MAX_INLINE)) + "…"
        : text;
  }

  private static boolean bracesMatch(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return open == 0;
  }

  private static String escaped(String text) {
    String html =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("*/", "*&#47;")
            .replace("\\u", "&#92;u");
    return UnicodeEscaper.escape(html);
  }
}
