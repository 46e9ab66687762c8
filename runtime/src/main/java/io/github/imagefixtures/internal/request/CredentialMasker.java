package io.github.imagefixtures.internal.request;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;

/** Masks the credentials of requests in texts. */
public final class CredentialMasker {
  private static final String MASK = "****";

  /** A shorter text is not a credential, and masking it would change other words. */
  private static final int SHORTEST_SECRET = 8;

  private CredentialMasker() {}

  /** Returns a text in which the credentials of these requests are masked everywhere. */
  public static String mask(String text, Collection<ReceivedUpdate> requests) {
    Set<String> secrets = new LinkedHashSet<>();
    requests.forEach(request -> secrets.addAll(RequestCredentials.of(request).secrets()));
    String masked = text;
    for (String secret : secrets) {
      if (secret.length() >= SHORTEST_SECRET) {
        masked = withoutHeads(masked.replace(secret, MASK), secret);
      }
    }
    return masked;
  }

  /** A value that was cut inside a credential ends with the first characters of the credential. */
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
