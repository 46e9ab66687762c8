package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * Stubs of the user's in one account; the part of {@code ImagesApi} that names WireMock's types.
 */
public abstract class AccountStubs {
  private final WireMockServer server;
  private final Predicate<ReceivedUpdate> ofAccount;
  private final Queue<StubMapping> stubs = new ConcurrentLinkedQueue<>();

  /**
   * Stubs on this server.
   *
   * @param ofAccount whether a request belongs to the account
   */
  protected AccountStubs(WireMockAccess access, Predicate<ReceivedUpdate> ofAccount) {
    this.server = access.wireMock();
    this.ofAccount = ofAccount;
  }

  /**
   * Adds a WireMock stub for another call that the application makes. It answers only requests of
   * this account, by path or else by credentials, and goes when the account goes.
   */
  public final StubMapping stubFor(MappingBuilder mapping) {
    StubMapping stub = server.stubFor(mapping.andMatching(this::match));
    stubs.add(stub);
    return stub;
  }

  private MatchResult match(Request request) {
    return MatchResult.of(ofAccount.test(Requests.received(request)));
  }

  /** Removes the stubs of this account. */
  protected final void removeStubs() {
    for (StubMapping stub = stubs.poll(); stub != null; stub = stubs.poll()) {
      server.removeStub(stub);
    }
  }
}
