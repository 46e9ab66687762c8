package io.github.imagefixtures.internal.json;

import java.util.Locale;

/** What came, as a message shows it: in quotes, visible, and of bounded length. */
final class Quoted {

  private static final int MAX_LENGTH = 40;

  private Quoted() {}

  /** The text in quotes, cut short if it is long. */
  static String text(String text) {
    StringBuilder out = new StringBuilder("\"");
    int end =
        text.offsetByCodePoints(0, Math.min(MAX_LENGTH, text.codePointCount(0, text.length())));
    for (int i = 0; i < end; i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (isVisible(character)) {
        out.appendCodePoint(character);
      } else {
        out.append('<').append(name(character)).append('>');
      }
    }
    return out.append(end < text.length() ? "…\"" : "\"").toString();
  }

  /** One character: in quotes if it can be seen, else by its number, such as {@code U+0007}. */
  static String character(int character) {
    if (character == '"') {
      return "'\"'";
    }
    return isVisible(character) ? '"' + Character.toString(character) + '"' : name(character);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }

  private static String name(int character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
