package io.github.imagefixtures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A received request to update an image: the raw and the parsed request. Immutable and thread-safe.
 *
 * <p>A parsed part is empty if the request does not contain it, and also if its value has the wrong
 * type; {@link #properties()} distinguishes the two. Do not implement this interface in production
 * code. The matchers accept a mock of it: they read its path, headers and body, or its properties
 * if it has no body.
 */
public interface UpdateImageRequest {

  /** Returns the HTTP method, which is {@code PATCH} for an update. */
  String method();

  /** Returns the path as it was sent: percent-encoded, without the query. */
  String path();

  /** Returns the account id in the path; empty if the path does not name an image. */
  Optional<String> accountId();

  /**
   * Returns the image id in the path, percent-decoded; empty if the path does not name an image.
   */
  Optional<String> imageId();

  /**
   * Returns the headers by name, unmodifiable; a lookup ignores case. They include credentials, so
   * print {@link #toString()} instead.
   */
  Map<String, List<String>> headers();

  /**
   * Returns the first value of a header; empty if the request does not have it.
   *
   * @param name the name of the header; its case is ignored
   */
  Optional<String> header(String name);

  /** Returns the body as text; empty without a body. Invalid UTF-8 is replaced with U+FFFD. */
  String body();

  /**
   * Returns the properties of the body in order, if it is a JSON object; otherwise empty. JSON null
   * is null. Whole numbers are {@code Long} ({@code BigInteger} if they exceed 64 bits), other
   * numbers are {@code Double} ({@code BigDecimal} if a double would lose digits).
   */
  Optional<Map<String, @Nullable Object>> properties();

  /** Returns the {@code metadata} of the request; empty if it is absent or not an object. */
  Optional<Map<String, @Nullable Object>> metadata();

  /** Returns the {@code requireSignedURLs} of the request; empty if absent or not a boolean. */
  Optional<Boolean> requireSignedURLs();

  /**
   * Returns the {@code creator} of the request; empty if it is absent or not a string. The property
   * is specified by later versions of the reference.
   */
  Optional<String> creator();

  /** Returns the request in one line, without credentials and with the beginning of a long body. */
  @Override
  String toString();
}
