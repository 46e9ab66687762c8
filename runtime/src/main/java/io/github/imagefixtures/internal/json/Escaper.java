package io.github.imagefixtures.internal.json;

import java.util.function.IntPredicate;

/**
 * Quotes texts with the escape sequences that JSON and Java share, so the result is a string
 * literal of both languages.
 */
public final class Escaper {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String LETTERS = "\"\\bfnrt";

  private Escaper() {}

  /** Returns a quoted text without invisible characters, for Java source and messages. */
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

  /** Appends a quoted text as compact JSON, with the required escape sequences only. */
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
   * Replaces characters of Java source with Unicode escapes, which Java allows everywhere.
   *
   * @param kept the code points that are not replaced
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

  /** Returns whether a code point is visible: not a control character or an unusual space. */
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
