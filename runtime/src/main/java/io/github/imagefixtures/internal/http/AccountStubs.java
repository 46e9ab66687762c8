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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The WireMock stubs that a test adds to an account. Thread-safe. */
public final class AccountStubs {
  /** The message for what needs a server before its first start. */
  public static final String NOT_STARTED =
      "This server has not started. Call resume() first; with JUnit, it starts before the first test"
          + " of a class with @ImagesApiTest.";

  private final Supplier<Optional<WireMockServer>> startedServer;
  private final Account account;
  private final Predicate<ReceivedUpdate> ofAccount;
  private final List<UUID> stubs = new ArrayList<>();

  /**
   * Creates the stubs of an account.
   *
   * @param startedServer returns the server that runs at the moment or ran last; empty before the
   *     first start
   * @param ofAccount whether a request, passed without its body, belongs to the account
   */
  public AccountStubs(
      Supplier<Optional<WireMockServer>> startedServer,
      Account account,
      Predicate<ReceivedUpdate> ofAccount) {
    this.startedServer = startedServer;
    this.account = account;
    this.ofAccount = ofAccount;
  }

  /**
   * Adds a stub that responds only to requests of the account.
   *
   * @throws IllegalStateException if the account is closed, or the server has not started
   */
  public StubMapping add(MappingBuilder mapping) {
    StubMapping stub = Objects.requireNonNull(mapping, "mapping").build();
    stub.setRequest(limited(stub.getRequest()));
    if (stub.isInScenario()) {
      stub.setScenarioName(account.identity().accountId() + " " + stub.getScenarioName());
    }
    WireMockServer server =
        startedServer.get().orElseThrow(() -> new IllegalStateException(NOT_STARTED));
    synchronized (server) { // checking and adding an id are two steps
      account.requireOpen();
      if (server.getStubMapping(stub.getId()).isPresent()) {
        stub.setId(UUID.randomUUID()); // the same mapping in another account
      }
      server.addStubMapping(stub);
      stubs.add(stub.getId());
    }
    return stub;
  }

  private RequestPattern limited(RequestPattern pattern) {
    ValueMatcher<Request> ofThisAccount =
        request -> MatchResult.of(ofAccount.test(RequestConverter.withoutBody(request)));
    return RequestPatternBuilder.like(pattern)
        .andMatching(
            pattern.hasInlineCustomMatcher()
                ? both(ofThisAccount, pattern.getMatcher())
                : ofThisAccount)
        .build();
  }

  /** A pattern has only one matcher, so the matcher of the user is combined with ours. */
  private static ValueMatcher<Request> both(
      ValueMatcher<Request> first, ValueMatcher<Request> second) {
    return request -> {
      MatchResult result = first.match(request);
      return result.isExactMatch() ? second.match(request) : result;
    };
  }

  /**
   * Describes the exchanges of the stubs, one line each, in order. The journal of WireMock is
   * bounded, and a test may reset it.
   */
  public List<String> exchanges() {
    List<String> lines = new ArrayList<>();
    for (ServeEvent event :
        startedServer.get().map(WireMockServer::getAllServeEvents).orElse(List.of())) {
      // The bodies of other accounts are not parsed, because that would take long.
      if (isUserStub(event) && ofAccount.test(RequestConverter.withoutBody(event.getRequest()))) {
        ReceivedUpdate request = RequestConverter.received(event.getRequest());
        lines.add(RequestLine.of(request) + " -> " + event.getResponse().getStatus());
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  private static boolean isUserStub(ServeEvent event) {
    StubMapping stub = event.getStubMapping();
    return stub != null && !stub.getId().equals(UpdateImageTransformer.STUB_ID);
  }

  /** Removes the stubs by id, because WireMock does not distinguish stubs with equal requests. */
  public void removeAll() {
    startedServer.get().ifPresent(this::removeAllFrom);
  }

  private void removeAllFrom(WireMockServer server) {
    synchronized (server) {
      stubs.forEach(server::removeStubMapping);
      stubs.clear();
    }
  }
}
