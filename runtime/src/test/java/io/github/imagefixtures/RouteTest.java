package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths and methods that the server accepts, and its responses to all others. */
@ExtendWith(OwnAccount.class)
class RouteTest {
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
  void anUnknownImageIsNotFound() {
    var answer = updates.send(api.unknownImageId(), "{}");

    assertThat(answer.statusCode(), is(404));
    assertThat(
        answer.body(),
        is(
            "{\"success\":false,\"errors\":[{\"code\":5404,\"message\":\"Image not found\"}],"
                + "\"messages\":[],\"result\":null}"));
  }

  @Test
  void plainTextNotFoundReturnsPlainTextForAnUnknownImage() {
    api.enable(ServiceBehavior.PLAIN_TEXT_NOT_FOUND);

    var answer = updates.send(api.unknownImageId(), "{}");

    assertThat(answer.statusCode(), is(404));
    assertThat(answer.body(), is("ERROR 5404: Image not found\n"));
    assertThat(answer.headers().firstValue("cf-images").orElseThrow(), is("err=5404"));
    assertThat(
        answer.headers().firstValue("Content-Type").orElseThrow(), is("text/plain;charset=utf-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/user",
        "/accounts/%s",
        "/accounts/%s/images/v1",
        "/accounts/%s/images/v1/",
        "/accounts/%s/images/v2/x",
        "/zones/x/images/v1/x"
      })
  void anUnknownPathReturnsNoRoute(String path) {
    var answer = updates.send(elsewhere("PATCH", path.formatted(api.accountId())));

    assertThat(answer.statusCode(), is(404));
    assertThat(answer.body(), containsString("\"code\":7003,\"message\":\"No route for the URI\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "OPTIONS"})
  void aMethodOtherThanGetAndPatchReturns405(String method) {
    var request = updates.to(logo.id()).method(method, BodyPublishers.ofString("{}")).build();

    var answer = updates.send(request);

    assertThat(answer.statusCode(), is(405));
    assertThat(answer.body(), containsString("\"code\":10405,\"message\":\"Method not allowed "));
  }

  /** HTTP methods are case-sensitive, but WireMock converts every method to upper case. */
  @Test
  void aLowerCaseMethodIsTreatedAsUpperCase() {
    var request =
        updates
            .to(logo.id())
            .header("Content-Type", "application/json")
            .method("patch", BodyPublishers.ofString("{}"))
            .build();

    assertThat(updates.send(request).statusCode(), is(200));
  }

  @Test
  void thePathIsAlsoServedWithoutThePrefixClientV4() {
    var request =
        updates
            .to(logo.id(), "{}")
            .uri(api.baseUrl().resolve("/accounts/" + api.accountId() + "/images/v1/" + logo.id()))
            .build();

    assertThat(updates.send(request).statusCode(), is(200));
  }

  @Test
  void aQueryIsNotPartOfTheImageId() {
    var request =
        updates.to(logo.id(), "{}").uri(api.imagesUrl().resolve(logo.id() + "?a=b")).build();

    assertThat(updates.send(request).statusCode(), is(200));
  }

  private HttpRequest elsewhere(String method, String path) {
    return updates
        .to("x")
        .uri(URI.create(api.baseUrl() + path))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString("{}"))
        .build();
  }
}
