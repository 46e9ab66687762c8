package io.github.imagefixtures;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.internal.http.ImagesHttpServer;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Accounts;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

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
public final class ImagesServer implements AutoCloseable {
  private final Accounts accounts;
  private final UnassignedRequests unassigned;
  private final ImagesHttpServer http;
  private volatile boolean closed;

  private ImagesServer(Accounts accounts, UnassignedRequests unassigned) {
    this.accounts = accounts;
    this.unassigned = unassigned;
    this.http = new ImagesHttpServer(accounts::answer);
  }

  /** Starts a server. */
  public static ImagesServer start() {
    return start(request -> {});
  }

  /**
   * Starts a server that reports unassigned requests as they arrive: for the integration of a test
   * framework, which knows the tests that are running at that moment.
   *
   * @param onUnassignedRequest called on the server's threads, at the same time for concurrent
   *     requests, before the response is sent; must neither throw nor use the server
   */
  public static ImagesServer start(Consumer<? super UnassignedRequest> onUnassignedRequest) {
    UnassignedRequests unassigned =
        new UnassignedRequests(Objects.requireNonNull(onUnassignedRequest, "onUnassignedRequest"));
    return new ImagesServer(new Accounts(unassigned), unassigned);
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
   * Returns the requests that belong to no open account, in order of arrival: those whose path and
   * credentials name no account, those that came after their account was closed, and unexpected
   * requests of web pages and scanners ({@link UnassignedRequest#isFromAnotherProgram()}). The
   * server keeps the first 1,000 of them, and fewer if their bodies exceed 1,000,000 characters in
   * all; {@link #unassignedRequestCount()} counts the others too.
   */
  public List<UnassignedRequest> unassignedRequests() {
    return unassigned.kept();
  }

  /** Returns the number of requests that belong to no open account, without any limit. */
  public long unassignedRequestCount() {
    return unassigned.count();
  }

  /**
   * Returns the WireMock server behind this one: for its request journal, and for stubs that are
   * not limited to one account. Resetting it removes the stubs of every account; updates of images
   * are still served. It reads files below {@code src/test/resources/__files} for {@code
   * withBodyFile}, and throws a {@code NotPermittedException} when it is asked to record, to save
   * stubs, or to change a file in another way.
   */
  public WireMockServer wireMock() {
    return http.wireMock();
  }

  /**
   * Opens WireMock's admin API over HTTP, for WireMock's clients in other JVMs and for its pages. A
   * client sends the returned token as the password of HTTP Basic authentication, with the user
   * {@code admin}:
   *
   * <pre>{@code
   * var client = WireMock.create().port(port).basicAuthenticator("admin", token).build();
   * }</pre>
   *
   * <p>The API changes the stubs of all accounts and shows their requests, credentials included. It
   * still writes no file. A second call returns the same token.
   *
   * @return a random token
   */
  public String openAdminApi() {
    return http.openAdminApi();
  }

  String baseUrl() {
    return http.origin() + "/client/v4";
  }

  /** Stops the server, with all its accounts. A second call does nothing. */
  @Override
  public void close() {
    closed = true;
    http.stop();
  }
}
