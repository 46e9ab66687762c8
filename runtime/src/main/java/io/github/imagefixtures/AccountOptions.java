package io.github.imagefixtures;

import io.github.imagefixtures.internal.state.AccountIdentity;
import io.github.imagefixtures.internal.state.Forms;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is pinned of a new account, for applications that hold an account's id or credentials in
 * their code; the rest is made up. Immutable.
 */
public final class AccountOptions {
  private static final AccountOptions NOTHING_PINNED =
      new AccountOptions("no test in particular", null, null, null, null);

  private final String owner;
  private final @Nullable String accountId;
  private final @Nullable String apiToken;
  private final @Nullable String apiEmail;
  private final @Nullable String apiKey;

  private AccountOptions(
      String owner,
      @Nullable String accountId,
      @Nullable String apiToken,
      @Nullable String apiEmail,
      @Nullable String apiKey) {
    this.owner = owner;
    this.accountId = accountId;
    this.apiToken = apiToken;
    this.apiEmail = apiEmail;
    this.apiKey = apiKey;
  }

  /**
   * Begins with nothing pinned.
   *
   * @param owner whose account it is, for messages: the name of a test, say
   */
  public static AccountOptions ownedBy(String owner) {
    return new AccountOptions(Objects.requireNonNull(owner, "owner"), null, null, null, null);
  }

  static AccountOptions nothingPinned() {
    return NOTHING_PINNED;
  }

  /**
   * Pins the account's id.
   *
   * @param id 32 hexadecimal digits, in lower case
   * @throws IllegalArgumentException if it is anything else
   */
  public AccountOptions accountId(String id) {
    check(Forms.ACCOUNT, id, "An account's id is 32 hexadecimal digits in lower case, not " + id);
    return new AccountOptions(owner, id, apiToken, apiEmail, apiKey);
  }

  /**
   * Pins the token.
   *
   * @param token at least 40 letters, digits, {@code _} and {@code -}
   * @throws IllegalArgumentException if it is anything else
   */
  public AccountOptions apiToken(String token) {
    check(Forms.TOKEN, token, "An API token is 40 letters, digits, _ and -, or more");
    return new AccountOptions(owner, accountId, token, apiEmail, apiKey);
  }

  /**
   * Pins e-mail and key.
   *
   * @param email not empty
   * @param key at least 37 hexadecimal digits, in lower case
   * @throws IllegalArgumentException if one of them is anything else
   */
  public AccountOptions apiKey(String email, String key) {
    check(Forms.EMAIL, email, "An e-mail has an @ in it");
    check(Forms.KEY, key, "An API key is 37 hexadecimal digits in lower case, or more");
    return new AccountOptions(owner, accountId, apiToken, email, key);
  }

  private static void check(Pattern form, String value, String otherwise) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  String owner() {
    return owner;
  }

  /** What is pinned, and the rest from an identity that was made up. */
  AccountIdentity over(AccountIdentity madeUp) {
    return new AccountIdentity(
        accountId == null ? madeUp.accountId() : accountId,
        apiToken == null ? madeUp.apiToken() : apiToken,
        apiEmail == null ? madeUp.apiEmail() : apiEmail,
        apiKey == null ? madeUp.apiKey() : apiKey);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountOptions that
        && owner.equals(that.owner)
        && Objects.equals(accountId, that.accountId)
        && Objects.equals(apiToken, that.apiToken)
        && Objects.equals(apiEmail, that.apiEmail)
        && Objects.equals(apiKey, that.apiKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, accountId, apiToken, apiEmail, apiKey);
  }

  /** The owner, and the id if it is pinned; no credentials. */
  @Override
  public String toString() {
    return accountId == null ? owner : owner + " (account " + accountId + ")";
  }
}
