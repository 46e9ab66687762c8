package io.github.imagefixtures.internal.state;

import static io.github.imagefixtures.internal.state.States.apply;
import static io.github.imagefixtures.internal.state.States.enabling;
import static io.github.imagefixtures.internal.state.States.fixture;
import static io.github.imagefixtures.internal.state.States.image;
import static io.github.imagefixtures.internal.state.States.update;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyValidatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "''                               | the body is not valid JSON",
        "[]                               | the body is an array, not an object",
        "null                             | the body is null, not an object",
        "{\"metadata\":[]}                | metadata must be an object, not an array",
        "{\"metadata\":null}              | metadata must be an object, not null",
        "{\"metadata\":\"{}\"}            | metadata must be an object, not a string",
        "{\"requireSignedURLs\":\"true\"} | requireSignedURLs must be a boolean, not a string",
        "{\"requireSignedURLs\":1}        | requireSignedURLs must be a boolean, not a number",
        "{\"requireSignedURLs\":null}     | requireSignedURLs must be a boolean, not null",
        "{\"creator\":1}                  | creator must be a string or null, not a number",
        "{\"a\":1,\"a\":2}                | duplicate name",
        "{'a':1}                          | the body is not valid JSON",
        "{\"a\":1,}                       | the body is not valid JSON",
        "{\"a\":NaN}                      | the body is not valid JSON",
        "{} // comment                    | the body is not valid JSON",
        "{\"a\":\"\\ud800\"}              | the body is not valid JSON",
        "{}{}                             | the body is not valid JSON"
      })
  void aBodyThatIsNotAnUpdateIsRejectedWithTheReason(String body, String reason) {
    assertThat(refusal(update(body)).body(), containsString("Bad request: "));
    assertThat(refusal(update(body)).body(), containsString(reason));
  }

  @Test
  void aMissingBodyIsRejected() {
    assertThat(refusal(update("")).body(), containsString("the request has no body"));
  }

  @Test
  void aRejectedUpdateChangesNothing() {
    FixtureState state = fixture();

    assertThat(
        apply(state, "{\"requireSignedURLs\":true,\"metadata\":1}").next(), sameInstance(state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        "application/json; charset=\"utf-8\"",
        "application/json; charset=utf8",
        "application/json; Charset=UTF8",
        "application/json;",
        "application/json; profile=x"
      })
  void everySpellingOfTheJsonContentTypeIsAccepted(String contentType) {
    assertThat(isTaken(typed(contentType)), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "text/plain",
        "application/jsonp",
        "application/merge-patch+json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x"
      })
  void anyOtherContentTypeIsRejected(String contentType) {
    assertThat(
        refusal(typed(contentType)).body(),
        containsString("the Content-Type must be application/json, not " + contentType));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "utf-16", "us-ascii", "nope", "?", ""})
  void aCharsetOtherThanUtf8IsRejected(String charset) {
    assertThat(
        refusal(typed("application/json; charset=" + charset)).body(),
        containsString("the charset of JSON must be utf-8, not " + charset));
  }

  @Test
  void aMissingContentTypeIsRejected() {
    assertThat(
        refusal(update("{}", Map.of())).body(), containsString("the request has no Content-Type"));
  }

  @ParameterizedTest
  @CsvSource({"1024, true", "1025, false"})
  void metadataMayHave1024BytesButNot1025(int bytes, boolean taken) {
    String text = "x".repeat(bytes - "{\"a\":\"\"}".length());

    assertThat(isTaken(update("{ \"metadata\" : { \"a\" : \"" + text + "\" } }")), is(taken));
  }

  @ParameterizedTest
  @CsvSource({"508, true", "509, false"})
  void bytesOfMetadataAreCountedInUtf8(int letters, boolean taken) {
    assertThat(
        isTaken(update("{\"metadata\":{\"a\":\"" + "ä".repeat(letters) + "\"}}")), is(taken));
  }

  @ParameterizedTest
  @CsvSource({"1024, true", "1025, false"})
  void aCreatorMayHave1024CharactersButNot1025(int characters, boolean taken) {
    assertThat(isTaken(update("{\"creator\":\"" + "x".repeat(characters) + "\"}")), is(taken));
  }

  @Test
  void aCreatorThatIsTooLongIsRejectedWithTheReason() {
    assertThat(
        refusal(update("{\"creator\":\"" + "x".repeat(1025) + "\"}")).body(),
        containsString("creator has 1025 characters; at most 1024 are allowed"));
  }

  @Test
  void anImageWithACustomIdCannotBecomePrivate() {
    FixtureState custom = fixture(image("folder/logo"));

    Outcome outcome = apply(custom, "{\"requireSignedURLs\":true}").outcome();

    assertThat(
        ((Outcome.Failed) outcome).failure().body(),
        containsString("an image with a custom id cannot require signed URLs"));
  }

  @Test
  void anImageWithACustomIdCanStayPublic() {
    FixtureState custom = fixture(image("folder/logo"));

    TransitionResult step = apply(custom, "{\"requireSignedURLs\":false}");

    assertThat(step.outcome(), is(new Outcome.Succeeded(custom.image())));
  }

  private static ReceivedUpdate typed(String contentType) {
    return update("{}", Map.of("content-type", List.of(contentType)));
  }

  private static boolean isTaken(ReceivedUpdate update) {
    return Transition.apply(fixture(), update, enabling()).outcome() instanceof Outcome.Succeeded;
  }

  private static Failure refusal(ReceivedUpdate update) {
    Outcome outcome = Transition.apply(fixture(), update, enabling()).outcome();
    return ((Outcome.Failed) outcome).failure();
  }
}
