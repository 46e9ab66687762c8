package io.github.imagefixtures;

import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.state.AccountIdentity;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options of a new account: an id or credentials for applications that hard-code them. The server
 * generates what is not specified. Immutable: each method returns a new instance.
 */
public final class AccountOptions {
  private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{32}");

  /** The service does not validate e-mail addresses any further. */
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final String owner;
  private @Nullable String accountId;
  private @Nullable String apiToken;
  private @Nullable String apiEmail;
  private @Nullable String apiKey;
  private boolean managed;

  private AccountOptions(String owner) {
    this.owner = owner;
  }

  /**
   * Creates options with a generated id and generated credentials.
   *
   * @param owner the owner of the account for messages, such as the name of a test
   */
  public static AccountOptions ownedBy(String owner) {
    return new AccountOptions(Display.printable(Objects.requireNonNull(owner, "owner")));
  }

  /**
   * Sets the id of the account.
   *
   * @param id 32 lower-case hexadecimal digits
   * @throws IllegalArgumentException if the id has another form
   */
  public AccountOptions accountId(String id) {
    // A longer text may be a token in the wrong place.
    String found = id.length() > 36 ? "a text of " + id.length() + " characters" : id;
    check(
        ACCOUNT,
        id,
        "An account id must have 32 lower-case hexadecimal digits, but was "
            + Display.printable(found));
    AccountOptions options = copy();
    options.accountId = id;
    return options;
  }

  /**
   * Sets the API token of the account.
   *
   * @param token at least 40 characters: ASCII letters, digits, {@code _} and {@code -}. This
   *     includes tokens that start with {@code cfut_} or {@code cfat_}.
   * @throws IllegalArgumentException if the token has another form
   */
  public AccountOptions apiToken(String token) {
    check(
        RequestCredentials.TOKEN,
        token,
        "An API token must have at least 40 characters: letters, digits, _ and -");
    AccountOptions options = copy();
    options.apiToken = token;
    return options;
  }

  /**
   * Sets the e-mail address and the API key of the account.
   *
   * @param email an address of the form {@code user@host}, without white space
   * @param key at least 37 lower-case hexadecimal digits; or {@code cfk_} and at least 44 ASCII
   *     letters, digits, {@code _} and {@code -}
   * @throws IllegalArgumentException if one of them has another form
   */
  public AccountOptions apiKey(String email, String key) {
    check(EMAIL, email, "An e-mail address must have the form user@host");
    check(
        RequestCredentials.KEY,
        key,
        "An API key must have at least 37 lower-case hexadecimal digits, or start with cfk_ and"
            + " have at least 48 characters");
    AccountOptions options = copy();
    options.apiEmail = email;
    options.apiKey = key;
    return options;
  }

  /**
   * Makes {@link ImagesApi#close()} do nothing, so that only {@link
   * ImagesServer#closeAccount(ImagesApi)} closes the account. Use it in the integration of a test
   * framework that manages the accounts of its tests.
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

  private static void check(Pattern pattern, String value, String message) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(message);
    }
  }

  String owner() {
    return owner;
  }

  boolean isManaged() {
    return managed;
  }

  /** Returns the specified values, and generated ones for the rest. */
  AccountIdentity withDefaults(AccountIdentity generated) {
    return new AccountIdentity(
        accountId == null ? generated.accountId() : accountId,
        apiToken == null ? generated.apiToken() : apiToken,
        apiEmail == null ? generated.apiEmail() : apiEmail,
        apiKey == null ? generated.apiKey() : apiKey);
  }

  /** Returns the owner, and the id if it is specified, without credentials. */
  @Override
  public String toString() {
    return accountId == null ? owner : owner + " (account " + accountId + ")";
  }
}
