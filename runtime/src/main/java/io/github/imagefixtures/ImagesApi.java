package io.github.imagefixtures;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.internal.http.AccountStubs;
import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.report.TrafficReport;
import io.github.imagefixtures.internal.report.UnexpectedRequestReport;
import io.github.imagefixtures.internal.state.Account;
import io.github.imagefixtures.internal.state.AccountIdentity;
import io.github.imagefixtures.internal.state.Accounts;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Quota;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hamcrest.Matcher;

/**
 * One account of an {@link ImagesServer}: where the application under test finds the API, and what
 * it asked there. Thread-safe.
 */
public final class ImagesApi implements AutoCloseable {
  private final URI baseUrl;
  private final Accounts accounts;
  private final Account account;
  private final AccountStubs stubs;
  private final boolean managed;

  ImagesApi(ImagesServer server, Accounts accounts, Account account, boolean managed) {
    this.baseUrl = URI.create(server.baseUrl());
    this.accounts = accounts;
    this.account = account;
    this.stubs =
        new AccountStubs(server.wireMock(), account, request -> accounts.belongs(request, account));
    this.managed = managed;
  }

  /** The API's base URL; it ends in {@code /client/v4}. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** The prefix of this account's images; it ends in {@code /images/v1/}. */
  public URI imagesUrl() {
    return URI.create(baseUrl + "/accounts/" + accountId() + "/images/v1/");
  }

  /** The account's id: 32 hexadecimal digits. */
  public String accountId() {
    return identity().accountId();
  }

  /** The token for {@code Authorization: Bearer}. */
  public String apiToken() {
    return identity().apiToken();
  }

  /** The e-mail for {@code X-Auth-Email}, beside {@link #apiKey()}. */
  public String apiEmail() {
    return identity().apiEmail();
  }

  /** The key for {@code X-Auth-Key}, beside {@link #apiEmail()}. */
  public String apiKey() {
    return identity().apiKey();
  }

  /** A token of a valid form that nobody has: answered 403, 10000. */
  public String unknownToken() {
    return accounts.unknownToken();
  }

  /** A token that cannot be one: answered 400, 6003 with 6111 in its {@code error_chain}. */
  public String malformedToken() {
    return "malformed";
  }

  /** A key that cannot be one: answered 400, 6003 with 6103 in its {@code error_chain}. */
  public String malformedKey() {
    return "malformed";
  }

  /** The token of another account: answered 403, 9109. */
  public String otherAccountToken() {
    return accounts.otherAccount().identity().apiToken();
  }

  /** An id that no image has, to miss on purpose: answered 404, 5404. */
  public String unknownImageId() {
    String id = accounts.unknownImageId();
    account.expectUnknownId(id);
    return id;
  }

  /**
   * Limits the account to so many updates in each window of time, on a clock that only the test
   * moves. What is refused for its credentials or its route does not count; beyond the limit an
   * update is answered as {@link Failure#rateLimited(Duration)}, until the window ends. A second
   * call begins a new quota.
   *
   * @param updates positive
   * @param window whole seconds, positive
   * @throws IllegalArgumentException if one of them is not
   * @throws IllegalStateException if the account was closed
   */
  public RateLimit limitRate(int updates, Duration window) {
    if (updates <= 0) {
      throw new IllegalArgumentException("A quota has room for at least 1 update, not " + updates);
    }
    Objects.requireNonNull(window, "window");
    if (window.isNegative() || window.isZero() || window.getNano() != 0) {
      throw new IllegalArgumentException(
          "A quota's window is whole seconds, at least 1, but was "
              + window
              + ": write Duration.ofSeconds(1), say");
    }
    account.limitRate(Quota.of(updates, window));
    return new RateLimit(account);
  }

  /**
   * Enables behaviors of the service that its reference leaves open, for this account.
   *
   * @throws IllegalStateException if the account was closed
   */
  public void enable(ServiceBehavior... behaviors) {
    for (ServiceBehavior behavior : Objects.requireNonNull(behaviors, "behaviors")) {
      account.enable(Objects.requireNonNull(behavior, "a behavior"));
    }
  }

  /**
   * Adds a WireMock stub for another call that the application makes. It responds only to requests
   * of this account, by path or else by credentials, and is removed with the account. The mapping
   * is not changed and can be used for another account as well; a scenario that it names is this
   * account's own, with the account's id before its name.
   *
   * @return the stub as it was added
   * @throws IllegalStateException if the account was closed
   */
  public StubMapping stubFor(MappingBuilder mapping) {
    return stubs.add(mapping);
  }

  /**
   * Every update of an image that came to this account, refused ones too, in order of arrival. A
   * {@code PATCH} of another path is none: {@link #verifyNothingUnexpected()} tells of it.
   *
   * <p>An account remembers its last 100,000 requests, with 16,777,216 characters of bodies in all
   * (about 3 KB on the heap for a small update). When more came, this and every verification of
   * updates are refused rather than wrong; what was not provided for is still told.
   *
   * @throws IllegalStateException if the account was asked more than it remembers
   */
  public List<UpdateImageRequest> updates() {
    return account.updates();
  }

  /**
   * Adds a declared image to this account; the same declaration gives the same fixture again.
   *
   * @throws IllegalStateException if another declaration of the account has the same id, or if the
   *     account was closed
   */
  public UntypedImageStub declare(ImageDeclaration declaration) {
    return new UntypedImageStub(this, Objects.requireNonNull(declaration, "declaration"));
  }

  Fixture fixture(ImageDeclaration declaration) {
    return account.fixture(
        declaration, declaration.name(), declaration.image(), declaration.failures());
  }

  /**
   * Passes if so many updates that every matcher accepts came to this account, those too that led
   * to no image.
   *
   * @param times how many, and how long to wait for them
   * @param matchers what each of them has to satisfy; all are counted when there is none
   * @throws AssertionError if not; the message shows the updates that came, and of the nearest one
   *     what is different
   */
  @SafeVarargs
  public final void verifyUpdated(Times times, Matcher<? super UpdateImageRequest>... matchers) {
    Verification.of(account).updated(times, Condition.all(matchers));
  }

  /**
   * Everything that this account was asked so far as text, to be read when a test has failed: each
   * request, the stub that answered it, what it changed, and the answer. For a request that found
   * no image it shows the declaration that would have matched, ready to paste. Credentials are
   * masked, and of a great many exchanges, or of a very long body, only a part is shown.
   *
   * @return one paragraph for each exchange; empty when there was none
   */
  public String traffic() {
    return TrafficReport.text(account, stubs.exchanges());
  }

  /**
   * Begins to verify updates one after another, across the images of this account.
   *
   * @return the empty order
   */
  public UpdatesInOrder inOrder() {
    return new UpdatesInOrder(account);
  }

  /**
   * Passes if every update that came to this account was accepted by an earlier verification, of an
   * image or in order; those too that led to no image.
   *
   * @throws AssertionError if not; the message shows the updates that came
   */
  public void verifyNoMoreUpdates() {
    Verification.of(account).noMoreUpdates();
  }

  /**
   * Passes if the application asked for nothing that was not provided for, and every stubbing was
   * used. What has to be provided for: the image, the route, the properties of the request, and a
   * current id. Refused credentials and refused bodies are answers.
   *
   * @throws AssertionError if not; the message shows what came and what was declared
   */
  public void verifyNothingUnexpected() {
    UnexpectedRequestReport.of(account)
        .ifPresent(
            report -> {
              throw new AssertionError(report);
            });
  }

  /**
   * Puts the account back to how it was when it was new: without images, stubbings, requests and
   * stubs. For an account that outlives a test; it is simpler to give each test an account.
   *
   * @throws IllegalStateException if it was closed
   */
  public void reset() {
    account.reset();
    stubs.removeAll();
  }

  /**
   * Closes the account and removes its stubs. A later request to it gets 403 and the name of the
   * owner. Verifies nothing. A second call does nothing, and so does any call on an account that is
   * {@linkplain AccountOptions#managed() managed}, as the JUnit extension's are.
   */
  @Override
  public void close() {
    if (!managed) {
      closeAccount();
    }
  }

  void closeAccount() {
    accounts.close(account);
    stubs.removeAll();
  }

  private AccountIdentity identity() {
    return account.identity();
  }

  /** The account, without its credentials. */
  @Override
  public String toString() {
    return "account " + accountId() + " at " + baseUrl;
  }
}
