package io.github.imagefixtures.internal.rules;

import java.util.Optional;

/**
 * The bound on {@code creator}, a property that came after the reference: at most 1024 characters,
 * or null (reported).
 */
public final class Creators {

  /** The most characters that a creator may have. */
  private static final int MAX = 1024;

  private Creators() {}

  /** What keeps the text from being a creator. */
  public static Optional<String> validate(String creator) {
    return TextRules.tooLong(creator, MAX).or(() -> TextRules.loneSurrogate(creator));
  }
}
