package io.github.imagefixtures.internal.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of {@code variants}. The reference describes an object and types an array of URIs
 * ({@code #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200},
 * {@code result.variants}); read it as the array. A variant is declared as such a URI, or by its
 * bare name (at most 99 characters, reported), from which the URI is made in the form of the
 * reference's example.
 */
public final class Variants {

  /** The variants of the reference's example. */
  public static final List<String> DEFAULT_NAMES = List.of("thumbnail", "hero", "original");

  /** Where the reference's example is delivered; the hash is the account's in the real service. */
  private static final String DELIVERY = "https://imagedelivery.net/MTt4OTd0b0w5aj/";

  private static final int MAX_NAME = 99;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final String UNESCAPED_IN_PATH = "-._~!$&'()*+,;=:@/";

  private Variants() {}

  /** What keeps the text from being a declared variant. */
  public static Optional<String> validate(String variant) {
    if (variant.isEmpty()) {
      return Optional.of("is empty");
    }
    if (isUri(variant)) {
      return uriProblem(variant);
    }
    if (!NAME.matcher(variant).matches()) {
      return Optional.of(
          "is neither an absolute URI nor a variant's name, which has only letters, digits, \"-\""
              + " and \"_\"");
    }
    return TextRules.tooLong(variant, MAX_NAME);
  }

  /** Whether a declared variant is an absolute URI rather than a bare name. */
  public static boolean isUri(String variant) {
    return SCHEME.matcher(variant).lookingAt();
  }

  /**
   * The URI under which a variant of an image is delivered; whatever the path of a URI cannot carry
   * is percent-encoded, and a {@code /} in the id stays.
   *
   * @param imageId the id of the image
   * @param name the bare name of the variant
   */
  public static String uri(String imageId, String name) {
    return DELIVERY + encode(imageId) + "/" + encode(name);
  }

  private static Optional<String> uriProblem(String uri) {
    try {
      // java.net.URI lets characters beyond ASCII through; a URI, unlike an IRI, has none.
      return new URI(uri).toASCIIString().equals(uri)
          ? Optional.empty()
          : Optional.of("has characters that a URI must percent-encode");
    } catch (URISyntaxException e) {
      return Optional.of("is not a well-formed URI");
    }
  }

  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (isUnescaped(octet)) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(hex(octet >> 4)).append(hex(octet));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnescaped(byte octet) {
    return octet > 0 && (Character.isLetterOrDigit(octet) || UNESCAPED_IN_PATH.indexOf(octet) >= 0);
  }

  private static char hex(int nibble) {
    return Character.toUpperCase(Character.forDigit(nibble & 15, 16));
  }
}
