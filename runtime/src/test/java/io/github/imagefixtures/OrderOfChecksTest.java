package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server checks credentials, route, quota, image, body, stubbing and state, in this order. Each
 * test sends a request that fails two adjacent checks and expects the response of the first one.
 */
@ExtendWith(OwnAccount.class)
class OrderOfChecksTest {
  private static final String BAD_BODY = "{\"metadata\":1}";

  private ImagesApi api;
  private Updates updates;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api, Updates updates) {
    this.api = api;
    this.updates = updates;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @Test
  void credentialsAreCheckedBeforeTheRoute() {
    assertResponse(withToken(api.unknownToken(), "/nowhere"), 403, 10000);
    assertResponse(withToken(api.apiToken(), "/nowhere"), 404, 7003);
  }

  @Test
  void theRouteIsCheckedBeforeTheQuota() {
    exhaustTheQuota();

    assertResponse(withToken(api.apiToken(), "/nowhere"), 404, 7003);
    assertResponse(withToken(api.apiToken(), path(logo.id())), 429, 971);
  }

  @Test
  void theQuotaIsCheckedBeforeTheImage() {
    exhaustTheQuota();

    assertResponse(updates.to(api.unknownImageId(), "{}").build(), 429, 971);
  }

  @Test
  void theImageIsCheckedBeforeTheBody() {
    assertResponse(updates.to(api.unknownImageId(), BAD_BODY).build(), 404, 5404);
  }

  @Test
  void theBodyIsCheckedBeforeTheStubbing() {
    logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();

    assertResponse(updates.to(logo.id(), BAD_BODY).build(), 400, 5400);
    assertResponse(updates.to(logo.id(), "{}").build(), 500, 5500);
  }

  @Test
  void theStubbingIsAppliedBeforeTheStateChanges() {
    logo.onUpdate().fails(Failure.internalServerError());
    String id = logo.id();

    assertResponse(updates.to(logo.id(), "{\"requireSignedURLs\":true}").build(), 500, 5500);
    assertThat(logo.id(), is(id));
  }

  @Test
  void aRequestRejectedBeforeTheStubbingDoesNotUseTheStubbing() {
    logo.onUpdate().fails(Failure.internalServerError()).thenSucceeds();

    updates.send(logo, BAD_BODY);
    updates.send(withToken(api.malformedToken(), path(logo.id())));
    updates.send(withToken(api.apiToken(), "/nowhere"));

    assertThat(updates.send(logo, "{}").statusCode(), is(500));
    assertThat(updates.send(logo, "{}").statusCode(), is(200));
  }

  private void exhaustTheQuota() {
    api.limitRate(1, Duration.ofSeconds(1));
    assertThat(updates.send(logo, "{}").statusCode(), is(200));
  }

  private String path(String id) {
    return "/accounts/" + api.accountId() + "/images/v1/" + id;
  }

  private HttpRequest withToken(String token, String path) {
    return HttpRequest.newBuilder(URI.create(api.baseUrl() + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .method("PATCH", BodyPublishers.ofString("{}"))
        .build();
  }

  private void assertResponse(HttpRequest request, int status, int code) {
    var answer = updates.send(request);

    assertThat(answer.statusCode(), is(status));
    assertThat(answer.body(), containsString("\"code\":" + code + ","));
  }
}
