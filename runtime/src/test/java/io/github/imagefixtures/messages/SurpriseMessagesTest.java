package io.github.imagefixtures.messages;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesAccessUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test makes a mistake; what its user then reads stands in {@code messages/<test>.txt}. */
@ExtendWith({GoldenFiles.class, OwnAccount.class})
class SurpriseMessagesTest {
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
  void anImageWasNotDeclared(Golden golden) {
    updates.send("team/ada-lovelace.png", "{\"metadata\":{\"owner\":\"ada\"}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theIdWasMisspelt(Golden golden) {
    updates.send("blog/Cover.png", "{\"metadata\":{}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void noImageWasDeclaredAtAll(Golden golden, ImagesApi own) {
    own.reset();
    updates.send("0e8a7d4e-6b0f-4c1a-9a53-2f1c5f3b7d11", "{}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theOldIdWasUsedAfterTheChange(Golden golden) {
    String old = logo.id();
    updates.send(old, "{\"requireSignedURLs\":true}");
    updates.send(old, "{\"metadata\":{}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theApplicationMadeAnotherCall(Golden golden) {
    updates.sendUnchecked(
        updates.to("v2/direct_upload").method("GET", BodyPublishers.noBody()).build());
    updates.sendUnchecked(
        updates
            .to("")
            .uri(URI.create(api.baseUrl() + "/accounts/" + api.accountId() + "/images/v1"))
            .method("OPTIONS", BodyPublishers.noBody())
            .build());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void theVerbWasPut(Golden golden) {
    updates.sendUnchecked(
        updates.to(logo.id(), "{}").method("PUT", BodyPublishers.ofString("{}")).build());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aPropertyIsUnknown(Golden golden) {
    updates.send(logo, "{\"meta\":{\"owner\":\"ada\"},\"signed\":true}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingWasForAnotherUpdate(Golden golden) {
    logo.onUpdate(leavesAccessUnchanged(), metadataValue("owner", "ada"))
        .fails(Failure.internalServerError());
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingWasHiddenByANewerOne(Golden golden) {
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.internalServerError());
    logo.onUpdate().succeeds();
    updates.send(logo, "{\"requireSignedURLs\":true}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingWasMadeTooLate(Golden golden) {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    logo.onUpdate(requireSignedURLs(true)).fails(Failure.internalServerError());

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingWasForAnUpdateThatWasRefused(Golden golden) {
    logo.onUpdate(metadataValue("owner", "ada")).fails(Failure.internalServerError());
    updates.send(logo, "{\"metadata\":{\"owner\":\"ada\"},\"requireSignedURLs\":1}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aStubbingHasNoAnswer(Golden golden) {
    logo.onUpdate(requireSignedURLs(true));

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void severalThingsWentWrong(Golden golden) {
    logo.onUpdate().fails(Failure.internalServerError());
    updates.send("nobodys", "{\"meta\":{}}");
    updates.send("nobodys", "{}");

    golden.of(api).fails(api::verifyNothingUnexpected);
  }

  @Test
  void aTokenInTheBodyIsMasked() {
    updates.send("nobodys", "{\"metadata\":{\"token\":\"" + api.apiToken() + "\"}}");

    String message = assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
    assertThat(message, containsString("\"token\":\"****\""));
  }

  @Test
  void theStubThatIsReadyToPasteAnswersTheCall() {
    var request = updates.to(logo.id(), "{}").method("PUT", BodyPublishers.ofString("{}")).build();
    updates.sendUnchecked(request);
    String message = assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
    assertThat(
        message,
        containsString(
            "api.stubFor(put(urlPathEqualTo(\"/client/v4/accounts/\" + api.accountId() +"
                + " \"/images/v1/"
                + logo.id()
                + "\")).willReturn(okJson(\"{}\")));"));
    String id = logo.id();

    api.stubFor(
        put(urlPathEqualTo("/client/v4/accounts/" + api.accountId() + "/images/v1/" + id))
            .willReturn(okJson("{}")));

    assertThat(updates.sendUnchecked(request).body(), is("{}"));
  }
}
