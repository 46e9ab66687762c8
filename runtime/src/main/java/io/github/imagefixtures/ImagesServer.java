package io.github.imagefixtures;

import io.github.imagefixtures.internal.http.WireMockAccess;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Accounts;
import java.util.List;
import java.util.Objects;

/**
 * A server that answers <i>Update image</i> as Cloudflare Images does, on 127.0.0.1 at a port of
 * its own. One is enough for a JVM: each test takes an account of its own, and accounts never meet.
 * Thread-safe.
 *
 * <pre>{@code
 * try (ImagesServer server = ImagesServer.start()) {
 *   ImagesApi api = server.newAccount();
 *   var images = PrivacyServiceTestImages.on(api);
 *   ...
 * }
 * }</pre>
 */
public final class ImagesServer extends WireMockAccess implements AutoCloseable {
  private final Accounts accounts;
  private volatile boolean closed;

  private ImagesServer(Accounts accounts) {
    super(accounts::answer);
    this.accounts = accounts;
  }

  /** Starts a server. */
  public static ImagesServer start() {
    return new ImagesServer(new Accounts());
  }

  /**
   * A new account, with an id and credentials of its own, and no image.
   *
   * @throws IllegalStateException if the server was closed
   */
  public ImagesApi newAccount() {
    return newAccount("no test in particular");
  }

  /**
   * A new account, with an id and credentials of its own, and no image.
   *
   * @param owner whose account it is, for messages: the name of a test, say
   * @throws IllegalStateException if the server was closed
   */
  public ImagesApi newAccount(String owner) {
    return newAccount(AccountOptions.ownedBy(owner));
  }

  /**
   * A new account with an id and credentials as they are pinned, and no image.
   *
   * @throws IllegalStateException if an account that is open has what is pinned, or if the server
   *     was closed
   */
  public ImagesApi newAccount(AccountOptions options) {
    Objects.requireNonNull(options, "options");
    if (closed) {
      throw new IllegalStateException(
          "This server was closed, and answers nobody any more: start another one with"
              + " ImagesServer.start().");
    }
    Account account = accounts.open(options.over(accounts.newIdentity()), options.owner());
    return new ImagesApi(this, accounts, account, options.isManaged());
  }

  /**
   * Closes an account, {@linkplain AccountOptions#managed() managed} or not. A second call does
   * nothing.
   */
  public void closeAccount(ImagesApi api) {
    api.closeAccount();
  }

  /**
   * What came to no account that is open, in order of arrival, the first thousand: requests whose
   * path and credentials name no account, those that came after their account was closed, and
   * unexpected requests of web pages and scanners ({@link StrayRequest#isForeign()}).
   */
  public List<StrayRequest> strayRequests() {
    return accounts.strays();
  }

  String baseUrl() {
    return origin() + "/client/v4";
  }

  /** Stops the server, with all its accounts. A second call does nothing. */
  @Override
  public void close() {
    closed = true;
    stop();
  }
}
