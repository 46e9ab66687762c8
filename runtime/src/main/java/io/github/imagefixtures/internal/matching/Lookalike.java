package io.github.imagefixtures.internal.matching;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Texts that a reader cannot tell apart, although they are not equal. */
final class Lookalike {
  static final String HINT =
      "they look alike, and differ in how a character is composed, or in one that cannot be seen";

  private Lookalike() {}

  /** What of a text can be seen; equal for texts that look alike. */
  static String of(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .replaceAll("[\\p{C}&&[^\\s]]", "")
        .replaceAll("[\\p{Z}\\s]+", " ")
        .strip();
  }

  /** Whether a text that looks like this one would have been accepted. */
  static boolean isAccepted(String text, Predicate<@Nullable Object> accepted) {
    return List.of(
            of(text), Normalizer.normalize(text, Form.NFC), Normalizer.normalize(text, Form.NFD))
        .stream()
        .filter(other -> !other.equals(text))
        .anyMatch(accepted);
  }
}
