package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stubs that a test registers for other requests of its application. */
@ExtendWith(OwnAccount.class)
class CustomStubsTest {
  private static final String LIST = "/client/v4/accounts/[^/]*/images/v1";

  @Test
  void aStubAppliesToItsAccountOnly(ImagesApi api, ImagesServer server) {
    ImagesApi other = server.newAccount();
    api.stubFor(get(urlPathMatching(LIST)).willReturn(ok("mine")));

    assertThat(list(api), is("200 mine"));
    assertThat(list(other).substring(0, 3), is("404"));
  }

  @Test
  void aStubForAPathWithoutAnAccountIsSelectedByTheCredentials(ImagesApi api, ImagesServer server) {
    ImagesApi other = server.newAccount();
    for (ImagesApi each : List.of(api, other)) {
      each.stubFor(get(urlEqualTo("/client/v4/user")).willReturn(ok(each.accountId())));
    }

    assertThat(call(api, "/user"), is("200 " + api.accountId()));
    assertThat(call(other, "/user"), is("200 " + other.accountId()));
  }

  @Test
  void twoAccountsCanRegisterTheSameMapping(ImagesApi api, ImagesServer server) {
    ImagesApi other = server.newAccount();
    MappingBuilder mapping = get(urlPathMatching(LIST)).willReturn(ok("both"));
    api.stubFor(mapping);
    other.stubFor(mapping);

    assertThat(list(api), is("200 both"));
    assertThat(list(other), is("200 both"));
  }

  @Test
  void twoAccountsCanRegisterTheSameMappingConcurrently(ImagesServer server) throws Exception {
    List<ImagesApi> accounts = List.of(server.newAccount(), server.newAccount());
    CyclicBarrier both = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 200; i++) {
        MappingBuilder mapping = get(urlPathMatching(LIST)).willReturn(ok());
        List<Callable<StubMapping>> calls = new ArrayList<>();
        for (ImagesApi account : accounts) {
          calls.add(
              () -> {
                both.await();
                return account.stubFor(mapping);
              });
        }
        for (Future<StubMapping> stub : threads.invokeAll(calls)) {
          assertThat(stub.get().getResponse().getStatus(), is(200));
        }
      }
    } finally {
      threads.shutdownNow();
    }
    accounts.forEach(ImagesApi::close);
  }

  @Test
  void eachAccountHasItsOwnScenarioState(ImagesApi api, ImagesServer server) {
    ImagesApi other = server.newAccount();
    for (ImagesApi each : List.of(api, other)) {
      each.stubFor(
          get(urlPathMatching(LIST))
              .inScenario("upload")
              .willSetStateTo("done")
              .willReturn(ok("pending")));
      each.stubFor(
          get(urlPathMatching(LIST))
              .inScenario("upload")
              .whenScenarioStateIs("done")
              .willReturn(ok("done")));
    }

    assertThat(list(api), is("200 pending"));
    assertThat(list(api), is("200 done"));
    assertThat(list(other), is("200 pending"));
  }

  @Test
  void closingAnAccountRemovesItsScenarios(ImagesServer server) {
    ImagesApi api = server.newAccount();
    api.stubFor(get(urlPathMatching(LIST)).inScenario("upload").willReturn(ok()));
    String name = api.accountId() + " upload";
    assertThat(scenarios(server), hasItem(name));

    api.close();

    assertThat(scenarios(server), not(hasItem(name)));
  }

  private static List<String> scenarios(ImagesServer server) {
    return server.wireMock().getAllScenarios().getScenarios().stream()
        .map(Scenario::getName)
        .toList();
  }

  @Test
  void aCustomMatcherOfAStubIsApplied(ImagesApi api) {
    api.stubFor(get(urlPathMatching(LIST)).willReturn(ok("any")));
    api.stubFor(
        get(urlPathMatching(LIST))
            .andMatching(request -> MatchResult.of(request.getUrl().endsWith("page=2")))
            .willReturn(ok("second")));

    assertThat(call(api, "/accounts/" + api.accountId() + "/images/v1?page=1"), is("200 any"));
    assertThat(call(api, "/accounts/" + api.accountId() + "/images/v1?page=2"), is("200 second"));
  }

  @Test
  void aStubTakesPrecedenceOverTheSimulatedEndpoint(ImagesApi api, Updates updates) {
    var logo = api.declare(ImageDeclaration.named("logo").build());
    api.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(418)));

    assertThat(updates.send(logo, "{}").statusCode(), is(418));
    logo.verifyNotUpdated();
  }

  @Test
  void closingAnAccountRemovesItsStubs(ImagesApi api, ImagesServer server) {
    ImagesApi other = server.newAccount();
    var stub = other.stubFor(get(urlPathMatching(LIST)).willReturn(ok()));
    assertThat(server.wireMock().getStubMapping(stub.getId()).isPresent(), is(true));

    other.close();

    assertThat(server.wireMock().getStubMapping(stub.getId()).isPresent(), is(false));
  }

  /** WireMock removes every stub with an equal request if it does not find the stub's id. */
  @Test
  void closingAnAccountRemovesNoStubOfAnotherAccount(ImagesApi api, ImagesServer server) {
    ImagesApi other = server.newAccount();
    StubMapping removed =
        other.stubFor(get(urlPathMatching(LIST)).inScenario("gone").willReturn(ok()));
    server.wireMock().removeStub(removed);
    api.stubFor(get(urlPathMatching(LIST)).willReturn(ok("mine")));

    other.close();

    assertThat(list(api), is("200 mine"));
  }

  @Test
  void aClosedAccountRejectsStubs(ImagesServer server) {
    ImagesApi api = server.newAccount("FooTest.bar");
    api.close();

    var refusal =
        assertThrows(
            IllegalStateException.class, () -> api.stubFor(get(anyUrl()).willReturn(ok())));

    assertThat(refusal.getMessage(), is(ManyAccountsTest.CLOSED));
  }

  static List<Consumer<WireMockServer>> resets() {
    return List.of(
        WireMockServer::resetAll,
        WireMockServer::resetMappings,
        WireMockServer::resetToDefaultMappings,
        server -> server.getStubMappings().forEach(server::removeStub));
  }

  /** Uses its own server, because a reset affects every account. */
  @ParameterizedTest
  @MethodSource("resets")
  void updatesAreServedAfterAResetOfWireMock(Consumer<WireMockServer> reset) {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var logo = api.declare(ImageDeclaration.named("logo").build());
      Updates updates = new Updates(api);

      reset.accept(server.wireMock());

      assertThat(updates.send(logo, "{\"metadata\":{\"a\":1}}").statusCode(), is(200));
      assertThat(logo.updates().size(), is(1));
    }
  }

  /** Tests run in parallel, so updates must succeed while another test resets WireMock. */
  @Test
  void updatesAreServedDuringAResetOfWireMock() {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var logo = api.declare(ImageDeclaration.named("logo").build());
      Updates updates = new Updates(api);
      AtomicBoolean goOn = new AtomicBoolean(true);
      Thread resetting =
          new Thread(
              () -> {
                while (goOn.get()) {
                  server.wireMock().resetMappings();
                }
              });
      resetting.start();
      try {
        for (int i = 0; i < 200; i++) {
          assertThat(updates.send(logo, "{}").statusCode(), is(200));
        }
      } finally {
        goOn.set(false);
      }
    }
  }

  private static String list(ImagesApi api) {
    return call(api, "/accounts/" + api.accountId() + "/images/v1");
  }

  private static String call(ImagesApi api, String path) {
    var answer =
        new Updates(api)
            .sendUnchecked(
                HttpRequest.newBuilder(URI.create(api.baseUrl() + path))
                    .header("Authorization", "Bearer " + api.apiToken())
                    .build());
    return answer.statusCode() + " " + answer.body();
  }
}
