package io.github.imagefixtures;

import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.state.AccountIdentity;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is pinned of a new account, for applications that hold an account's id or credentials in
 * their code; the rest is made up. Immutable.
 */
public final class AccountOptions {
  private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{32}");

  /** The service does not check more of an e-mail than this. */
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final String owner;
  private @Nullable String accountId;
  private @Nullable String apiToken;
  private @Nullable String apiEmail;
  private @Nullable String apiKey;
  private boolean managed;

  private AccountOptions(String owner) {
    this.owner = Objects.requireNonNull(owner, "owner");
  }

  /**
   * Begins with nothing pinned.
   *
   * @param owner whose account it is, for messages: the name of a test, say
   */
  public static AccountOptions ownedBy(String owner) {
    return new AccountOptions(owner);
  }

  /**
   * Pins the account's id.
   *
   * @param id 32 hexadecimal digits, in lower case
   * @throws IllegalArgumentException if it is anything else
   */
  public AccountOptions accountId(String id) {
    check(ACCOUNT, id, "An account's id is 32 hexadecimal digits in lower case, not " + id);
    AccountOptions options = copy();
    options.accountId = id;
    return options;
  }

  /**
   * Pins the token.
   *
   * @param token at least 40 letters, digits, {@code _} and {@code -}
   * @throws IllegalArgumentException if it is anything else
   */
  public AccountOptions apiToken(String token) {
    check(RequestCredentials.TOKEN, token, "An API token is 40 letters, digits, _ and -, or more");
    AccountOptions options = copy();
    options.apiToken = token;
    return options;
  }

  /**
   * Pins e-mail and key.
   *
   * @param email not empty
   * @param key at least 37 hexadecimal digits, in lower case
   * @throws IllegalArgumentException if one of them is anything else
   */
  public AccountOptions apiKey(String email, String key) {
    check(EMAIL, email, "An e-mail has an @ in it");
    check(
        RequestCredentials.KEY, key, "An API key is 37 hexadecimal digits in lower case, or more");
    AccountOptions options = copy();
    options.apiEmail = email;
    options.apiKey = key;
    return options;
  }

  /**
   * Makes {@link ImagesApi#close()} do nothing, so that only {@link
   * ImagesServer#closeAccount(ImagesApi)} closes the account: for the integration of a test
   * framework, whose tests must not close an account that it manages.
   */
  public AccountOptions managed() {
    AccountOptions options = copy();
    options.managed = true;
    return options;
  }

  private AccountOptions copy() {
    AccountOptions options = new AccountOptions(owner);
    options.accountId = accountId;
    options.apiToken = apiToken;
    options.apiEmail = apiEmail;
    options.apiKey = apiKey;
    options.managed = managed;
    return options;
  }

  private static void check(Pattern form, String value, String otherwise) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  String owner() {
    return owner;
  }

  boolean isManaged() {
    return managed;
  }

  /** What is pinned, and the rest from an identity that was made up. */
  AccountIdentity over(AccountIdentity madeUp) {
    return new AccountIdentity(
        accountId == null ? madeUp.accountId() : accountId,
        apiToken == null ? madeUp.apiToken() : apiToken,
        apiEmail == null ? madeUp.apiEmail() : apiEmail,
        apiKey == null ? madeUp.apiKey() : apiKey);
  }

  /** The owner, and the id if it is pinned; no credentials. */
  @Override
  public String toString() {
    return accountId == null ? owner : owner + " (account " + accountId + ")";
  }
}
