package io.github.imagefixtures.internal.rules;

import java.util.Optional;
import java.util.UUID;

/**
 * The ids of images: UUIDs that the service assigns, and custom ids that the uploader chooses.
 *
 * <p>The reference allows 32 characters ({@code
 * #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/parameters/0/schema/maxLength})
 * but its example has 36, so this limit is not enforced. The documentation of custom ids allows
 * 1024 characters of UTF-8 (reported).
 */
public final class ImageIds {

  /** The maximum number of characters in a custom id. */
  private static final int MAX_CUSTOM_ID = 1024;

  private static final String UUID_SHAPE = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

  private ImageIds() {}

  /** Returns whether an id is custom: not a UUID (8-4-4-4-12 hexadecimal digits, any case). */
  public static boolean isCustom(String id) {
    if (id.length() != UUID_SHAPE.length()) {
      return true;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean fits =
          UUID_SHAPE.charAt(i) == '-' ? c == '-' : c < 0x80 && Character.digit(c, 16) >= 0;
      if (!fits) {
        return true;
      }
    }
    return false;
  }

  /** Returns why a text is not a valid image id; empty if it is valid. */
  public static Optional<String> validate(String id) {
    if (id.isEmpty()) {
      return Optional.of("is empty");
    }
    if (id.startsWith("/")) {
      return Optional.of("begins with \"/\"");
    }
    if (id.endsWith("/")) {
      return Optional.of("ends with \"/\"");
    }
    return TextRules.tooLong(id, MAX_CUSTOM_ID)
        .or(() -> TextRules.loneSurrogate(id))
        .or(() -> TextRules.controlCharacter(id));
  }

  /**
   * Returns a lower-case UUID that depends only on the seed. It is the same on every JVM, and two
   * seeds practically never share one. Its version and variant are those of a random UUID (RFC 9562
   * section 5.4), because an application may check them. Not for secrets.
   */
  public static String stableUuid(String seed) {
    // Two different hashes instead of a MessageDigest, whose providers load many classes in a cold
    // JVM.
    long high = 0x6a09e667f3bcc908L;
    long low = 0xbb67ae8584caa73bL;
    for (int i = 0; i < seed.length(); i++) {
      high = mix(high ^ seed.charAt(i));
      low = mix(low + seed.charAt(i));
    }
    long version = (mix(high ^ seed.length()) & ~0xf000L) | 0x4000L;
    long variant = (mix(low ^ high) & ~(3L << 62)) | 1L << 63;
    return new UUID(version, variant).toString();
  }

  /** Mixes the bits; a bijection. */
  private static long mix(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 32) * 0xd6e8feb86659fd93L;
    z = (z ^ z >>> 32) * 0xd6e8feb86659fd93L;
    return z ^ z >>> 32;
  }
}
