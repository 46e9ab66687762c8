package io.github.imagefixtures.internal.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Rules for all texts. */
final class TextRules {

  private TextRules() {}

  /** Returns the number of Unicode characters, the unit of {@code maxLength} in JSON Schema. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static Optional<String> tooLong(String text, int max) {
    int length = length(text);
    return length > max
        ? Optional.of("has " + length + " characters; at most " + max + " are allowed")
        : Optional.empty();
  }

  /** Rejects a lone surrogate, which UTF-8 and JSON cannot represent. */
  static Optional<String> loneSurrogate(String text) {
    return firstOf(text, TextRules::isSurrogate)
        .map(name -> "contains " + name + ", one half of a surrogate pair");
  }

  static Optional<String> controlCharacter(String text) {
    return firstOf(text, Character::isISOControl)
        .map(name -> "contains the control character " + name);
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static Optional<String> firstOf(String text, IntPredicate kind) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int codePoint = text.codePointAt(i);
      if (kind.test(codePoint)) {
        return Optional.of(String.format(Locale.ROOT, "U+%04X", codePoint));
      }
    }
    return Optional.empty();
  }
}
