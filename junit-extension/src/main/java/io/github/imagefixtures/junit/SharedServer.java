package io.github.imagefixtures.junit;

import io.github.imagefixtures.AccountOptions;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The server that all tests of this JVM share, with the named accounts and the running tests. It
 * starts on first use, and stops when the last JUnit session that uses it ends. Thread-safe.
 *
 * <p>The server is in a static field, because static code such as Spring's
 * {@code @DynamicPropertySource} uses it without an {@link ExtensionContext}.
 */
final class SharedServer {
  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);
  private static final System.Logger LOG = System.getLogger(SharedServer.class.getPackageName());
  private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-f]{32}");

  private static @Nullable SharedServer running;
  private static int sessions;

  private final RunningTests runningTests = new RunningTests();
  private final ImagesServer server = ImagesServer.start(runningTests::attribute);
  private final Map<String, ImagesApi> namedAccounts = new ConcurrentHashMap<>();

  private SharedServer() {}

  /** Returns the running server, or starts one. */
  static synchronized SharedServer getOrStart() {
    SharedServer shared = running;
    if (shared == null) {
      shared = new SharedServer();
      running = shared;
    }
    return shared;
  }

  /**
   * Returns the running server, or starts one, and keeps it running until the JUnit session ends.
   */
  static SharedServer of(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .getOrComputeIfAbsent(Session.class, key -> beginSession(), Session.class)
        .server();
  }

  /**
   * Starts the server, keeps it running, and sends it the JVM's requests for the real service.
   *
   * @return ends both
   * @throws IllegalStateException if that fails
   */
  static Runnable intercept() {
    Session session = beginSession();
    boolean intercepted = false;
    try {
      ImagesServer.Interception interception = session.server().server().intercept();
      intercepted = true;
      return () -> {
        interception.close();
        session.close();
      };
    } finally {
      if (!intercepted) {
        session.close();
      }
    }
  }

  private static synchronized Session beginSession() {
    Session session = new Session(getOrStart());
    sessions++;
    return session;
  }

  private static synchronized void endSession() {
    sessions--;
    if (sessions == 0 && running != null) {
      running.stop();
      running = null;
    }
  }

  ImagesServer server() {
    return server;
  }

  RunningTests runningTests() {
    return runningTests;
  }

  /** Returns the account with a name, or opens it. */
  ImagesApi account(String name) {
    return namedAccounts.computeIfAbsent(name, n -> server.newAccount(options(n)));
  }

  /** Returns the traffic of all named accounts by their description. */
  Map<String, String> namedTraffic() {
    Map<String, String> traffic = new TreeMap<>();
    namedAccounts.forEach(
        (name, api) -> traffic.put("the account \"" + name + "\"", api.traffic()));
    return traffic;
  }

  private static AccountOptions options(String name) {
    AccountOptions options =
        AccountOptions.ownedBy("the tests of the account \"" + name + "\"").managed();
    return ACCOUNT_ID.matcher(name).matches() ? options.accountId(name) : options;
  }

  private void stop() {
    server.close();
    UnassignedRequests requests = runningTests.unattributed();
    if (requests.count() > 0) {
      LOG.log(System.Logger.Level.WARNING, ErrorMessages.unassignedRequestsInSession(requests));
    }
  }

  /** A JUnit session that uses the server. JUnit closes it when the session ends. */
  private record Session(SharedServer server) implements AutoCloseable {
    @Override
    public void close() {
      endSession();
    }
  }
}
