package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.AccountResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The WireMock server behind {@code ImagesServer}. Thread-safe. */
public final class ImagesHttpServer {
  private static final String HOST = ReadOnlyWireMockServer.HOST;

  /** The oldest version that passes all tests. */
  private static final String OLDEST_WIREMOCK = "3.8.0";

  private static final int JOURNAL_ENTRIES = 1_000;

  /** WireMock caches up to four forms of a body, so this is up to about 64 MB. */
  private static final long JOURNAL_BYTES = 16L << 20;

  private final AdminApi adminApi = new AdminApi();
  private final BoundedJournal journal;
  private final WireMockServer server;

  /**
   * Starts the server on 127.0.0.1.
   *
   * @param service responds to requests
   * @param accountOf returns the account that receives a request, which is passed without its body
   * @param port 0 for any free port
   * @throws IllegalStateException if the server does not start
   */
  public ImagesHttpServer(
      Function<ReceivedUpdate, AccountResponse> service,
      Function<ReceivedUpdate, Optional<Account>> accountOf,
      int port) {
    try {
      this.journal =
          new BoundedJournal(
              JOURNAL_ENTRIES,
              JOURNAL_BYTES,
              request ->
                  accountOf
                      .apply(RequestConverter.withoutHeaders(request))
                      .or(() -> accountOf.apply(RequestConverter.withoutBody(request))));
      this.server = new ReadOnlyWireMockServer(service, adminApi, journal, port);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "Image Fixtures needs WireMock "
              + OLDEST_WIREMOCK
              + " or a newer version 3, but found "
              + wireMockVersion()
              + ".",
          e);
    }
    start(server, port);
  }

  private static String wireMockVersion() {
    return Optional.ofNullable(WireMockServer.class.getPackage().getImplementationVersion())
        .orElse("an older version");
  }

  /** Starts a server. If that fails, stops the parts that have started. */
  static void start(WireMockServer server, int port) {
    try {
      uninterrupted(server::start);
    } catch (Exception | Error e) { // WireMock also throws checked exceptions
      try {
        uninterrupted(server::stop);
      } catch (Exception | Error alsoFailed) {
        // Jetty stops all parts that have started, and then rejects the others.
      }
      throw cannotListen(port, e);
    }
  }

  static IllegalStateException cannotListen(int port, Throwable failure) {
    return new IllegalStateException(
        "The server of Image Fixtures cannot listen on "
            + (port == 0 ? "a free port of " + HOST : HOST + ":" + port)
            + ": "
            + rootCause(failure));
  }

  /** Returns the message of the first cause. */
  private static String rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }

  /** Returns the WireMock server. */
  public WireMockServer wireMock() {
    return server;
  }

  /** Removes the requests that an account received from WireMock's journal. */
  public void removeRequests(Account account) {
    journal.removeAll(account);
  }

  /** Opens the admin API over HTTP and returns its token. */
  public String openAdminApi() {
    return adminApi.open();
  }

  /** Returns the origin of a server, such as {@code http://127.0.0.1:49152}. */
  public static String origin(int port) {
    return "http://" + HOST + ":" + port;
  }

  /** Stops the server; a second call does nothing. */
  public void stop() {
    uninterrupted(server::stop);
  }

  /**
   * Jetty would give up in the middle if the thread was interrupted, as after a test's time-out.
   */
  private static void uninterrupted(Runnable action) {
    boolean interrupted = Thread.interrupted();
    try {
      action.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
