package io.github.imagefixtures.internal.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The parts of a path of the form {@code [/client/v4]/accounts/{account}/images/v1/{image}}.
 *
 * <p>An image id can contain slashes. Raw and percent-encoded slashes name the same image.
 *
 * @param account the percent-decoded id of the account; empty if the path has another form
 * @param image the percent-decoded id of the image; empty if the path does not contain it
 */
public record RequestPath(Optional<String> account, Optional<String> image) {

  private static final RequestPath OTHER = new RequestPath(Optional.empty(), Optional.empty());
  private static final String BASE = "/client/v4";
  private static final String ACCOUNTS = "/accounts/";
  private static final String IMAGES = "/images/v1/";

  /** Parses a raw path without its query. */
  public static RequestPath of(String rawPath) {
    String path = rawPath.startsWith(BASE + "/") ? rawPath.substring(BASE.length()) : rawPath;
    if (!path.startsWith(ACCOUNTS)) {
      return OTHER;
    }
    int endOfAccount = path.indexOf('/', ACCOUNTS.length());
    if (endOfAccount < 0) {
      return new RequestPath(named(path.substring(ACCOUNTS.length())), Optional.empty());
    }
    Optional<String> account = named(path.substring(ACCOUNTS.length(), endOfAccount));
    return path.startsWith(IMAGES, endOfAccount)
        ? new RequestPath(account, named(path.substring(endOfAccount + IMAGES.length())))
        : new RequestPath(account, Optional.empty());
  }

  /** Returns whether this is a path of Update image. */
  public boolean namesAnImage() {
    return account.isPresent() && image.isPresent();
  }

  private static Optional<String> named(String segment) {
    return segment.isEmpty() ? Optional.empty() : Optional.of(decoded(segment));
  }

  /** Percent-decodes. Unlike {@code URLDecoder}, it keeps {@code +} and an incomplete escape. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; i++) {
      int octet = raw[i] == '%' ? octet(raw, i + 1) : -1;
      if (octet < 0) {
        plain.put(raw[i]);
      } else {
        plain.put((byte) octet);
        i += 2;
      }
    }
    return new String(plain.array(), 0, plain.position(), StandardCharsets.UTF_8);
  }

  private static int octet(byte[] raw, int at) {
    if (at + 1 >= raw.length) {
      return -1;
    }
    int high = Character.digit(raw[at], 16);
    int low = Character.digit(raw[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
