package io.github.imagefixtures.junit;

import io.github.imagefixtures.AccountOptions;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/** The account of one test, or of one class; it ends with the context that it belongs to. */
final class TestAccount implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(TestAccount.class);

  private final ImagesServer server;
  private final ImagesApi api;
  private final Map<Class<?>, Object> images;
  private final Queue<Runnable> atTheEnd = new ConcurrentLinkedQueue<>();

  private TestAccount(
      ImagesServer server, ImagesApi api, Map<Class<?>, Object> images, Runnable ending) {
    this.server = server;
    this.api = api;
    this.images = images;
    atTheEnd(ending);
  }

  /** The account of this very context, not of a parent's; opened when it is first asked for. */
  static TestAccount of(ExtensionContext context, Settings settings) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getUniqueId(), id -> opened(context, settings), TestAccount.class);
  }

  /** The account of this very context, if one was opened. */
  static Optional<TestAccount> existing(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(context.getUniqueId(), TestAccount.class));
  }

  private static TestAccount opened(ExtensionContext context, Settings settings) {
    DeclaredSets sets = DeclaredSets.of(context);
    TestServer server = TestServer.of(context, settings);
    ClassRun.isOn(server, settings, context);
    return settings.account().isPresent()
        ? named(server, settings.account().get(), sets)
        : fresh(server.server(), TestNames.of(context), sets);
  }

  private static TestAccount fresh(ImagesServer server, String owner, DeclaredSets sets) {
    ImagesApi api = server.newAccount(AccountOptions.ownedBy(owner).managed());
    return new TestAccount(server, api, sets.declareOn(api), () -> server.closeAccount(api));
  }

  /** Put back before the test, and after it: nobody shall be blamed for it a second time. */
  private static TestAccount named(TestServer server, String name, DeclaredSets sets) {
    ImagesApi api = server.account(name);
    Map<Class<?>, Object> images = putBack(api, sets);
    return new TestAccount(server.server(), api, images, () -> putBack(api, sets));
  }

  private static Map<Class<?>, Object> putBack(ImagesApi api, DeclaredSets sets) {
    api.reset();
    return sets.declareOn(api);
  }

  ImagesServer server() {
    return server;
  }

  ImagesApi api() {
    return api;
  }

  /** The images of a generated set, if the test has them. */
  Optional<Object> images(Class<?> set) {
    return Optional.ofNullable(images.get(set));
  }

  /**
   * Ends the account. A failure of the test, or its own, is shown with the traffic.
   *
   * @throws AssertionError if something was asked that the test did not provide for
   */
  void end(boolean strict, ExtensionContext context) {
    Optional<Throwable> thrown = context.getExecutionException();
    boolean aborted = thrown.filter(TestAbortedException.class::isInstance).isPresent();
    try {
      if (thrown.isPresent() && !aborted) {
        Traffic.show(api, thrown.get(), context);
      }
      if (strict && !aborted) {
        api.verifyNothingUnexpected();
      }
    } catch (AssertionError surprise) {
      if (thrown.isEmpty()) {
        Traffic.show(api, surprise, context);
      }
      throw surprise;
    } finally {
      close();
    }
  }

  /** Has something done when the account ends. */
  void atTheEnd(Runnable action) {
    atTheEnd.add(action);
  }

  /** Ends the account without a look at what was asked of it. A second call does nothing. */
  @Override
  public void close() {
    for (Runnable action = atTheEnd.poll(); action != null; action = atTheEnd.poll()) {
      action.run();
    }
  }
}
