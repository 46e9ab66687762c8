package io.github.imagefixtures.internal.request;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks credentials in texts, also percent-encoded ones and those with JSON escape sequences. */
public final class CredentialMasker {
  private static final String MASK = "****";

  /** A shorter text is not a credential, and masking it would change other words. */
  private static final int SHORTEST_SECRET = 8;

  /** The end of a text that was cut, perhaps inside an escape sequence. */
  private static final Pattern CUT =
      Pattern.compile("(?:%\\p{XDigit}?|\\\\u?\\p{XDigit}{0,3})?(" + Display.CUT + ")");

  private CredentialMasker() {}

  /** Returns a text in which the credentials that a request knows are masked everywhere. */
  public static String mask(String text, ReceivedUpdate request) {
    return mask(text, List.of(), List.of(request));
  }

  /**
   * Returns a text in which credentials are masked everywhere.
   *
   * @param secrets the credentials of an account
   * @param requests requests, whose credentials are masked too
   */
  public static String mask(
      String text, Collection<String> secrets, Collection<ReceivedUpdate> requests) {
    Set<String> all = new LinkedHashSet<>(secrets);
    for (ReceivedUpdate request : requests) {
      RequestCredentials.secretsIn(request).forEach(all::add);
      all.addAll(request.accountSecrets());
    }
    // The longest first, because it may contain another one.
    return all.stream()
        .filter(CredentialMasker::isMasked)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .reduce(text, CredentialMasker::withoutSecret);
  }

  private static boolean isMasked(String secret) {
    return secret.length() >= SHORTEST_SECRET || secret.indexOf('@') > 0;
  }

  private static String withoutSecret(String text, String secret) {
    StringBuilder masked = new StringBuilder();
    int copied = 0;
    for (int start = 0; start < text.length(); start++) {
      int end = endOfSecret(secret, text, start);
      if (end > start) {
        masked.append(text, copied, start).append(MASK);
        copied = end;
        start = end - 1;
      }
    }
    return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
  }

  /** Returns the end of a secret or, if the text was cut, of its first characters; or -1. */
  private static int endOfSecret(String secret, String text, int start) {
    int end = start;
    int matched = 0;
    while (matched < secret.length()) {
      int character = secret.codePointAt(matched);
      int next = endOfCharacter(character, text, end);
      if (next < 0) {
        return matched >= SHORTEST_SECRET ? startOfCut(text, end) : -1;
      }
      matched += Character.charCount(character);
      end = next;
    }
    return end;
  }

  private static int startOfCut(String text, int at) {
    Matcher cut = CUT.matcher(text).region(at, text.length());
    return cut.lookingAt() ? cut.start(1) : -1;
  }

  private static int endOfCharacter(int character, String text, int at) {
    if (at == text.length()) {
      return -1;
    }
    String form =
        switch (text.charAt(at)) {
          case '%' -> percentEncoded(character);
          case '\\' -> String.format(Locale.ROOT, "\\u%04x", character);
          default -> "";
        };
    if (!form.isEmpty() && text.regionMatches(true, at, form, 0, form.length())) {
      return at + form.length();
    }
    String plain = Character.toString(character);
    return text.startsWith(plain, at) ? at + plain.length() : -1;
  }

  private static String percentEncoded(int character) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02x", octet & 0xff));
    }
    return encoded.toString();
  }
}
