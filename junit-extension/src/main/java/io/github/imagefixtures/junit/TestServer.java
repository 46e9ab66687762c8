package io.github.imagefixtures.junit;

import io.github.imagefixtures.AccountOptions;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.StrayRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A server for tests: with accounts that have names, and an eye on what came to no account. */
final class TestServer implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(TestServer.class);
  private static final System.Logger LOG = System.getLogger(TestServer.class.getPackageName());
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  private final ImagesServer server;
  private final Map<String, ImagesApi> named = new ConcurrentHashMap<>();
  private final ClassRuns runs;

  private TestServer(ImagesServer server) {
    this.server = server;
    this.runs = new ClassRuns(server::strayRequests);
  }

  static TestServer start() {
    return new TestServer(ImagesServer.start());
  }

  /** The server of a test: that of its outermost class, or the one of this JVM. */
  static TestServer of(ExtensionContext context, Settings settings) {
    return settings.ownServer()
        ? Contexts.outermostClass(context)
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(TestServer.class, type -> start(), TestServer.class)
        : SharedServer.of(context);
  }

  ImagesServer server() {
    return server;
  }

  /** The account of this name; opened when it is first asked for. */
  ImagesApi account(String name) {
    return named.computeIfAbsent(name, n -> server.newAccount(options(n)));
  }

  private static AccountOptions options(String name) {
    AccountOptions options =
        AccountOptions.ownedBy("the tests of the account \"" + name + "\"").managed();
    return ID.matcher(name).matches() ? options.accountId(name) : options;
  }

  ClassRuns runs() {
    return runs;
  }

  /** Stops the server, and tells of what came to no account and was nobody's fault. */
  @Override
  public void close() {
    server.close();
    List<StrayRequest> left = runs.leftOver();
    if (!left.isEmpty()) {
      LOG.log(System.Logger.Level.WARNING, Hints.strays("In this session somebody", left));
    }
  }
}
