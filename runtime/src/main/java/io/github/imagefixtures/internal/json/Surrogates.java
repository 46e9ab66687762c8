package io.github.imagefixtures.internal.json;

/** Surrogates that stand alone: {@code char} values that are no character and have no UTF-8. */
final class Surrogates {

  private Surrogates() {}

  static void refuseLone(String text) {
    int at = firstLone(text);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "JSON cannot carry the lone surrogate "
              + Quoted.character(text.charAt(at))
              + " at index "
              + at
              + " of a string of "
              + text.length()
              + " chars.");
    }
  }

  /** The index of the first lone surrogate, or -1. */
  private static int firstLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!startsPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Whether a high and a low surrogate stand at {@code index} and after it. */
  static boolean startsPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }
}
