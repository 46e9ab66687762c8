package io.github.imagefixtures;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.internal.http.AccountStubs;
import io.github.imagefixtures.internal.http.ImagesHttpServer;
import io.github.imagefixtures.internal.http.ReservedPort;
import io.github.imagefixtures.internal.intercept.HostInterception;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.Accounts;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A server that simulates the Cloudflare Images <i>Update image</i> endpoint, on a port of
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
  private final ReservedPort reserved;
  private volatile @Nullable ImagesHttpServer http;
  private final Queue<Interception> interceptions = new ConcurrentLinkedQueue<>();
  private boolean running;
  private volatile boolean closed;

  private ImagesServer(int port, Consumer<? super UnassignedRequest> onUnassignedRequest) {
    this.unassigned =
        new UnassignedRequests(Objects.requireNonNull(onUnassignedRequest, "onUnassignedRequest"));
    this.accounts = new Accounts(unassigned);
    this.reserved = new ReservedPort(port);
  }

  /** Starts a server on a free port of 127.0.0.1. */
  public static ImagesServer start() {
    return start(0);
  }

  /**
   * Starts a server on a port of 127.0.0.1, for an application whose configuration contains the
   * port.
   *
   * @param port 0 for any free port
   * @throws IllegalStateException if the server cannot listen on the port
   */
  public static ImagesServer start(int port) {
    ImagesServer server = paused(port, request -> {});
    try {
      server.resume();
      return server;
    } catch (IllegalStateException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Creates a server that reports unassigned requests as they arrive. It reserves its port, but
   * does not listen and starts no thread until {@link #resume()}. You can create accounts before
   * that. Use it in the integration of a test framework, which knows the running tests.
   *
   * @param port 0 for any free port
   * @param onUnassignedRequest called before the response is sent, on threads of the server, and
   *     concurrently for concurrent requests; must not throw an exception or use the server
   * @throws IllegalStateException if another program uses the port
   */
  public static ImagesServer paused(
      int port, Consumer<? super UnassignedRequest> onUnassignedRequest) {
    return new ImagesServer(port, onUnassignedRequest);
  }

  /**
   * Lets a paused server listen again, on the same port and with the same accounts. {@link
   * #wireMock()} returns a new server without stubs. Does nothing if the server is running.
   *
   * @throws IllegalStateException if another program uses the port, or if the server is closed
   */
  public synchronized void resume() {
    requireOpen();
    if (!running) {
      reserved.letServerListen();
      http = new ImagesHttpServer(accounts::respond, accounts::accountOf, port());
      running = true;
    }
  }

  /**
   * Stops the server until {@link #resume()}, and keeps its port and its accounts. All threads of
   * the server end. Delayed responses and WireMock stubs are discarded, also those of {@link
   * ImagesApi#stubFor}, and the admin API is closed.
   */
  public synchronized void pause() {
    if (running && http != null) {
      running = false;
      http.stop();
      reserved.reserveAgain();
    }
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
    return http().wireMock();
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
    return http().openAdminApi();
  }

  private ImagesHttpServer http() {
    return started().orElseThrow(() -> new IllegalStateException(AccountStubs.NOT_STARTED));
  }

  private Optional<ImagesHttpServer> started() {
    return Optional.ofNullable(http);
  }

  Optional<WireMockServer> startedWireMock() {
    return started().map(ImagesHttpServer::wireMock);
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "This server is closed. Start another one with ImagesServer.start().");
    }
  }

  /** Returns the port of the server on 127.0.0.1. A paused server keeps its port. */
  public int port() {
    return reserved.number();
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
    Interception interception = HostInterception.JVM.begin(port())::run;
    interceptions.add(interception);
    if (closed) { // while the interception began
      interception.close();
      requireOpen();
    }
    return interception;
  }

  void removeRequests(Account account) {
    started().ifPresent(server -> server.removeRequests(account));
  }

  String baseUrl() {
    return ImagesHttpServer.origin(port()) + "/client/v4";
  }

  /** Stops the server and discards its accounts. A second call does nothing. */
  @Override
  public synchronized void close() {
    closed = true;
    interceptions.forEach(Interception::close);
    if (http != null) {
      http.stop();
    }
    reserved.close();
  }

  /** Sends the JVM's requests for the real service to a server, until it is closed. */
  public interface Interception extends AutoCloseable {
    /** Ends the interception, unless another call began it too. A second call does nothing. */
    @Override
    void close();
  }
}
