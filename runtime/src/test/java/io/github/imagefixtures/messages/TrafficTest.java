package io.github.imagefixtures.messages;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({GoldenFiles.class, OwnAccount.class})
class TrafficTest {
  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").meta("{\"owner\":\"ada\"}").build());
  }

  @Test
  void trafficListsEachExchange(Golden golden) {
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.rateLimited(Duration.ZERO)).thenSucceeds();
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"requireSignedURLs\":true}");
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"},\"creator\":\"bob\"}");
    updates.send("blog/cover", "{\"metadata\":{}}");
    updates.send(
        updates
            .to(logo.id(), "")
            .setHeader("Authorization", "Bearer " + api.unknownToken())
            .build());

    golden.of(api).matches(api.traffic());
  }

  @Test
  void trafficListsReadsWithTheirResponse(Golden golden) {
    updates.read(logo.id());
    updates.read("blog/cover");

    golden.of(api).matches(api.traffic());
  }

  @Test
  void trafficListsFaultsAndDeclaredFailures(Golden golden) {
    ImageStub<?, ?> broken =
        api.declare(
            ImageDeclaration.named("broken")
                .failsWith(KnownFailure.BAD_GATEWAY, KnownFailure.CONNECTION_RESET)
                .build());
    updates.send(broken, "{\"creator\":\"bob\"}");
    assertThrows(UncheckedIOException.class, () -> updates.send(broken, "{\"creator\":\"bob\"}"));
    logo.onUpdate().fails(Failure.connectionReset().afterTheChange());
    assertThrows(
        UncheckedIOException.class, () -> updates.send(logo, "{\"requireSignedURLs\":true}"));

    golden.of(api).matches(api.traffic());
  }

  @Test
  void trafficExplainsWhyARequestUsesNoStub(Golden golden, ImagesServer server) {
    ImagesApi other = server.newAccount();
    updates.send(logo, "{\"requireSignedURLs\":\"true\"}");
    updates.sendUnchecked(updates.to(logo.id()).method("PUT", BodyPublishers.noBody()).build());
    updates.send(
        HttpRequest.newBuilder(URI.create(api.imagesUrl() + logo.id()))
            .header("Content-Type", "application/json")
            .header("X-Auth-Key", api.apiKey())
            .method("PATCH", BodyPublishers.ofString("{}"))
            .build());
    updates.send(
        updates
            .to(logo.id(), "{}")
            .setHeader("Authorization", "Bearer " + api.otherAccountToken())
            .build());
    updates.send(
        updates
            .to(logo.id(), "{}")
            .uri(URI.create((api.imagesUrl() + logo.id()).replace(api.accountId(), "staging")))
            .build());
    api.limitRate(1, Duration.ofMinutes(1));
    logo.onUpdate().fails(Failure.imagesNotEnabled());
    updates.send(logo, "{}");
    updates.send(logo, "{}");

    golden.of(api).of(other).matches(api.traffic());
  }

  @Test
  void trafficSaysThatTheLastResponseOfAStubbingRepeats() {
    logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();
    for (int i = 0; i < 3; i++) {
      updates.send(logo, "{}");
    }

    assertThat(api.traffic(), containsString("onUpdate(), response 2 of 2\n"));
    assertThat(api.traffic(), containsString("onUpdate(), response 2 of 2, repeated\n"));
  }

  @Test
  void trafficListsRequestsToCustomStubs(Golden golden) {
    api.stubFor(
        get(urlPathEqualTo("/client/v4/accounts/" + api.accountId() + "/images/v1/stats"))
            .willReturn(okJson("{}")));
    updates.send(logo, "{}");
    updates.sendUnchecked(updates.to("stats").method("GET", BodyPublishers.noBody()).build());

    golden.of(api).matches(api.traffic());
  }

  @Test
  void trafficIsEmptyWithoutRequests(ImagesServer server) {
    updates.send(logo, "{}");

    assertThat(server.newAccount().traffic(), is(emptyString()));
  }

  @Test
  void credentialsAreMaskedInTrafficAndMessages() {
    String secrets =
        api.apiToken() + " " + api.apiKey() + " " + api.apiEmail() + " " + api.otherAccountToken();
    updates.send(logo, "{\"metadata\":{\"token\":\"" + api.apiToken() + "\"}}");
    updates.send("token-" + api.apiToken(), "{}");
    updates.send(
        updates
            .to(logo.id(), "{}")
            .setHeader("Authorization", "Bearer " + api.otherAccountToken())
            .build());

    for (String secret : secrets.split(" ")) {
      assertThat(api.traffic(), not(containsString(secret)));
      assertThat(
          assertThrows(AssertionError.class, () -> logo.verifyUpdated(requireSignedURLs(true)))
              .getMessage(),
          not(containsString(secret)));
    }
  }

  @Test
  void aCredentialInAShortenedTextIsMasked() {
    updates.send(logo, "{\"metadata\":{\"text\":\"" + "x".repeat(280) + api.apiToken() + "\"}}");

    String message =
        assertThrows(
                AssertionError.class,
                () ->
                    logo.verifyUpdated(metadataValue("text", "y"), metadataValue("text", is("y"))))
            .getMessage();
    assertThat(message, containsString("x****.. (322 characters)"));
    assertThat(message, not(containsString(api.apiToken().substring(0, 8))));
  }

  @Test
  void trafficHasABoundedLength() {
    String longest = "{\"metadata\":{\"text\":\"" + "x".repeat(100_000) + "\"}}";
    for (int i = 1; i <= 40; i++) {
      updates.send(logo, longest);
    }

    assertThat(api.traffic(), startsWith("(first 15 not shown)\n16. PATCH"));
    assertThat(api.traffic(), containsString(".. (100024 characters)"));
    assertThat(api.traffic().length(), lessThan(100_000));
    assertThat(api.traffic(), endsWith("\n"));
  }

  @Test
  void theSuggestedDeclarationHasAUniqueName() {
    api.declare(ImageDeclaration.named("defaultImage").build());
    updates.send("default", "{}");

    assertThat(
        api.traffic(), containsString("@ImageFixture(name = \"defaultImage2\", id = \"default\")"));
  }

  @Test
  void theSuggestedDeclarationMatchesTheRequest(ImagesServer server) {
    updates.send("team/ada lovelace.png", "{}");
    assertThat(
        api.traffic(),
        containsString(
            "@ImageFixture(name = \"adaLovelaceImage\", id = \"team/ada lovelace.png\")"));

    ImagesApi next = server.newAccount();
    next.declare(ImageDeclaration.named("adaLovelaceImage").id("team/ada lovelace.png").build());
    new Updates(next).send("team/ada lovelace.png", "{}");
    next.verifyNothingUnexpected();
  }
}
