package io.github.imagefixtures.internal.request;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

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
  public static String text(String text, Collection<? extends UpdateImageRequest> requests) {
    Set<String> secrets = new LinkedHashSet<>();
    requests.forEach(request -> secrets.addAll(SentCredentials.of(request).secrets()));
    String masked = text;
    for (String secret : secrets) {
      if (secret.length() >= SHORTEST_SECRET) {
        masked = withoutHeads(masked.replace(secret, MASK), secret);
      }
    }
    return masked;
  }

  /** A value that was shortened in the middle of a credential ends in the head of it. */
  private static String withoutHeads(String text, String secret) {
    StringBuilder masked = new StringBuilder();
    int copied = 0;
    Matcher cut = Display.CUT.matcher(text);
    while (cut.find()) {
      int head = lengthOfHead(text, cut.start(), secret);
      masked.append(text, copied, cut.start() - head).append(head == 0 ? "" : MASK);
      copied = cut.start();
    }
    return masked.append(text, copied, text.length()).toString();
  }

  private static int lengthOfHead(String text, int end, String secret) {
    for (int length = secret.length() - 1; length >= SHORTEST_SECRET; length--) {
      if (text.regionMatches(end - length, secret, 0, length)) {
        return length;
      }
    }
    return 0;
  }
}
