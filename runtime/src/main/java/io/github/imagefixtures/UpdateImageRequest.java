package io.github.imagefixtures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request to update an image, as it came: parsed once, immutable, and with its raw body.
 *
 * <p>The parsed parts are empty when the request does not carry them, and also when it carries
 * something that the API refuses in their place; {@link #properties()} tells the two apart. Not to
 * be implemented outside this library. The matchers read a mock from its path, headers and body, or
 * from its properties if it has no body.
 */
public interface UpdateImageRequest {

  /** The HTTP method, {@code PATCH} for every update. */
  String method();

  /** The path as it was sent: still percent-encoded, without the query. */
  String path();

  /** The account that the path names; empty when the path is no path of Update image. */
  Optional<String> accountId();

  /** The image that the path names, percent-decoded; empty when the path names none. */
  Optional<String> imageId();

  /**
   * The headers by name; a look-up ignores case. Credentials are among them: {@link #toString()} is
   * the form to print.
   */
  Map<String, List<String>> headers();

  /** The first value of a header, whatever the case of its name. */
  Optional<String> header(String name);

  /** The body as text, empty when there was none. Bytes that are no UTF-8 become U+FFFD. */
  String body();

  /**
   * The body's properties when it is a JSON object, in order, with null for JSON's null; empty when
   * the body is anything else. Integers are {@code Long} ({@code BigInteger} beyond 64 bits), other
   * numbers {@code Double} ({@code BigDecimal} where a double would lose digits).
   */
  Optional<Map<String, @Nullable Object>> properties();

  /** The {@code metadata} that the request sends, when it is an object. */
  Optional<Map<String, @Nullable Object>> metadata();

  /** The {@code requireSignedURLs} that the request sends, when it is a boolean. */
  Optional<Boolean> requireSignedURLs();

  /**
   * The {@code creator} that the request sends, when it is a string. (Newer than the reference.)
   */
  Optional<String> creator();

  /** The request in one line: without any credential, and only the beginning of a long body. */
  @Override
  String toString();
}
