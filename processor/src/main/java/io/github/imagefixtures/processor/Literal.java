package io.github.imagefixtures.processor;

/** Java literals as people write them. */
final class Literal {
  private Literal() {}

  /** A string on one line. */
  static String string(String text) {
    return '"' + Visible.text(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** A text block; the text has no line that ends with a space. */
  static String textBlock(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"");
    return "\"\"\"\n" + Visible.text(escaped) + "\"\"\"";
  }
}
