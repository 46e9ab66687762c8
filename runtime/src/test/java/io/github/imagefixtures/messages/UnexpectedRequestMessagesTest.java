package io.github.imagefixtures.messages;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.reference.ReferenceSchema;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each test makes a mistake. The file {@code messages/<test>.txt} has the expected message. */
@ExtendWith({GoldenFiles.class, OwnAccount.class})
class UnexpectedRequestMessagesTest {
  private static final List<String> OTHER_CALLS =
      List.of(
          "GET /images/v1",
          "GET /images/v2",
          "POST /images/v1",
          "DELETE /images/v1/blog%2Fcover.png",
          "POST /images/v2/direct_upload",
          "GET /images/v1/stats",
          "GET /images/v1/keys",
          "PUT /images/v1/variants/hero");
  private static final String SUCCESS =
      "{\"success\":true,\"errors\":[],\"messages\":[],\"result\":{";

  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").build());
    api.declare(ImageDeclaration.named("cover").id("blog/cover.png").build());
  }

  @Test
  void anImageIsNotDeclared(Golden golden) {
    updates.send("team/ada-lovelace.png", "{\"metadata\":{\"owner\":\"ada\"}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void anImageIdIsMisspelled(Golden golden) {
    updates.send("blog/Cover.png", "{\"metadata\":{}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void anAccountHasNoDeclaredImages(Golden golden, ImagesApi own) {
    own.reset();
    updates.send("0e8a7d4e-6b0f-4c1a-9a53-2f1c5f3b7d11", "{}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theOldIdIsUsedAfterAnAccessChange(Golden golden) {
    String old = logo.id();
    updates.send(old, "{\"requireSignedURLs\":true}");
    updates.send(old, "{\"metadata\":{}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void anotherEndpointIsCalled(Golden golden) {
    for (String call : OTHER_CALLS) {
      String[] methodAndPath = call.split(" ");
      sendToAccount(methodAndPath[0], methodAndPath[1]);
    }
    sendToAccount("OPTIONS", "/images/v1");
    updates.sendUnchecked(
        updates.to("").GET().uri(api.baseUrl().resolve("/oauth/userinfo")).build());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @ParameterizedTest
  @FieldSource("OTHER_CALLS")
  void theSuggestedStubForAnotherCallReturnsACompleteSuccessEnvelope(String call) {
    String[] methodAndPath = call.split(" ");
    sendToAccount(methodAndPath[0], methodAndPath[1]);
    String message = assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
    String json = message.split("\"\"\"")[1];

    api.stubFor(request(methodAndPath[0], anyUrl()).willReturn(okJson(json)));

    String body = sendToAccount(methodAndPath[0], methodAndPath[1]).body();
    assertThat(body.replaceAll("\\s", ""), startsWith(SUCCESS));
    assertThat(ReferenceSchema.withReadings().problemsOfSuccess(body), empty());
  }

  private HttpResponse<String> sendToAccount(String method, String path) {
    return updates.sendUnchecked(
        updates
            .to("")
            .uri(URI.create(api.baseUrl() + "/accounts/" + api.accountId() + path))
            .method(method, BodyPublishers.noBody())
            .build());
  }

  @Test
  void thePathIsJoinedIncorrectly(Golden golden) {
    String path = "/accounts/" + api.accountId() + "/images/v1/";
    for (String wrong :
        List.of("/client/v4" + path, "/" + path + logo.id(), path + "/" + logo.id())) {
      updates.sendUnchecked(
          updates
              .to(logo.id(), "{}")
              .uri(URI.create(api.baseUrl() + wrong + (wrong.endsWith("/") ? logo.id() : "")))
              .build());
    }

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theMethodIsInAHeader(Golden golden) {
    updates.sendUnchecked(
        updates
            .to(logo.id(), "{}")
            .header("X-HTTP-Method-Override", "PATCH")
            .method("POST", BodyPublishers.ofString("{}"))
            .build());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theMethodIsPutInsteadOfPatch(Golden golden) {
    updates.sendUnchecked(
        updates.to(logo.id(), "{}").method("PUT", BodyPublishers.ofString("{}")).build());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void anUpdateHasUnknownProperties(Golden golden) {
    updates.send(logo, "{\"meta\":{\"owner\":\"ada\"},\"signed\":true}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingMatchesNoUpdate(Golden golden) {
    logo.onUpdate(leavesAccessUnchanged(), metadataValue("owner", "ada"))
        .fails(Failure.internalServerError());
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingIsHiddenByANewerStubbing(Golden golden) {
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.internalServerError());
    logo.onUpdate().succeeds();
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingIsMadeAfterItsUpdate(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.internalServerError());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingMatchesOnlyARejectedUpdate(Golden golden) {
    logo.onUpdate(metadataValue("owner", "ada")).fails(Failure.internalServerError());
    updates.send(logo, "{\"metadata\":{\"owner\":\"ada\"},\"requireSignedURLs\":1}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingHasNoResponse(Golden golden) {
    logo.onUpdate(requireSignedURLs(true));

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void severalProblemsAreReportedTogether(Golden golden) {
    logo.onUpdate().fails(Failure.internalServerError());
    updates.send("nobodys", "{\"meta\":{}}");
    updates.send("nobodys", "{}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aTokenInARequestBodyIsMasked() {
    updates.send("nobodys", "{\"metadata\":{\"token\":\"" + api.apiToken() + "\"}}");

    String message = assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
    assertThat(message, containsString("\"token\":\"****\""));
  }

  @Test
  void theSuggestedStubServesTheRequest() {
    var request = updates.to(logo.id(), "{}").method("PUT", BodyPublishers.ofString("{}")).build();
    updates.sendUnchecked(request);
    String message = assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
    assertThat(
        message,
        containsString(
            "api.stubFor(put(urlPathEqualTo(\"/client/v4/accounts/\" + api.accountId() +"
                + " \"/images/v1/"
                + logo.id()
                + "\"))\n           .willReturn(okJson("));
    String id = logo.id();

    api.stubFor(
        put(urlPathEqualTo("/client/v4/accounts/" + api.accountId() + "/images/v1/" + id))
            .willReturn(okJson("{}")));

    assertThat(updates.sendUnchecked(request).body(), is("{}"));
  }
}
