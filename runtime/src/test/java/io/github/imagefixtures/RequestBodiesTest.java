package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies near the limits of a valid update, sent over HTTP. */
@ExtendWith(OwnAccount.class)
class RequestBodiesTest {
  private static final String UPDATE = "{\"metadata\":{\"a\":\"ä\"}}";

  private ImagesApi api;
  private Updates updates;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api, Updates updates) {
    this.api = api;
    this.updates = updates;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'metadata':{}}",
        "{metadata:{}}",
        "{\"metadata\":{},}",
        "{\"metadata\":{}} /* x */",
        "{\"metadata\":{\"a\":NaN}}",
        "{\"metadata\":{\"a\":01}}",
        "{\"metadata\":{\"a\":1,\"a\":1}}",
        "{\"metadata\":{\"a\":\"\\udead\"}}",
        "{\"metadata\":{\"a\":\"\t\"}}",
        "\ufeff{\"metadata\":{}}",
        "{\"metadata\":{}}{}",
        "{",
        "metadata=x"
      })
  void aBodyThatIsNotStrictJsonIsRejected(String body) {
    assertRefused(updates.send(logo, body), "the body is not valid JSON: line 1, column ");
  }

  @Test
  void bytesThatAreNotUtf8AreRejected() {
    byte[] latin1 = UPDATE.getBytes(StandardCharsets.ISO_8859_1);

    assertRefused(send("application/json", latin1), "the byte 0xe4 is not valid UTF-8");
  }

  @Test
  void aMissingBodyIsRejected() {
    HttpRequest request =
        updates
            .to(logo.id())
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.noBody())
            .build();

    assertRefused(updates.send(request), "the request has no body");
  }

  @Test
  void aMissingContentTypeIsRejected() {
    HttpRequest request =
        updates.to(logo.id()).method("PATCH", BodyPublishers.ofString(UPDATE)).build();

    assertRefused(updates.send(request), "the request has no Content-Type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "iso-8859-1", "nope", "?"})
  void aCharsetOtherThanUtf8IsRejected(String charset) {
    assertRefused(
        send("application/json; charset=" + charset, UPDATE.getBytes(StandardCharsets.UTF_8)),
        "the charset of JSON must be utf-8, not " + charset);
  }

  @Test
  void multipartIsRejectedWithTheExpectedContentType() {
    String form =
        """
        --x\r
        Content-Disposition: form-data; name="requireSignedURLs"\r
        \r
        true\r
        --x--\r
        """;

    assertRefused(
        send("multipart/form-data; boundary=x", form.getBytes(StandardCharsets.UTF_8)),
        "the Content-Type must be application/json, not multipart/form-data; boundary=x. An upload"
            + " sends multipart; an update sends a JSON object, such as"
            + " {\\\"requireSignedURLs\\\":true}\"");
  }

  @ParameterizedTest
  @CsvSource({"metadata, an object", "requireSignedURLs, a boolean"})
  void nullIsRejectedWithTheLikelyCauseAndTheFix(String property, String type) {
    assertRefused(
        updates.send(logo, "{\"" + property + "\":null}"),
        "\"Bad request: "
            + property
            + " must be "
            + type
            + ", not null. To leave it unchanged, omit it. JSON libraries can send null for a"
            + " property that is not set; with Jackson, @JsonInclude(JsonInclude.Include.NON_NULL)"
            + " omits it\"");
  }

  @Test
  void acceptNullLeavesThePropertyUnchanged() {
    var image = api.declare(ImageDeclaration.named("set").meta("{\"a\":1}").build());
    api.enable(ServiceBehavior.ACCEPT_NULL);

    var response = updates.send(image, "{\"metadata\":null,\"requireSignedURLs\":null}");

    assertThat(response.statusCode(), is(200));
    assertThat(image.current().meta().asMap(), is(Map.of("a", 1L)));
    assertThat(image.previousIds(), is(List.of()));
  }

  @Test
  void acceptNullStillRejectsOtherTypes() {
    api.enable(ServiceBehavior.ACCEPT_NULL);

    assertRefused(updates.send(logo, "{\"metadata\":[]}"), "metadata must be an object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"metadata\":\"{\\\"a\\\":1}\"}     | metadata must be an object",
        "{\"requireSignedURLs\":\"true\"} | requireSignedURLs must be a boolean"
      })
  void aValueInAStringIsRejectedWithTheLikelyCauseAndTheFix(String body, String expectation) {
    assertRefused(
        updates.send(logo, body),
        expectation
            + ", not a string. The string contains the JSON text of the value, as a field of a form"
            + " does. Send the value itself, without quotation marks\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"metadata\":\"a\"}", "{\"requireSignedURLs\":\"yes\"}"})
  void aStringThatContainsNoSuchValueIsRejectedWithoutACause(String body) {
    assertRefused(updates.send(logo, body), ", not a string\"");
  }

  @Test
  void aFormIsRejectedWithTheExpectedContentType() {
    assertRefused(
        send("application/x-www-form-urlencoded", "a=b".getBytes(StandardCharsets.UTF_8)),
        "the Content-Type must be application/json, not application/x-www-form-urlencoded");
  }

  @Test
  void aGzipBodyIsDecompressed() {
    HttpRequest request =
        updates
            .to(logo.id())
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .method("PATCH", BodyPublishers.ofByteArray(gzip(UPDATE)))
            .build();

    assertThat(updates.send(request).statusCode(), is(200));
    assertThat(logo.current().meta().asMap().get("a"), is("ä"));
    assertThat(api.updates().get(0).body(), is(UPDATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void nestingOverTheLimitIsRejected(String level) {
    String body = "{\"metadata\":" + level.repeat(200_000);

    assertRefused(updates.send(logo, body), "the body is not valid JSON");
  }

  @Test
  void deepNestingWithinTheLimitIsAccepted() {
    String deep = "[".repeat(500) + "]".repeat(500);

    assertThat(updates.send(logo, "{\"metadata\":{\"a\":" + deep + "}}").statusCode(), is(200));
  }

  @Test
  void aBodyOf20MegabytesIsRejectedForItsMetadata() {
    String body = "{\"metadata\":{\"a\":\"" + "x".repeat(20_000_000) + "\"}}";

    assertRefused(updates.send(logo, body), "metadata is 20000008 bytes");
  }

  @Test
  void aLongBodyThatIsNotJsonIsRejectedWithAShortMessage() {
    var answer = updates.send(logo, "x".repeat(1_000_000));

    assertRefused(answer, "the body is not valid JSON");
    assertThat(answer.body().length() < 1_000, is(true));
  }

  private void assertRefused(HttpResponse<String> answer, String reason) {
    assertThat(answer.statusCode(), is(400));
    assertThat(answer.body(), containsString("\"code\":5400,\"message\":\"Bad request: "));
    assertThat(answer.body(), containsString(reason));
    assertThat(answer.body(), not(containsString("Exception")));
    assertThat(logo.current().meta().asMap().isEmpty(), is(true));
    assertThat(api.updates().size(), is(1));
  }

  private HttpResponse<String> send(String contentType, byte[] body) {
    return updates.send(
        updates
            .to(logo.id())
            .header("Content-Type", contentType)
            .method("PATCH", BodyPublishers.ofByteArray(body))
            .build());
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
