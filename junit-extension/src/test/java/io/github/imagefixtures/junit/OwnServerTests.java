package io.github.imagefixtures.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest.Strictness;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class OwnServerTests {

  @Test
  void isThatOfTheClassAndOfItsNestedClasses() {
    EngineExecutionResults results = Kit.run(OwnServerTestCase.class);

    assertThat(Kit.messages(results), empty());
    results.testEvents().assertStatistics(stats -> stats.succeeded(2));
    assertThrows(
        UncheckedIOException.class, () -> Client.patch(OwnServerTestCase.baseUrl, "token", "{}"));
  }

  @ImagesApiTest(ownServer = true)
  static class OwnServerTestCase {
    private static URI baseUrl = URI.create("http://127.0.0.1");

    OwnServerTestCase(ImagesApi api) {
      baseUrl = api.baseUrl();
    }

    @Test
    void isNotTheOneOfTheJvm(ImagesApi api) {
      assertThat(api.baseUrl(), is(not(ImagesApiExtension.account("of the JVM").baseUrl())));
    }

    @Nested
    class Deeper {
      @Test
      void isTheSame(ImagesApi api, WireMockServer wireMock) {
        assertThat(api.baseUrl(), is(baseUrl));
        assertThat(wireMock.port(), is(baseUrl.getPort()));
      }
    }
  }

  @Test
  void whatBelongsToNoAccountFailsTheClassThatIsAloneOnIt() {
    EngineExecutionResults results = Kit.run(StrayTestCase.class);

    results.testEvents().assertStatistics(stats -> stats.succeeded(1));
    assertThat(
        Kit.messages(results),
        contains(
            "OwnServerTests.StrayTestCase asked for what belongs to the account of no test:\n"
                + "  PATCH /client/v4/accounts/nobody/images/v1/logo {} (neither its path nor its"
                + " credentials name an account)"));
  }

  @ImagesApiTest(ownServer = true)
  static class StrayTestCase {
    @Test
    void strays(ImagesApi api) {
      URI uri = URI.create(api.baseUrl() + "/accounts/nobody/images/v1/logo");

      assertThat(Client.patch(uri, api.unknownToken(), "{}").statusCode(), is(403));
    }
  }

  @Test
  void aLenientClassIsNotFailed() {
    assertThat(Kit.messages(Kit.run(LenientStrayTestCase.class)), empty());
  }

  @ImagesApiTest(ownServer = true, strictness = Strictness.LENIENT)
  static class LenientStrayTestCase extends StrayTestCase {}

  @Test
  void hasNoAccountByName() {
    assertThat(
        Kit.messages(Kit.run(ContradictoryTestCase.class)),
        contains(
            "OwnServerTests.ContradictoryTestCase asks for the account \"photos\" and for its own"
                + " server, but a server of its own has no account by name: leave one of the two"
                + " out."));
    assertThat(
        assertThrows(
                IllegalStateException.class,
                () -> ImagesApiExtension.builder().account("photos").ownServer().build())
            .getMessage(),
        is("a server of its own has no account by name: leave one of the two out"));
  }

  @ImagesApiTest(ownServer = true, account = "photos")
  static class ContradictoryTestCase {
    @Test
    void test() {}
  }
}
