package io.github.imagefixtures.internal.state;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The id and the credentials of an account, in the forms of the service.
 *
 * @param accountId 32 hexadecimal digits
 * @param apiToken 40 letters, digits, {@code _} and {@code -}
 * @param apiEmail an address at example.com
 * @param apiKey 37 hexadecimal digits
 */
public record AccountIdentity(String accountId, String apiToken, String apiEmail, String apiKey) {
  private static final String HEX = "0123456789abcdef";
  private static final String TOKEN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

  static AccountIdentity random(RandomGenerator random) {
    return ofId(text(random, HEX, 32), random);
  }

  static AccountIdentity ofId(String accountId, RandomGenerator random) {
    return new AccountIdentity(
        accountId,
        randomToken(random),
        text(random, HEX, 8) + "@example.com",
        text(random, HEX, 37));
  }

  static String randomToken(RandomGenerator random) {
    return text(random, TOKEN, 40);
  }

  private static String text(RandomGenerator random, String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Returns the credentials, which texts mask. */
  public List<String> secrets() {
    return List.of(apiToken, apiEmail, apiKey);
  }

  /** Returns the id, without the credentials. */
  @Override
  public String toString() {
    return "account " + accountId;
  }
}
