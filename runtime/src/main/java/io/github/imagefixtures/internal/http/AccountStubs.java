package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.matching.ValueMatcher;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Stubs of the user's in one account; the part of {@code ImagesApi} that names WireMock's types.
 */
public abstract class AccountStubs {
  private final WireMockServer server;
  private final Account account;
  private final Predicate<ReceivedUpdate> ofAccount;
  private final List<UUID> stubs = new ArrayList<>();

  /**
   * Stubs on this server.
   *
   * @param ofAccount whether a request belongs to the account; it is asked about requests without
   *     their bodies
   */
  protected AccountStubs(
      WireMockAccess access, Account account, Predicate<ReceivedUpdate> ofAccount) {
    this.server = access.wireMock();
    this.account = account;
    this.ofAccount = ofAccount;
  }

  /**
   * Adds a WireMock stub for another call that the application makes. It answers only requests of
   * this account, by path or else by credentials, and goes when the account goes. The mapping stays
   * as it is, to be used for another account as well; a scenario that it names is this account's
   * own, and bears the account's id before its name.
   *
   * @throws IllegalStateException if the account was closed
   */
  public final StubMapping stubFor(MappingBuilder mapping) {
    StubMapping stub = Objects.requireNonNull(mapping, "mapping").build();
    stub.setRequest(limited(stub.getRequest()));
    if (stub.isInScenario()) {
      stub.setScenarioName(account.identity().accountId() + " " + stub.getScenarioName());
    }
    synchronized (server) { // WireMock looks for an id and adds its stub in two steps
      account.requireOpen();
      if (server.getStubMapping(stub.getId()).isPresent()) {
        stub.setId(UUID.randomUUID()); // a mapping keeps its id, and another account has it
      }
      server.addStubMapping(stub);
      stubs.add(stub.getId());
    }
    return stub;
  }

  private RequestPattern limited(RequestPattern pattern) {
    ValueMatcher<Request> ofThisAccount =
        request -> MatchResult.of(ofAccount.test(Requests.withoutBody(request)));
    return RequestPatternBuilder.like(pattern)
        .andMatching(
            pattern.hasInlineCustomMatcher()
                ? both(ofThisAccount, pattern.getMatcher())
                : ofThisAccount)
        .build();
  }

  /** A pattern has room for one matcher: the user's own must not be lost to ours. */
  private static ValueMatcher<Request> both(
      ValueMatcher<Request> first, ValueMatcher<Request> second) {
    return request -> {
      MatchResult result = first.match(request);
      return result.isExactMatch() ? second.match(request) : result;
    };
  }

  /**
   * What stubs of the user's answered in this account, a line each, in order. WireMock's journal is
   * bounded, and a user may have reset it.
   */
  protected final List<String> stubbedExchanges() {
    List<String> lines = new ArrayList<>();
    for (ServeEvent event : server.getAllServeEvents()) {
      // Other accounts' bodies are left alone: parsing all that came to the server takes a while.
      if (isUsersOwn(event) && ofAccount.test(Requests.withoutBody(event.getRequest()))) {
        ReceivedUpdate request = Requests.received(event.getRequest());
        lines.add(RequestLine.of(request) + " -> " + event.getResponse().getStatus());
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  private static boolean isUsersOwn(ServeEvent event) {
    StubMapping stub = event.getStubMapping();
    return stub != null && !stub.getId().equals(ImageRoute.STUB_ID);
  }

  /** Removes the stubs of this account: by id, since WireMock takes equal requests for equal. */
  protected final void removeStubs() {
    synchronized (server) {
      stubs.forEach(server::removeStubMapping);
      stubs.clear();
    }
  }
}
