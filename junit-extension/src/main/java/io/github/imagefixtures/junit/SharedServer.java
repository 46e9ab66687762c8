package io.github.imagefixtures.junit;

import io.github.imagefixtures.AccountOptions;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The one server of this JVM, with the accounts that have names and the tests that are running. It
 * starts when it is first needed. Each JUnit session that uses it keeps it running, and the last
 * one stops it. Thread-safe.
 *
 * <p>The field that holds it is static, because static code needs it too: Spring calls a
 * {@code @DynamicPropertySource} before any extension has a context.
 */
final class SharedServer {
  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);
  private static final System.Logger LOG = System.getLogger(SharedServer.class.getPackageName());
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  private static @Nullable SharedServer running;
  private static int sessions;

  private final RunningTests runningTests = new RunningTests();
  private final ImagesServer server = ImagesServer.start(runningTests::charge);
  private final Map<String, ImagesApi> named = new ConcurrentHashMap<>();

  private SharedServer() {}

  /** Returns the running server; starts it if there is none. */
  static synchronized SharedServer running() {
    SharedServer shared = running;
    if (shared == null) {
      shared = new SharedServer();
      running = shared;
    }
    return shared;
  }

  /** Returns the running server, and keeps it running until JUnit closes the session's store. */
  static SharedServer of(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .getOrComputeIfAbsent(Session.class, key -> begin(), Session.class)
        .server();
  }

  private static synchronized Session begin() {
    sessions++;
    return new Session(running());
  }

  private static synchronized void end() {
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

  /** Returns the account of a name; opens it when it is first asked for. */
  ImagesApi account(String name) {
    return named.computeIfAbsent(name, n -> server.newAccount(options(n)));
  }

  private static AccountOptions options(String name) {
    AccountOptions options =
        AccountOptions.ownedBy("the tests of the account \"" + name + "\"").managed();
    return ID.matcher(name).matches() ? options.accountId(name) : options;
  }

  private void stop() {
    server.close();
    UnassignedRequests uncharged = runningTests.uncharged();
    if (uncharged.count() > 0) {
      LOG.log(System.Logger.Level.WARNING, ErrorMessages.unassignedInSession(uncharged));
    }
  }

  /** The share of one session in the server. */
  private record Session(SharedServer server) implements AutoCloseable {
    @Override
    public void close() {
      end();
    }
  }
}
