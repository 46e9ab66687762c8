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

/**
 * The server that all tests of this JVM share, with the named accounts and the running tests. The
 * server keeps its port and the named accounts until the JVM ends. It listens and has threads only
 * while a JUnit session uses it. Thread-safe.
 *
 * <p>The server is in a static field, because static code such as Spring's
 * {@code @DynamicPropertySource} uses it without an {@link ExtensionContext}.
 */
final class SharedServer {
  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);
  private static final System.Logger LOG = System.getLogger(SharedServer.class.getPackageName());
  private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-f]{32}");

  private static @Nullable SharedServer instance;
  private static int sessions;

  private final RunningTests runningTests = new RunningTests();
  private final ImagesServer server;
  private final Map<String, ImagesApi> namedAccounts = new ConcurrentHashMap<>();

  private SharedServer(int port) {
    server = ImagesServer.paused(port, runningTests::attribute);
  }

  /** Returns the server. It listens only while a JUnit session uses it. */
  static SharedServer get() {
    return get(Configuration.portOfJvm());
  }

  private static synchronized SharedServer get(int port) {
    SharedServer shared = instance;
    if (shared == null) {
      shared = new SharedServer(port);
      instance = shared;
    }
    return shared;
  }

  /**
   * Returns the server, and lets it listen until the JUnit session ends.
   *
   * @throws IllegalStateException if the server cannot listen; every call of the session throws the
   *     same message
   */
  static SharedServer of(ExtensionContext context) {
    return SessionStore.of(context, NAMESPACE)
        .getOrComputeIfAbsent(Session.class, key -> begin(context), Session.class)
        .requireServer();
  }

  private static Session begin(ExtensionContext context) {
    try {
      return new Session(begin(Configuration.port(context)), "");
    } catch (IllegalStateException e) {
      return new Session(null, String.valueOf(e.getMessage()));
    }
  }

  private static synchronized SharedServer begin(int port) {
    SharedServer shared = get(port);
    int actual = shared.server.port();
    if (port != 0 && port != actual) {
      throw new IllegalStateException(ErrorMessages.otherPort(port, actual));
    }
    shared.server.resume();
    sessions++;
    return shared;
  }

  /**
   * Lets the server listen, keeps it running, and sends it the JVM's requests for the real service.
   *
   * @return ends both
   * @throws IllegalStateException if that fails
   */
  static Runnable intercept(int port) {
    SharedServer shared = begin(port);
    boolean intercepted = false;
    try {
      ImagesServer.Interception interception = shared.server.intercept();
      intercepted = true;
      return () -> {
        interception.close();
        end(shared);
      };
    } finally {
      if (!intercepted) {
        end(shared);
      }
    }
  }

  private static synchronized void end(SharedServer shared) {
    sessions--;
    if (sessions == 0) {
      shared.pause();
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

  private void pause() {
    server.pause();
    UnassignedRequests requests = runningTests.takeUnattributed();
    if (requests.count() > 0) {
      LOG.log(System.Logger.Level.WARNING, ErrorMessages.unassignedRequestsInSession(requests));
    }
  }

  /**
   * A JUnit session that uses the server, or the reason why it cannot. JUnit closes it when the
   * session ends.
   */
  private record Session(@Nullable SharedServer server, String failure) implements StoredResource {

    SharedServer requireServer() {
      if (server == null) {
        throw new IllegalStateException(failure);
      }
      return server;
    }

    @Override
    public void close() {
      if (server != null) {
        end(server);
      }
    }
  }
}
