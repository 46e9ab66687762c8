package io.github.imagefixtures.junit;

import io.github.imagefixtures.AccountOptions;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.internal.state.UnassignedRequests;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/** The account of one test, or of one class; it ends with the context that it belongs to. */
final class TestAccount implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(TestAccount.class);

  private final SharedServer shared;
  private final ImagesApi api;
  private final Map<Class<?>, Object> images;
  private final Runnable closing;
  private final UnassignedRequests charges;
  private boolean closed;

  private TestAccount(
      SharedServer shared,
      ImagesApi api,
      Map<Class<?>, Object> images,
      Runnable closing,
      boolean isOfTest) {
    this.shared = shared;
    this.api = api;
    this.images = images;
    this.closing = closing;
    this.charges = isOfTest ? shared.runningTests().begin() : new UnassignedRequests();
  }

  /** Returns the account of this very context, not of a parent's; opens it if necessary. */
  static TestAccount of(ExtensionContext context, Settings settings) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getUniqueId(), id -> open(context, settings), TestAccount.class);
  }

  /** Returns the account of this very context, if one was opened. */
  static Optional<TestAccount> existing(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(context.getUniqueId(), TestAccount.class));
  }

  private static TestAccount open(ExtensionContext context, Settings settings) {
    DeclaringTypes types = DeclaringTypes.of(context);
    SharedServer shared = SharedServer.of(context);
    ImagesServer server = shared.server();
    boolean isOfTest = context.getTestMethod().isPresent();
    if (settings.account().isPresent()) {
      ImagesApi api = shared.account(settings.account().get());
      // Also reset at the end, so that no later test fails for what this one did.
      return new TestAccount(shared, api, reset(api, types), () -> reset(api, types), isOfTest);
    }
    ImagesApi api = server.newAccount(AccountOptions.ownedBy(TestNames.of(context)).managed());
    return new TestAccount(
        shared, api, types.declareOn(api), () -> server.closeAccount(api), isOfTest);
  }

  private static Map<Class<?>, Object> reset(ImagesApi api, DeclaringTypes types) {
    api.reset();
    return types.declareOn(api);
  }

  ImagesServer server() {
    return shared.server();
  }

  ImagesApi api() {
    return api;
  }

  /** Returns the instance of an images class, if the test has these images. */
  Optional<Object> images(ImagesClass imagesClass) {
    return Optional.ofNullable(images.get(imagesClass.type()));
  }

  /**
   * Ends the account. A failure, be it the test's own or one of this method, carries the traffic.
   *
   * @throws AssertionError if the account is strict and the test did not expect a request
   */
  void end(boolean strict, ExtensionContext context) {
    Optional<Throwable> thrown = context.getExecutionException();
    try {
      if (thrown.filter(TestAbortedException.class::isInstance).isEmpty()) {
        thrown.ifPresent(failure -> AttachedTraffic.attach(api, failure, context));
        shared.runningTests().end(charges);
        if (strict) {
          verifyNothingUnexpected(context);
        }
      }
    } catch (AssertionError unexpected) {
      if (thrown.isEmpty()) {
        AttachedTraffic.attach(api, unexpected, context);
      }
      throw unexpected;
    } finally {
      close();
    }
  }

  private void verifyNothingUnexpected(ExtensionContext context) {
    Optional<AssertionError> charged =
        Optional.of(charges)
            .filter(requests -> requests.count() > 0)
            .map(requests -> ErrorMessages.unassignedInTest(TestNames.of(context), requests))
            .map(AssertionError::new);
    try {
      api.verifyNothingUnexpected();
    } catch (AssertionError unexpected) {
      charged.ifPresent(unexpected::addSuppressed);
      throw unexpected;
    }
    if (charged.isPresent()) {
      throw charged.get();
    }
  }

  /** Ends the account without a verification. A second call does nothing. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      shared.runningTests().abandon(charges);
      closing.run();
    }
  }
}
