package io.github.imagefixtures.processor;

/** Text that may stand in a Javadoc comment, whatever it holds. */
final class Javadoc {
  private static final int MAX_INLINE = 60;

  private Javadoc() {}

  /** A name in the font of code; one that cannot be seen is shown as JSON. */
  static String name(String name) {
    return code(name.isBlank() ? JsonText.quoted(name) : name);
  }

  /** The text in the font of code, cut short if it is long. */
  static String code(String text) {
    int length = text.codePointCount(0, text.length());
    String shown =
        length > MAX_INLINE
            ? text.substring(0, text.offsetByCodePoints(0, MAX_INLINE)) + "…"
            : text;
    return shown.matches("[^{}@*\\\\]*")
        ? "{@code " + Visible.text(shown) + "}"
        : "<code>" + escaped(shown) + "</code>";
  }

  /** The text with its line breaks. */
  static String preformatted(String text) {
    return "<pre>\n" + escaped(text) + "\n</pre>";
  }

  private static String escaped(String text) {
    String html =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("*/", "*&#47;")
            .replace("/*", "/&#42;")
            .replace("\\", "&#92;");
    return Visible.text(html);
  }
}
