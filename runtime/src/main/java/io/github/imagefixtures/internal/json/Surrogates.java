package io.github.imagefixtures.internal.json;

import java.util.Locale;

/** Surrogates that stand alone: {@code char} values that are no character and have no UTF-8. */
final class Surrogates {

  private Surrogates() {}

  static void refuseLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          throw new IllegalArgumentException(
              "JSON cannot carry the lone surrogate U+"
                  + Integer.toHexString(text.charAt(i)).toUpperCase(Locale.ROOT)
                  + " at index "
                  + i
                  + " of a string of "
                  + text.length()
                  + " chars");
        }
        i++;
      }
    }
  }
}
