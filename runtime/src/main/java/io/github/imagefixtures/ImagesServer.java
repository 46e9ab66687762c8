package io.github.imagefixtures;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.internal.http.ImagesHttpServer;
import io.github.imagefixtures.internal.intercept.HostInterception;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Accounts;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * A server that simulates the Cloudflare Images <i>Update image</i> endpoint, on a free port of
 * 127.0.0.1. One server is enough for a JVM, because each test has its own account, and accounts
 * are isolated from each other. Thread-safe.
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
  private final Queue<Interception> interceptions = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private ImagesServer(Accounts accounts, UnassignedRequests unassigned) {
    this.accounts = accounts;
    this.unassigned = unassigned;
    this.http = new ImagesHttpServer(accounts::respond, accounts::accountOf);
  }

  /** Starts a server on a free port of 127.0.0.1. */
  public static ImagesServer start() {
    return start(request -> {});
  }

  /**
   * Starts a server that reports unassigned requests as they arrive. Use it in the integration of a
   * test framework, which knows the running tests.
   *
   * @param onUnassignedRequest called before the response is sent, on threads of the server, and
   *     concurrently for concurrent requests; must not throw an exception or use the server
   */
  public static ImagesServer start(Consumer<? super UnassignedRequest> onUnassignedRequest) {
    UnassignedRequests unassigned =
        new UnassignedRequests(Objects.requireNonNull(onUnassignedRequest, "onUnassignedRequest"));
    return new ImagesServer(new Accounts(unassigned), unassigned);
  }

  /**
   * Creates an account with a generated id, generated credentials, and no images.
   *
   * @throws IllegalStateException if the server is closed
   */
  public ImagesApi newAccount() {
    return newAccount("an unnamed owner");
  }

  /**
   * Creates an account with a generated id, generated credentials, and no images.
   *
   * @param owner the owner of the account for messages, such as the name of a test
   * @throws IllegalStateException if the server is closed
   */
  public ImagesApi newAccount(String owner) {
    return newAccount(AccountOptions.ownedBy(owner));
  }

  /**
   * Creates an account with the specified id and credentials, and no images.
   *
   * @throws IllegalStateException if an open account already uses the id or the credentials, or if
   *     the server is closed
   */
  public ImagesApi newAccount(AccountOptions options) {
    Objects.requireNonNull(options, "options");
    requireOpen();
    Account account = accounts.open(options.withDefaults(accounts.newIdentity()), options.owner());
    return new ImagesApi(this, accounts, account, options.isManaged());
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "This server is closed. Start another one with ImagesServer.start().");
    }
  }

  /**
   * Closes an account, even if it is {@linkplain AccountOptions#managed() managed}. A second call
   * does nothing.
   */
  public void closeAccount(ImagesApi api) {
    api.closeAccount();
  }

  /**
   * Returns the unassigned requests in order of arrival: requests whose path and credentials do not
   * name an account, requests to a closed account, and unexpected requests of web pages and
   * scanners ({@link UnassignedRequest#isFromAnotherProgram()}). The server keeps the first 1,000
   * of them, or fewer if their bodies exceed 1,000,000 characters in all. {@link
   * #unassignedRequestCount()} counts all of them.
   */
  public List<UnassignedRequest> unassignedRequests() {
    return unassigned.kept();
  }

  /** Returns the number of all unassigned requests, including those that are not kept. */
  public long unassignedRequestCount() {
    return unassigned.count();
  }

  /**
   * Returns the WireMock server of this server, for its request journal and for stubs that are not
   * limited to one account. The journal keeps the last 1,000 requests of open accounts and of no
   * account; above 16 MB of bodies, the oldest requests lose their bodies. A reset removes the
   * stubs of all accounts, but not the images. The WireMock server reads files in {@code
   * src/test/resources/__files} for {@code withBodyFile}. It throws a {@code NotPermittedException}
   * instead of recording, saving stubs or changing files.
   */
  public WireMockServer wireMock() {
    return http.wireMock();
  }

  /**
   * Opens WireMock's admin API over HTTP, for WireMock clients in other JVMs and for WireMock's web
   * pages. A client uses HTTP Basic authentication with the user {@code admin} and the returned
   * token as the password:
   *
   * <pre>{@code
   * var client = WireMock.create().port(port).basicAuthenticator("admin", token).build();
   * }</pre>
   *
   * <p>The API changes the stubs of all accounts and shows their requests, including credentials.
   * It does not write files. A second call returns the same token.
   *
   * @return a random token
   */
  public String openAdminApi() {
    return http.openAdminApi();
  }

  /**
   * Sends this JVM's requests for {@code https://api.cloudflare.com} to this server, for an
   * application that has this URL in its code. It replaces the JVM's default proxy selector, SSL
   * context, socket factory of {@code HttpsURLConnection} and trust store; requests for other hosts
   * are sent as before. A client takes part if it uses these defaults and is created after this
   * call. Nested calls are counted. {@link #close()} ends the interception, too.
   *
   * <pre>{@code
   * try (var server = ImagesServer.start(); var interception = server.intercept()) {
   *   ...
   * }
   * }</pre>
   *
   * @return ends the interception and restores the defaults
   * @throws IllegalStateException if another server of this JVM intercepts the requests, if the JDK
   *     has no {@code keytool}, if the server was closed, or if it fails for another reason;
   *     nothing is changed then
   */
  public Interception intercept() {
    requireOpen();
    Interception interception =
        HostInterception.JVM.begin(URI.create(http.origin()).getPort())::run;
    interceptions.add(interception);
    if (closed) { // while the interception began
      interception.close();
      requireOpen();
    }
    return interception;
  }

  void removeRequests(Account account) {
    http.removeRequests(account);
  }

  String baseUrl() {
    return http.origin() + "/client/v4";
  }

  /** Stops the server and discards its accounts. A second call does nothing. */
  @Override
  public void close() {
    closed = true;
    interceptions.forEach(Interception::close);
    http.stop();
  }

  /** Sends the JVM's requests for the real service to a server, until it is closed. */
  public interface Interception extends AutoCloseable {
    /** Ends the interception, unless another call began it too. A second call does nothing. */
    @Override
    void close();
  }
}
