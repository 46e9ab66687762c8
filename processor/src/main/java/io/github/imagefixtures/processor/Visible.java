package io.github.imagefixtures.processor;

/** Source text in which nothing hides: what cannot be seen is written as a Unicode escape. */
final class Visible {
  private Visible() {}

  static String text(String text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (character == '\n' || isVisible(character)) {
        visible.appendCodePoint(character);
      } else {
        for (char unit : Character.toChars(character)) {
          visible.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
        }
      }
    }
    return visible.toString();
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
}
