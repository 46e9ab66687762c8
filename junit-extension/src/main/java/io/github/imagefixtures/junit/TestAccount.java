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

/** The account of one test or of one class. JUnit closes it with the context that it belongs to. */
final class TestAccount implements StoredResource {
  private static final Namespace NAMESPACE = Namespace.create(TestAccount.class);

  private final SharedServer shared;
  private final ImagesApi api;
  private final Map<Class<?>, Object> images;
  private final Runnable closeAction;
  private final UnassignedRequests attributedRequests;
  private final OtherTraffic otherTraffic;
  private boolean closed;

  private TestAccount(
      SharedServer shared,
      ImagesApi api,
      Map<Class<?>, Object> images,
      Runnable closeAction,
      boolean isOfTest) {
    this.shared = shared;
    this.api = api;
    this.images = images;
    this.closeAction = closeAction;
    this.otherTraffic = new OtherTraffic(shared);
    this.attributedRequests = isOfTest ? shared.runningTests().begin() : new UnassignedRequests();
  }

  /** Returns the account of a context, not of its parents, or opens it. */
  static TestAccount of(ExtensionContext context, Settings settings) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getUniqueId(), id -> open(context, settings), TestAccount.class);
  }

  /** Returns the account of a context, not of its parents, or empty if none is open. */
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
      // Also reset afterwards, so that a request of this test does not fail the class or a later
      // test.
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

  /**
   * Resets a named account that received requests before its test began: Spring started an
   * application, which may have changed the images. Unexpected requests remain, so that the test
   * reports them, and so do stubbings of the test's constructor.
   */
  void resetAfterStartup() {
    if (!api.traffic().isEmpty() && isNothingUnexpected()) {
      closeAction.run();
    }
  }

  private boolean isNothingUnexpected() {
    try {
      api.verifyNothingUnexpected();
      return true;
    } catch (AssertionError unexpected) {
      return false;
    }
  }

  ImagesServer server() {
    return shared.server();
  }

  ImagesApi api() {
    return api;
  }

  /** Returns the instance of an images class, or empty if the test does not have these images. */
  Optional<Object> images(ImagesClass imagesClass) {
    return Optional.ofNullable(images.get(imagesClass.type()));
  }

  /**
   * Verifies and closes the account. Adds the traffic to the failure of the test, or to the error
   * that this method throws. An aborted test is not verified.
   *
   * @throws AssertionError if {@code strict} and there are unexpected requests, unused stubbings,
   *     or unassigned requests that are attributed to the test
   */
  void end(boolean strict, ExtensionContext context) {
    Optional<Throwable> thrown = context.getExecutionException();
    try {
      if (thrown.filter(TestAbortedException.class::isInstance).isEmpty()) {
        thrown.ifPresent(UnsupportedParameters::explain);
        Optional<String> traffic = thrown.map(failure -> traffic(failure, strict, context));
        shared.runningTests().end(attributedRequests);
        verify(strict, thrown, traffic, context);
      }
    } finally {
      close();
    }
  }

  private void verify(
      boolean strict,
      Optional<Throwable> thrown,
      Optional<String> traffic,
      ExtensionContext context) {
    try {
      if (strict) {
        verifyNothingUnexpected(context);
      }
    } catch (AssertionError unexpected) {
      AttachedTraffic.attachWithoutAdvice(
          traffic.orElseGet(api::traffic), thrown.orElse(unexpected), context);
      throw unexpected;
    }
    thrown.ifPresent(failure -> AttachedTraffic.attach(traffic.orElseThrow(), failure, context));
  }

  /** Returns the traffic of the account. Without traffic, returns where the requests went. */
  private String traffic(Throwable failure, boolean strict, ExtensionContext context) {
    String own = api.traffic();
    if (!own.isEmpty() || context.getTestMethod().isEmpty()) {
      return own;
    }
    // In a strict test, verifyNothingUnexpected reports the attributed requests.
    boolean reported = strict && attributedRequests.count() > 0;
    String others =
        otherTraffic.text(context, api, reported ? new UnassignedRequests() : attributedRequests);
    String message = String.valueOf(failure.getMessage());
    return others.isEmpty() && (reported || message.contains(ErrorMessages.NO_REQUEST))
        ? ""
        : ErrorMessages.noTraffic(others);
  }

  private void verifyNothingUnexpected(ExtensionContext context) {
    Optional<AssertionError> unassigned =
        Optional.of(attributedRequests)
            .filter(requests -> requests.count() > 0)
            .map(
                requests -> ErrorMessages.unassignedRequestsInTest(TestNames.of(context), requests))
            .map(AssertionError::new);
    try {
      api.verifyNothingUnexpected();
    } catch (AssertionError unexpected) {
      unassigned.ifPresent(unexpected::addSuppressed);
      throw unexpected;
    }
    if (unassigned.isPresent()) {
      throw unassigned.get();
    }
  }

  /** Closes the account without verification. Does nothing if it is closed. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      shared.runningTests().abandon(attributedRequests);
      closeAction.run();
    }
  }
}
