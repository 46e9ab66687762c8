package io.github.imagefixtures.internal.request;

import java.util.Locale;
import java.util.Set;

/** The headers whose values never appear in a message. */
public final class SecretHeaders {
  private static final Set<String> NAMES =
      Set.of(
          "authorization",
          "proxy-authorization",
          "x-auth-key",
          "x-auth-email",
          "x-auth-user-service-key",
          "cookie");

  private SecretHeaders() {}

  /** Whether this is one of them, whatever the case of the name. */
  public static boolean contains(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
