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
 * One account of an {@link ImagesServer}. It has the URL and the credentials for the application
 * under test, the stubs of the images, and the requests that the account received. Thread-safe.
 */
public final class ImagesApi implements AutoCloseable {
  private final ImagesServer server;
  private final URI baseUrl;
  private final Accounts accounts;
  private final Account account;
  private final AccountStubs stubs;
  private final boolean managed;

  ImagesApi(ImagesServer server, Accounts accounts, Account account, boolean managed) {
    this.server = server;
    this.baseUrl = URI.create(server.baseUrl());
    this.accounts = accounts;
    this.account = account;
    this.stubs =
        new AccountStubs(
            server::startedWireMock, account, request -> accounts.belongsTo(request, account));
    this.managed = managed;
  }

  /** Returns the base URL of the API, which ends with {@code /client/v4}. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Returns the URL prefix of the images of this account, which ends with {@code /images/v1/}. */
  public URI imagesUrl() {
    return URI.create(baseUrl + "/accounts/" + accountId() + "/images/v1/");
  }

  /** Returns the id of the account: 32 lower-case hexadecimal digits. */
  public String accountId() {
    return identity().accountId();
  }

  /** Returns the API token, for the header {@code Authorization: Bearer}. */
  public String apiToken() {
    return identity().apiToken();
  }

  /**
   * Returns the e-mail address for the header {@code X-Auth-Email}, to use with {@link #apiKey()}.
   */
  public String apiEmail() {
    return identity().apiEmail();
  }

  /** Returns the API key for the header {@code X-Auth-Key}, to use with {@link #apiEmail()}. */
  public String apiKey() {
    return identity().apiKey();
  }

  /** Returns a well-formed token that no account has. The response to it is 403, 10000. */
  public String unknownToken() {
    return accounts.unknownToken();
  }

  /**
   * Returns a malformed token. The response to it is 400, 6003 with 6111 in {@code error_chain}.
   */
  public String malformedToken() {
    return "malformed";
  }

  /** Returns a malformed key. The response to it is 400, 6003 with 6103 in {@code error_chain}. */
  public String malformedKey() {
    return "malformed";
  }

  /** Returns the token of another account. The response to it is 403, 9109. */
  public String otherAccountToken() {
    return accounts.otherAccount().identity().apiToken();
  }

  /**
   * Returns an id that no image has. The response to it is 404, 5404, and the request is expected.
   */
  public String unknownImageId() {
    String id = accounts.unknownImageId();
    account.expectUnknownId(id);
    return id;
  }

  /**
   * Limits the number of updates and reads of the account in each time window, on a clock that only
   * the test advances. Above the limit, the response is {@link Failure#rateLimited(Duration)} until
   * the window ends. A request with rejected credentials, or without a route, does not count. A
   * second call starts a new quota.
   *
   * @param requests the number of updates and reads, positive
   * @param window the length of a window, a positive whole number of seconds
   * @return the clock of the quota
   * @throws IllegalArgumentException if an argument is out of range
   * @throws IllegalStateException if the account is closed
   */
  public RateLimit limitRate(int requests, Duration window) {
    if (requests <= 0) {
      throw new IllegalArgumentException(
          "A quota must allow at least 1 request, but was " + requests);
    }
    Objects.requireNonNull(window, "window");
    if (window.isNegative() || window.isZero() || window.getNano() != 0) {
      throw new IllegalArgumentException(
          "The window of a quota must be a positive whole number of seconds, such as"
              + " Duration.ofSeconds(1), but was "
              + window);
    }
    account.limitRate(Quota.of(requests, window));
    return new RateLimit(account);
  }

  /**
   * Enables behaviors of the service that the reference does not specify, for this account.
   *
   * @throws IllegalStateException if the account is closed
   */
  public void enable(ServiceBehavior... behaviors) {
    for (ServiceBehavior behavior : Objects.requireNonNull(behaviors, "behaviors")) {
      account.enable(Objects.requireNonNull(behavior, "a behavior"));
    }
  }

  /**
   * Adds a WireMock stub for another call of the application. The stub responds only to requests
   * whose path, or otherwise whose credentials, belong to this account. It is removed when the
   * account is closed. The mapping is not changed, so you can add it to several accounts. The id of
   * the account is prepended to the name of a scenario, so accounts do not share scenarios.
   *
   * @return the stub that was added
   * @throws IllegalStateException if the account is closed
   */
  public StubMapping stubFor(MappingBuilder mapping) {
    return stubs.add(mapping);
  }

  /**
   * Returns the updates that this account received, including rejected ones, in order of arrival. A
   * {@code PATCH} of a path that does not name an image is not an update; {@link
   * #verifyNothingUnexpected()} reports it. A {@code GET} of an image is a read, not an update.
   *
   * <p>An account keeps its last 100 reads, and its last 100,000 other requests, whose bodies have
   * at most 16,777,216 characters in all. A small update takes about 3 KB of heap. When older
   * requests have been discarded, this method and all verifications of updates throw an exception,
   * because their result could be wrong. Unexpected requests are still reported.
   *
   * @throws IllegalStateException if older requests have been discarded
   */
  public List<UpdateImageRequest> updates() {
    return account.updates();
  }

  /**
   * Adds a declared image to this account. The same declaration returns a stub of the same fixture.
   *
   * @throws IllegalStateException if another declaration of the account has the same id, or if the
   *     account or the server is closed
   */
  public UntypedImageStub declare(ImageDeclaration declaration) {
    return new UntypedImageStub(this, Objects.requireNonNull(declaration, "declaration"));
  }

  Fixture fixture(ImageDeclaration declaration) {
    server.requireOpen();
    return account.fixture(
        declaration, declaration.name(), declaration.image(), declaration.failures());
  }

  /**
   * Verifies the number of updates of this account that all matchers accept, including updates that
   * did not find an image.
   *
   * @param times the expected number, and the time to wait for it
   * @param matchers the conditions of each update; without matchers, all updates count
   * @throws AssertionError if the number differs; the message shows the updates and the differences
   *     of the nearest one
   * @throws IllegalStateException if older requests have been discarded
   */
  @SafeVarargs
  public final void verifyUpdated(Times times, Matcher<? super UpdateImageRequest>... matchers) {
    Verification.of(account).updated(times, Condition.all(matchers));
  }

  /**
   * Returns the exchanges of this account as text, to diagnose a failed test: each request, the
   * stub that responded, the change and the response. For a request of an undeclared image the text
   * suggests a declaration. Credentials are masked. The text shows the last exchanges, and the
   * beginning of each body.
   *
   * @return one paragraph for each exchange; empty without exchanges
   */
  public String traffic() {
    return TrafficReport.text(account, stubs.exchanges());
  }

  /**
   * Starts a verification of the order of updates, across the images of this account.
   *
   * @return an order without steps
   */
  public UpdatesInOrder inOrder() {
    return new UpdatesInOrder(account);
  }

  /**
   * Verifies that an earlier verification accepted each update of this account, including updates
   * that did not find an image.
   *
   * @throws AssertionError if there is another update; the message shows the updates
   * @throws IllegalStateException if older requests have been discarded
   */
  public void verifyNoMoreUpdates() {
    Verification.of(account).noMoreUpdates();
  }

  /**
   * Verifies that there are no unexpected requests, and that every stubbing was used. A request is
   * unexpected if it names an undeclared image or an old id, has an unknown property, has no route,
   * or caused an exception. A response to rejected credentials, or to an invalid body, does not
   * make a request unexpected.
   *
   * @throws AssertionError if there is an unexpected request or an unused stubbing; the message
   *     shows it and the declared images
   */
  public void verifyNothingUnexpected() {
    UnexpectedRequestReport.of(account)
        .ifPresent(
            report -> {
              throw new AssertionError(report);
            });
  }

  /**
   * Resets the account to its initial state, without images, stubbings, requests and WireMock
   * stubs. Use it if several tests share an account. A new account for each test is simpler.
   *
   * @throws IllegalStateException if the account is closed
   */
  public void reset() {
    account.reset();
    stubs.removeAll();
  }

  /**
   * Closes the account, and removes its stubs and its requests in WireMock's journal. The response
   * to a later request is 403 with the name of the owner. This method verifies nothing. It does
   * nothing if the account is already closed, or {@linkplain AccountOptions#managed() managed}, as
   * the accounts of the JUnit extension are.
   */
  @Override
  public void close() {
    if (!managed) {
      closeAccount();
    }
  }

  void closeAccount() {
    accounts.close(account);
    server.removeRequests(account);
    stubs.removeAll();
  }

  private AccountIdentity identity() {
    return account.identity();
  }

  /** Returns the id and the URL of the account, without its credentials. */
  @Override
  public String toString() {
    return "account " + accountId() + " at " + baseUrl;
  }
}
