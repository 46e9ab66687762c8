package io.github.imagefixtures.internal.rules;

import java.util.Optional;

/**
 * The rules for {@code filename}. The reference allows 32 characters ({@code
 * #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200}, {@code
 * result.filename}), later versions of it 255 (reported).
 */
public final class FileNames {

  /** The maximum number of characters. */
  private static final int MAX = 255;

  /** The maximum number of characters in the reference. */
  private static final int REFERENCE_MAX = 32;

  private FileNames() {}

  /** Returns why a text is not a valid file name; empty if it is valid. */
  public static Optional<String> validate(String filename) {
    if (filename.isEmpty()) {
      return Optional.of("is empty");
    }
    return TextRules.tooLong(filename, MAX).or(() -> TextRules.loneSurrogate(filename));
  }

  /** Returns a warning about a valid file name; empty if there is none. */
  public static Optional<String> warning(String filename) {
    int length = TextRules.length(filename);
    return length > REFERENCE_MAX && length <= MAX
        ? Optional.of(
            "has "
                + length
                + " characters; the reference allows "
                + REFERENCE_MAX
                + ", and later versions of it allow "
                + MAX)
        : Optional.empty();
  }
}
