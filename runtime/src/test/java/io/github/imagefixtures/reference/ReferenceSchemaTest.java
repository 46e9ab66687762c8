package io.github.imagefixtures.reference;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.ApiError;
import io.github.imagefixtures.Failure;
import io.github.imagefixtures.FailureEnvelope;
import io.github.imagefixtures.FailureKind;
import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OwnAccount.class)
class ReferenceSchemaTest {
  private final ReferenceSchema reference = ReferenceSchema.withReadings();

  static List<Failure> envelopes() {
    return Failure.all().stream().filter(f -> f.kind() == FailureKind.ENVELOPE).toList();
  }

  static List<Failure> malformed() {
    return Failure.all().stream()
        .filter(f -> f.kind() == FailureKind.MALFORMED_ENVELOPE)
        .filter(f -> f.headers().containsKey("Content-Type"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("envelopes")
  void everyKnownFailureEnvelopeMatchesTheReference(Failure failure) {
    assertThat(reference.problemsOfFailure(failure.body()), empty());
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void everyMalformedEnvelopeViolatesTheSchemaOfItsStatus(Failure failure) {
    assertThat(
        failure.status().orElseThrow() == 200
            ? reference.problemsOfSuccess(failure.body())
            : reference.problemsOfFailure(failure.body()),
        not(empty()));
  }

  @Test
  void propertiesOfLaterReferencesMatchTheReference() {
    Failure failure =
        Failure.of(
            FailureEnvelope.status(400)
                .error(
                    ApiError.of(5400, "Bad request")
                        .withCause(6111, "cause")
                        .withDocumentationUrl("https://example.com")
                        .withSourcePointer("/metadata"))
                .error(5455, "Unsupported")
                .message(1000, "note"));

    assertThat(reference.problemsOfFailure(failure.body()), empty());
  }

  @Test
  void theVerbatimReferenceAllowsNoFailure() {
    assertThat(
        ReferenceSchema.verbatim().problemsOfFailure(Failure.routeNotFound().body()), not(empty()));
  }

  @Test
  void theResponseForAFullImageMatchesTheReference(ImagesApi api, Updates updates) {
    var image =
        api.declare(
            ImageDeclaration.named("full")
                .filename("x".repeat(255))
                .meta("{\"a\":{\"b\":[1,null]}}")
                .requireSignedURLs(true)
                .uploaded("2024-02-29T23:59:59.5+01:00")
                .variants("public", "https://example.com/a")
                .creator("me")
                .build());

    assertThat(updates.send(image, "{}").statusCode(), is(200));
  }

  @Test
  void theResponseForAMinimalImageMatchesTheReference(ImagesApi api, Updates updates) {
    var image = api.declare(ImageDeclaration.named("bare").variants().build());

    assertThat(updates.send(image, "{}").statusCode(), is(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"metadata\":{}}",
        "{\"metadata\":{\"a\":[1,{\"b\":null}]},\"requireSignedURLs\":false}",
        "{\"requireSignedURLs\":true}",
        "{\"metadata\":null}",
        "{\"metadata\":[]}",
        "{\"metadata\":\"a\"}",
        "{\"metadata\":1}",
        "{\"metadata\":true}",
        "{\"requireSignedURLs\":null}",
        "{\"requireSignedURLs\":\"true\"}",
        "{\"requireSignedURLs\":1}",
        "{\"requireSignedURLs\":{}}",
        "{\"unknown\":1}",
        "[]",
        "null",
        "\"{}\"",
        "1",
        "true"
      })
  void theServerAcceptsExactlyTheBodiesThatTheReferenceAllows(
      String body, ImagesApi api, Updates updates) {
    var image = api.declare(ImageDeclaration.named("image").build());
    boolean allowed = reference.problemsOfRequest(body).isEmpty();

    var answer = updates.send(image, body);

    assertThat(answer.statusCode(), is(allowed ? 200 : 400));
  }
}
