package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/** The account of one test, or of one class; it ends with the context that it belongs to. */
final class TestAccount implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(TestAccount.class);

  private final ImagesApi api;
  private final Queue<Runnable> atTheEnd = new ConcurrentLinkedQueue<>();

  private TestAccount(ImagesApi api) {
    this.api = api;
  }

  /** The account of this very context, not of a parent's; opened when it is first asked for. */
  static TestAccount of(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(context.getUniqueId(), id -> opened(context), TestAccount.class);
  }

  /** The account of this very context, if one was opened. */
  static Optional<TestAccount> existing(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(context.getUniqueId(), TestAccount.class));
  }

  private static TestAccount opened(ExtensionContext context) {
    DeclaredSets sets = DeclaredSets.of(context);
    ImagesApi api = SharedServer.of(context).newAccount(TestNames.of(context));
    sets.declareOn(api);
    return new TestAccount(api);
  }

  ImagesApi api() {
    return api;
  }

  /**
   * Ends the account, and then looks at what was asked of it: what comes later comes too late.
   *
   * @throws AssertionError if something was asked that the test did not provide for
   */
  void end(Settings settings, ExtensionContext context) {
    close();
    boolean aborted =
        context.getExecutionException().filter(TestAbortedException.class::isInstance).isPresent();
    if (settings.strict() && !aborted) {
      api.verifyNothingUnexpected();
    }
  }

  /** Has something done when the account ends. */
  void atTheEnd(Runnable action) {
    atTheEnd.add(action);
  }

  @Override
  public void close() {
    for (Runnable action = atTheEnd.poll(); action != null; action = atTheEnd.poll()) {
      action.run();
    }
    api.close();
  }
}
