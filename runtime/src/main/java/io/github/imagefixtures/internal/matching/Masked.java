package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Collection;

/** Texts of a request without its credentials, wherever in it they stand. */
public final class Masked {
  private static final String MASK = "****";

  /** Shorter ones are no credentials, and to mask them would garble what is not meant. */
  private static final int SHORTEST_SECRET = 8;

  private Masked() {}

  /** The body. */
  public static String body(ReceivedUpdate request) {
    return masked(request, request.body());
  }

  /** The path. */
  public static String path(ReceivedUpdate request) {
    return masked(request, request.path());
  }

  /** A text that speaks of these requests, and may repeat what stood in one of them. */
  public static String text(String text, Collection<ReceivedUpdate> requests) {
    String masked = text;
    for (ReceivedUpdate request : requests) {
      masked = masked(request, masked);
    }
    return masked;
  }

  private static String masked(ReceivedUpdate request, String text) {
    String masked = text;
    for (String secret : SentCredentials.of(request).secrets()) {
      if (secret.length() >= SHORTEST_SECRET) {
        masked = masked.replace(secret, MASK);
      }
    }
    return masked;
  }
}
