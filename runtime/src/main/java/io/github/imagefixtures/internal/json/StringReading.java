package io.github.imagefixtures.internal.json;

/** Reads one string, RFC 8259 section 7. */
final class StringReading {

  private static final int ESCAPED_UNIT = "\\uXXXX".length();

  private final TextCursor cursor;
  private final String text;
  private final int openingQuote;
  private final StringBuilder value = new StringBuilder();
  private int at;

  private StringReading(TextCursor cursor) {
    this.cursor = cursor;
    this.text = cursor.text();
    this.openingQuote = cursor.offset();
    this.at = openingQuote + 1;
  }

  /** Reads the string whose opening quote stands at the cursor, and leaves the cursor after it. */
  static String read(TextCursor cursor) throws JsonSyntaxException {
    return new StringReading(cursor).read();
  }

  private String read() throws JsonSyntaxException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        cursor.moveTo(at + 1);
        return value.toString();
      }
      if (c == '\\') {
        escape();
      } else {
        raw(c);
      }
    }
    throw cursor.error(openingQuote, "this string has no closing quote");
  }

  private void raw(char c) throws JsonSyntaxException {
    if (c < ' ') {
      throw cursor.error(
          at, "the control character " + Quoted.character(c) + " must be escaped in a string");
    }
    if (Character.isSurrogate(c)) {
      if (!Surrogates.startsPair(text, at)) {
        throw loneSurrogate(c);
      }
      value.append(c);
      at++;
    }
    value.append(text.charAt(at));
    at++;
  }

  private void escape() throws JsonSyntaxException {
    int escaped = at + 1 < text.length() ? text.charAt(at + 1) : TextCursor.END;
    switch (escaped) {
      case '"', '\\', '/' -> simpleEscape((char) escaped);
      case 'b' -> simpleEscape('\b');
      case 'f' -> simpleEscape('\f');
      case 'n' -> simpleEscape('\n');
      case 'r' -> simpleEscape('\r');
      case 't' -> simpleEscape('\t');
      case 'u' -> unicodeEscape();
      case TextCursor.END -> at++;
      default ->
          throw cursor.error(
              at,
              "a backslash cannot stand before "
                  + Quoted.character(text.codePointAt(at + 1))
                  + "; a backslash itself is written \\\\");
    }
  }

  private void simpleEscape(char c) {
    value.append(c);
    at += 2;
  }

  private void unicodeEscape() throws JsonSyntaxException {
    char unit = unitAt(at);
    if (Character.isSurrogate(unit)) {
      int next = at + ESCAPED_UNIT;
      if (!Character.isHighSurrogate(unit) || !text.startsWith("\\u", next)) {
        throw loneSurrogate(unit);
      }
      char low = unitAt(next);
      if (!Character.isLowSurrogate(low)) {
        throw loneSurrogate(unit);
      }
      value.append(unit);
      unit = low;
      at = next;
    }
    value.append(unit);
    at += ESCAPED_UNIT;
  }

  private char unitAt(int escape) throws JsonSyntaxException {
    int unit = 0;
    for (int i = escape + 2; i < escape + ESCAPED_UNIT; i++) {
      int digit = i < text.length() ? hexDigit(text.charAt(i)) : -1;
      if (digit < 0) {
        throw cursor.error(escape, "four hex digits must follow \\u");
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private static int hexDigit(char c) {
    // Character.digit alone would also take the digits of other scripts.
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private JsonSyntaxException loneSurrogate(char unit) {
    return cursor.error(
        at, "the surrogate " + Quoted.character(unit) + " stands alone; it needs its other half");
  }
}
