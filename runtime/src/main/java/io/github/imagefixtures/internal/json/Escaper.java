package io.github.imagefixtures.internal.json;

import java.util.function.IntPredicate;

/**
 * Writes texts in double quotes, with those escape sequences that JSON and Java have in common: the
 * result is a string literal of both languages.
 */
public final class Escaper {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String LETTERS = "\"\\bfnrt";

  private Escaper() {}

  /** The text in quotes for Java source and messages: all characters in it can be seen. */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c != '"' && c != '\\' && isVisible(c)) {
                out.appendCodePoint(c);
              } else {
                appendEscape(out, c);
              }
            });
    return out.append('"').toString();
  }

  /** Appends the text in quotes as compact JSON, in which only what must be escaped is. */
  static StringBuilder appendJson(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        appendEscape(out, c);
      } else {
        out.append(c);
      }
    }
    return out.append('"');
  }

  /**
   * Java source with Unicode escapes, which javac understands everywhere in it.
   *
   * @param kept the code points that stay as they are
   */
  public static String unicodeEscapes(String source, IntPredicate kept) {
    StringBuilder out = new StringBuilder();
    source
        .codePoints()
        .forEach(
            c -> {
              if (kept.test(c)) {
                out.appendCodePoint(c);
              } else {
                appendUnicodeEscapes(out, c);
              }
            });
    return out.toString();
  }

  /** Whether a reader sees that the code point is there: no control character, no odd space. */
  public static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }

  private static void appendEscape(StringBuilder out, int codePoint) {
    int letter = ESCAPED.indexOf(codePoint);
    if (letter >= 0) {
      out.append('\\').append(LETTERS.charAt(letter));
    } else {
      appendUnicodeEscapes(out, codePoint);
    }
  }

  private static void appendUnicodeEscapes(StringBuilder out, int codePoint) {
    for (char unit : Character.toChars(codePoint)) {
      out.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
    }
  }
}
