package io.github.imagefixtures.internal.rules;

import java.util.Optional;

/**
 * The bounds on {@code filename}. The reference allows 32 characters ({@code
 * #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200}, {@code
 * result.filename}), later versions of it 255 (reported).
 */
public final class FileNames {

  /** The most characters that a file name may have. */
  private static final int MAX = 255;

  /** The most characters that the reference allows. */
  private static final int REFERENCE_MAX = 32;

  private FileNames() {}

  /** What keeps the text from being a file name. */
  public static Optional<String> validate(String filename) {
    if (filename.isEmpty()) {
      return Optional.of("is empty");
    }
    return TextRules.tooLong(filename, MAX).or(() -> TextRules.loneSurrogate(filename));
  }

  /** What may be wrong with a file name that {@link #validate} accepts. */
  public static Optional<String> warning(String filename) {
    int length = TextRules.length(filename);
    return length > REFERENCE_MAX && length <= MAX
        ? Optional.of(
            "has "
                + length
                + " characters; the reference allows "
                + REFERENCE_MAX
                + ", only later versions of it "
                + MAX)
        : Optional.empty();
  }
}
