package io.github.imagefixtures.processor;

/** Java literals as people write them. */
final class Literal {
  private Literal() {}

  /** A string on one line. */
  static String string(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + Visible.text(withoutReturns(escaped)) + '"';
  }

  /** A text block; the text has no line that ends with a space. */
  static String textBlock(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"");
    return "\"\"\"\n" + Visible.text(withoutReturns(escaped)) + "\"\"\"";
  }

  /** A Unicode escape will not do: javac reads it as the end of a line. */
  private static String withoutReturns(String text) {
    return text.replace("\r", "\\r");
  }
}
