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

/** The WireMock stubs that a user adds to one account. Thread-safe. */
public final class AccountStubs {
  private final WireMockServer server;
  private final Account account;
  private final Predicate<ReceivedUpdate> ofAccount;
  private final List<UUID> stubs = new ArrayList<>();

  /**
   * No stubs yet.
   *
   * @param ofAccount whether a request, passed without its body, belongs to the account
   */
  public AccountStubs(WireMockServer server, Account account, Predicate<ReceivedUpdate> ofAccount) {
    this.server = server;
    this.account = account;
    this.ofAccount = ofAccount;
  }

  /**
   * Adds a stub that responds only to requests of the account.
   *
   * @throws IllegalStateException if the account was closed
   */
  public StubMapping add(MappingBuilder mapping) {
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
        request -> MatchResult.of(ofAccount.test(RequestConverter.withoutBody(request)));
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
   * Describes the exchanges of the stubs, a line each, in order. WireMock's journal is bounded, and
   * a user may have reset it.
   */
  public List<String> exchanges() {
    List<String> lines = new ArrayList<>();
    for (ServeEvent event : server.getAllServeEvents()) {
      // Other accounts' bodies are left alone: parsing all that came to the server takes a while.
      if (isUsersOwn(event) && ofAccount.test(RequestConverter.withoutBody(event.getRequest()))) {
        ReceivedUpdate request = RequestConverter.received(event.getRequest());
        lines.add(RequestLine.of(request) + " -> " + event.getResponse().getStatus());
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  private static boolean isUsersOwn(ServeEvent event) {
    StubMapping stub = event.getStubMapping();
    return stub != null && !stub.getId().equals(UpdateImageTransformer.STUB_ID);
  }

  /** Removes the stubs by id, because WireMock does not tell stubs with equal requests apart. */
  public void removeAll() {
    synchronized (server) {
      stubs.forEach(server::removeStubMapping);
      stubs.clear();
    }
  }
}
