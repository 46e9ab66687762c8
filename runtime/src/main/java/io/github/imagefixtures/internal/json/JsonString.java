package io.github.imagefixtures.internal.json;

import java.util.Locale;

/**
 * A JSON string.
 *
 * @param value the characters, without quotes and escape sequences
 */
public record JsonString(String value) implements JsonValue {

  /**
   * Checks the string.
   *
   * @throws IllegalArgumentException if it contains a lone surrogate, which UTF-8 cannot represent
   */
  public JsonString {
    requireNoLoneSurrogate(value);
  }

  static String requireNoLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          throw new IllegalArgumentException(
              "JSON cannot represent the lone surrogate U+"
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
    return text;
  }

  @Override
  public String toJava() {
    return value;
  }

  @Override
  public String toString() {
    return Escaper.appendJson(new StringBuilder(value.length() + 2), value).toString();
  }
}
