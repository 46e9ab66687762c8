package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.Times.within;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.imagefixtures.reference.ReferenceSchema;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A GET of an image returns its current state. */
@ExtendWith(OwnAccount.class)
class ReadTest {
  private ImagesApi api;
  private Updates updates;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api, Updates updates) {
    this.api = api;
    this.updates = updates;
    this.logo =
        api.declare(
            ImageDeclaration.named("logo")
                .filename("logo.png")
                .meta("{\"owner\":\"ada\"}")
                .build());
  }

  @Test
  void aReadReturnsTheDeclaredImage() {
    var response = updates.read(logo.id());

    assertThat(response.statusCode(), is(200));
    assertThat(ReferenceSchema.withReadings().problemsOfSuccess(response.body()), empty());
    assertThat(
        response.body(),
        containsString("\"filename\":\"logo.png\",\"meta\":{\"owner\":\"ada\"},\"requireSigned"));
  }

  @Test
  void aReadReturnsTheEnvelopeOfTheLastSuccessfulUpdate() {
    updates.send(logo, "{\"requireSignedURLs\":true}");
    var last = updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"},\"creator\":\"bob\"}");
    updates.send(logo, "{\"metadata\":1}");
    logo.onUpdate().fails(Failure.internalServerError());
    updates.send(logo, "{\"metadata\":{\"owner\":\"eve\"}}");

    assertThat(updates.read(logo.id()).body(), is(last.body()));
  }

  @Test
  void aReadReturnsAChangeWhoseResponseWasLost() {
    logo.onUpdate().fails(Failure.internalServerError().afterTheChange());
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");

    assertThat(updates.read(logo.id()).body(), containsString("\"meta\":{\"owner\":\"bob\"}"));
  }

  @Test
  void aReadIsExpectedAndIsNotAnUpdate() {
    updates.read(logo.id());

    api.verifyNothingUnexpected();
    assertThat(api.updates(), empty());
    assertThat(logo.updates(), empty());
    logo.verifyNotUpdated();
    logo.verifyNoMoreUpdates();
    api.verifyNoMoreUpdates();
    assertThat(api.traffic(), containsString("GET " + api.imagesUrl().getPath() + logo.id()));
  }

  @Test
  void stubbingsAndDeclaredFailuresDoNotAffectReads() {
    var broken =
        api.declare(
            ImageDeclaration.named("broken").failsWith(KnownFailure.SERVICE_UNAVAILABLE).build());
    logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();

    assertThat(updates.read(broken.id()).statusCode(), is(200));
    assertThat(updates.read(logo.id()).statusCode(), is(200));

    assertThat(updates.send(broken, "{}").statusCode(), is(503));
    assertThat(updates.send(logo, "{}").statusCode(), is(500));
  }

  @Test
  void aReadIsNotTheUpdateThatAnUnusedStubbingMissed() {
    logo.onUpdate().succeeds();
    updates.read(logo.id());

    assertThat(unexpected(), containsString("\"logo\" received no update."));
  }

  @Test
  void aCustomStubTakesPrecedenceOverReads() {
    String path = api.imagesUrl().getPath() + logo.id();
    api.stubFor(get(urlPathEqualTo(path)).willReturn(serverError()));

    assertThat(updates.read(logo.id()).statusCode(), is(500));
    assertThat(updates.send(logo, "{}").statusCode(), is(200));
  }

  @Test
  void aCustomIdIsReadWithRawAndEncodedSlashes() {
    var cover = api.declare(ImageDeclaration.named("cover").id("blog/ä cover.png").build());

    assertThat(updates.read(cover.id()).statusCode(), is(200));
    assertThat(read("blog/%C3%A4%20cover.png").statusCode(), is(200));
  }

  @Test
  void credentialsAreCheckedBeforeTheRoute() {
    var request = request("stats").setHeader("Authorization", "Bearer " + api.unknownToken());

    assertResponse(updates.send(request.build()), 403, 10000);
    assertResponse(updates.send(withoutCredentials(logo.id())), 400, 9106);
    assertResponse(
        updates.send(
            request(logo.id())
                .setHeader("Authorization", "Bearer " + api.otherAccountToken())
                .build()),
        403,
        9109);
  }

  @Test
  void theRouteIsCheckedBeforeTheQuota() {
    api.limitRate(1, Duration.ofSeconds(1));
    assertThat(updates.read(logo.id()).statusCode(), is(200));

    assertResponse(read("stats"), 404, 7003);
    assertResponse(updates.read(logo.id()), 429, 971);
  }

  @Test
  void theQuotaIsCheckedBeforeTheImageAndCountsReadsAndUpdates() {
    api.limitRate(2, Duration.ofSeconds(1));
    updates.send(logo, "{}");
    assertThat(updates.read(logo.id()).statusCode(), is(200));

    assertResponse(updates.read(api.unknownImageId()), 429, 971);
    assertResponse(updates.send(logo, "{}"), 429, 971);
  }

  @Test
  void anUnknownImageIsNotFoundAndExpected() {
    assertResponse(updates.read(api.unknownImageId()), 404, 5404);

    api.verifyNothingUnexpected();
  }

  @Test
  void plainTextNotFoundAppliesToReads() {
    api.enable(ServiceBehavior.PLAIN_TEXT_NOT_FOUND);

    assertThat(updates.read(api.unknownImageId()).body(), is("ERROR 5404: Image not found\n"));
  }

  @Test
  void anUndeclaredImageIsUnexpected() {
    assertResponse(updates.read("blog/cover"), 404, 5404);

    assertThat(unexpected(), containsString("1. The read names an image that is not declared:\n"));
  }

  @Test
  void anOldIdThatTheClientKnowsIsUnexpected() {
    String old = logo.id();
    updates.send(logo, "{\"requireSignedURLs\":true}");

    assertResponse(updates.read(old), 404, 5404);

    assertThat(unexpected(), containsString("1. The read uses an old id of \"logo\":\n"));
  }

  @Test
  void anOldIdIsExpectedIfTheResponseWithTheNewIdWasLost() {
    String old = logo.id();
    logo.onUpdate().fails(Failure.connectionReset().afterTheChange());
    assertThrows(RuntimeException.class, () -> updates.send(logo, "{\"requireSignedURLs\":true}"));

    assertResponse(updates.read(old), 404, 5404);

    api.verifyNothingUnexpected();
  }

  @Test
  void keepOldIdsAppliesToReads() {
    api.enable(ServiceBehavior.KEEP_OLD_IDS);
    String old = logo.id();
    updates.send(logo, "{\"requireSignedURLs\":true}");

    var response = updates.read(old);

    assertThat(response.statusCode(), is(200));
    assertThat(response.body(), containsString("\"id\":\"" + logo.id() + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "keys", "keys/default", "variants", "variants/hero", "a/blob"})
  void anotherCallHasNoRouteAndIsUnexpected(String path) {
    assertResponse(read(path), 404, 7003);

    assertThat(unexpected(), containsString("No stub handles this request ("));
  }

  @Test
  void anUpdateOfAVariantIsAnotherCall() {
    assertResponse(
        updates.send(
            request("variants/hero").method("PATCH", BodyPublishers.ofString("{}")).build()),
        404,
        7003);

    assertThat(unexpected(), containsString("update or delete a variant"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "keys", "keys/default", "variants", "variants/hero", "a/blob"})
  void aDeclaredIdTakesPrecedenceOverAnotherCall(String id) {
    api.declare(ImageDeclaration.named("custom").id(id).build());

    assertThat(read(id).statusCode(), is(200));
  }

  @Test
  void theOriginalOfADeclaredImageIsAnotherCall() {
    assertResponse(read(logo.id() + "/blob"), 404, 7003);

    assertThat(unexpected(), containsString(" (Get the original image):\n"));
    assertThat(unexpected(), containsString("/blob\"))\n           .willReturn(ok().withHeader("));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "OPTIONS"})
  void headAndOptionsReturn405(String method) {
    var request = request(logo.id()).method(method, BodyPublishers.noBody()).build();

    assertThat(updates.sendUnchecked(request).statusCode(), is(405));
  }

  @Test
  void queryConditionBodyAndContentTypeAreIgnored() {
    String expected = updates.read(logo.id()).body();
    var request =
        request(logo.id() + "?fields=id")
            .header("If-None-Match", "*")
            .header("If-Match", "\"x\"")
            .header("Content-Type", "text/plain")
            .method("GET", BodyPublishers.ofString("{\"unknown\":"))
            .build();

    var response = updates.send(request);

    assertThat(response.statusCode(), is(200));
    assertThat(response.body(), is(expected));
    assertThat(response.headers().firstValue("ETag").isEmpty(), is(true));
    api.verifyNothingUnexpected();
  }

  @Test
  void twoClientsThatReadMergeAndUpdateLoseOneChange() throws IOException {
    ObjectNode first = metaOf(updates.read(logo.id()));
    ObjectNode second = metaOf(updates.read(logo.id()));

    updates.send(logo, metadata(first.put("first", true)));
    updates.send(logo, metadata(second.put("second", true)));

    assertThat(
        metaOf(updates.read(logo.id())).toString(), is("{\"owner\":\"ada\",\"second\":true}"));
  }

  @Test
  void pollingEvictsNoUpdateAndSatisfiesNoVerification() {
    updates.send(logo, "{\"metadata\":{\"owner\":\"bob\"}}");
    for (int i = 0; i < 200; i++) {
      updates.read(logo.id());
    }
    updates.send(logo, "{}");

    assertThat(api.updates(), hasSize(2));
    logo.verifyUpdated(exactly(2));
    assertThat(api.traffic(), containsString("(175 not shown)\n1. PATCH"));
    assertThat(api.traffic(), containsString("\n202. PATCH"));
  }

  @Test
  void trafficListsReadsAndUpdatesInOrderOfArrival() {
    updates.read(logo.id());
    updates.send(logo, "{}");
    updates.read(logo.id());

    assertThat(
        api.traffic()
            .lines()
            .filter(line -> line.matches("\\d.*"))
            .map(l -> l.substring(0, 8))
            .toList(),
        is(List.of("1. GET /", "2. PATCH", "3. GET /")));
  }

  @Test
  void aFailedVerificationListsTheReads() {
    updates.read(logo.id());

    String message =
        assertThrows(
                AssertionError.class,
                () -> logo.verifyUpdated(within(Duration.ofMillis(1), exactly(1))))
            .getMessage();

    assertThat(message, not(containsString("No request reached this account")));
    assertThat(message, containsString("\n    1. read of logo -> 200"));
  }

  @Test
  void aReadOfAClosedAccountIsRejected(ImagesServer server) {
    ImagesApi closed = server.newAccount("FooTest.bar");
    var image = closed.declare(ImageDeclaration.named("logo").build());
    var request = new Updates(closed).to(image.id()).build();
    closed.close();

    assertResponse(updates.send(request), 403, 9109);
  }

  private String unexpected() {
    return assertThrows(AssertionError.class, api::verifyNothingUnexpected).getMessage();
  }

  private static ObjectNode metaOf(HttpResponse<String> response) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(response.body()).at("/result/meta");
  }

  private static String metadata(JsonNode metadata) {
    return JsonNodeFactory.instance.objectNode().set("metadata", metadata).toString();
  }

  private HttpResponse<String> read(String rawId) {
    return updates.send(request(rawId).build());
  }

  private HttpRequest.Builder request(String rawId) {
    return updates.to("x").uri(URI.create(api.imagesUrl() + rawId));
  }

  private HttpRequest withoutCredentials(String id) {
    return HttpRequest.newBuilder(URI.create(api.imagesUrl() + id)).build();
  }

  private static void assertResponse(HttpResponse<String> response, int status, int code) {
    assertThat(response.statusCode(), is(status));
    assertThat(response.body(), containsString("\"code\":" + code + ","));
  }
}
