package io.github.imagefixtures.junit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The one server of this JVM, started when somebody first needs it.
 *
 * <p>It is static, and the only thing here that is, since some who need it are static as well:
 * Spring asks a {@code @DynamicPropertySource} before any extension has a context. Each session of
 * JUnit's that uses it keeps it running; it stops with the last one.
 */
final class SharedServer {
  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

  private static @Nullable TestServer running;
  private static int sessions;

  private SharedServer() {}

  /** The running server; started if there is none. */
  static synchronized TestServer running() {
    TestServer server = running;
    if (server == null) {
      server = TestServer.start();
      running = server;
    }
    return server;
  }

  /** The running server, kept so until JUnit closes the store of its session. */
  static TestServer of(ExtensionContext context) {
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
      running.close();
      running = null;
    }
  }

  /** One session's share in the server. */
  private record Session(TestServer server) implements AutoCloseable {
    @Override
    public void close() {
      end();
    }
  }
}
