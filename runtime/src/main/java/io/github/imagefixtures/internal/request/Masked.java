package io.github.imagefixtures.internal.request;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts of a request without its credentials, wherever in it they stand. */
public final class Masked {
  private static final String MASK = "****";

  /** Shorter ones are no credentials, and to mask them would garble what is not meant. */
  private static final int SHORTEST_SECRET = 8;

  private Masked() {}

  /** The body. */
  public static String body(ReceivedUpdate request) {
    return text(request.body(), List.of(request));
  }

  /** The path. */
  public static String path(ReceivedUpdate request) {
    return text(request.path(), List.of(request));
  }

  /** A text that speaks of these requests, and may repeat what stood in one of them. */
  public static String text(String text, Collection<ReceivedUpdate> requests) {
    Set<String> secrets = new LinkedHashSet<>();
    requests.forEach(request -> secrets.addAll(SentCredentials.of(request).secrets()));
    String masked = text;
    for (String secret : secrets) {
      if (secret.length() >= SHORTEST_SECRET) {
        masked = masked.replace(secret, MASK);
      }
    }
    return masked;
  }
}
