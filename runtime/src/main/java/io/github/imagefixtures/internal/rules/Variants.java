package io.github.imagefixtures.internal.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of {@code variants}. The reference describes an object, but its type is an array of URIs
 * ({@code #/paths/~1accounts~1{account_identifier}~1images~1v1~1{identifier}/patch/responses/200},
 * {@code result.variants}). Image Fixtures uses the array. A variant is declared as an absolute
 * URI, or by its name (at most 99 characters, reported). The URI of a name has the form of the
 * example of the reference.
 */
public final class Variants {

  /** The variants in the example of the reference. */
  public static final List<String> DEFAULT_NAMES = List.of("thumbnail", "hero", "original");

  /** The prefix in the example of the reference; the service has a hash for each account. */
  private static final String DELIVERY = "https://imagedelivery.net/MTt4OTd0b0w5aj/";

  private static final int MAX_NAME = 99;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final String UNESCAPED_IN_PATH = "-._~!$&'()*+,;=:@/";

  private Variants() {}

  /** Returns why a text is not a valid variant; empty if it is valid. */
  public static Optional<String> validate(String variant) {
    if (variant.isEmpty()) {
      return Optional.of("is empty");
    }
    if (isUri(variant)) {
      return uriProblem(variant);
    }
    if (!NAME.matcher(variant).matches()) {
      return Optional.of("must be an absolute URI, or a name of letters, digits, \"-\" and \"_\"");
    }
    return TextRules.tooLong(variant, MAX_NAME);
  }

  /** Returns whether a variant is an absolute URI, rather than a name. */
  public static boolean isUri(String variant) {
    return SCHEME.matcher(variant).lookingAt();
  }

  /**
   * Returns the delivery URI of a variant. Characters that are not allowed in the path of a URI are
   * percent-encoded; a {@code /} in the id is not.
   *
   * @param imageId the id of the image
   * @param name the name of the variant
   */
  public static String uri(String imageId, String name) {
    return DELIVERY + encode(imageId) + "/" + encode(name);
  }

  private static Optional<String> uriProblem(String uri) {
    try {
      // java.net.URI accepts characters beyond ASCII, which a URI, unlike an IRI, must not have.
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
