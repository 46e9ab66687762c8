package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.matching.SentCredentials;
import io.github.imagefixtures.internal.request.ReceivedUpdate;

/** Texts of a request without its credentials, wherever in it they stand. */
final class Masked {
  static final String MASK = "****";

  /** Shorter ones are no credentials, and to mask them would garble what is not meant. */
  private static final int SHORTEST_SECRET = 8;

  private Masked() {}

  static String body(ReceivedUpdate request) {
    return masked(request, request.body());
  }

  static String path(ReceivedUpdate request) {
    return masked(request, request.path());
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
