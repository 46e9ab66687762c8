package io.github.imagefixtures.internal.json;

/** A place in the text that moves forward, and the errors that name a place. */
final class TextCursor {

  /** What {@link #peek} answers when nothing is left. */
  static final int END = -1;

  private final String text;
  private int offset;

  TextCursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int offset() {
    return offset;
  }

  void moveTo(int offset) {
    this.offset = offset;
  }

  int peek() {
    return offset < text.length() ? text.charAt(offset) : END;
  }

  /** Steps over that character if it stands here, and says whether it did. */
  boolean take(char expected) {
    if (peek() != expected) {
      return false;
    }
    offset++;
    return true;
  }

  void skipWhitespace() {
    while (offset < text.length()) {
      switch (text.charAt(offset)) {
        case ' ', '\t', '\n', '\r' -> offset++;
        default -> {
          return;
        }
      }
    }
  }

  /** Steps over all that reads as one word or number, well formed or not. */
  String takeWord() {
    int start = offset;
    while (offset < text.length() && isPartOfWord(text.charAt(offset))) {
      offset++;
    }
    return text.substring(start, offset);
  }

  private static boolean isPartOfWord(char c) {
    return switch (c) {
      case '+', '-', '.', '_', '$' -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** An error for what stands here, where something else was expected. */
  JsonSyntaxException unexpected(String expected) {
    if (offset == text.length()) {
      return error(offset, "expected " + expected + ", but the text ends");
    }
    if (text.startsWith("//", offset) || text.startsWith("/*", offset) || peek() == '#') {
      return error(offset, "expected " + expected + "; JSON has no comments");
    }
    if (peek() == '\'') {
      return error(
          offset, "expected " + expected + "; JSON has double quotes where a single quote stands");
    }
    return error(
        offset,
        "expected " + expected + ", but found " + Quoted.character(text.codePointAt(offset)));
  }

  JsonSyntaxException error(int place, String problem) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < place; i++) {
      char c = text.charAt(i);
      boolean insideCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !insideCrLf) {
        line++;
        lineStart = i + 1;
      }
    }
    return new JsonSyntaxException(line, place - lineStart + 1, problem);
  }
}
