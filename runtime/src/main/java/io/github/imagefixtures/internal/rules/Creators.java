package io.github.imagefixtures.internal.rules;

import java.util.Optional;

/**
 * The rule for {@code creator}, which later versions of the reference specify: at most 1024
 * characters, or null.
 */
public final class Creators {

  /** The maximum number of characters. */
  private static final int MAX = 1024;

  private Creators() {}

  /** Returns why a text is not a valid creator; empty if it is valid. */
  public static Optional<String> validate(String creator) {
    return TextRules.tooLong(creator, MAX).or(() -> TextRules.loneSurrogate(creator));
  }
}
