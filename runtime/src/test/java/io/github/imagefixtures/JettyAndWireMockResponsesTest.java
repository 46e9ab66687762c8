package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that Jetty or WireMock handles before they reach Image Fixtures. The documentation lists
 * these limits. These tests detect a new version of Jetty or WireMock that changes them.
 */
@ExtendWith(OwnAccount.class)
class JettyAndWireMockResponsesTest {
  private static final String UPDATE = "{\"metadata\":{\"a\":1}}";

  private ImagesApi api;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api) {
    this.api = api;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  @AfterEach
  void nothingChangedAndNothingWasRecorded() {
    assertThat(logo.current().meta().asMap().isEmpty(), is(true));
    assertThat(api.updates(), empty());
    api.verifyNothingUnexpected();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "a%", "%", "%4", "%00"})
  void aMalformedEscapeInThePathReturns400(String rawId) throws IOException {
    String answer = exchange(rawId, UPDATE, "Content-Type: application/json");

    assertThat(answer, startsWith("HTTP/1.1 400 "));
  }

  @Test
  void aMalformedEscapeInTheQueryReturns500() throws IOException {
    String answer = exchange(logo.id() + "?a=%zz", UPDATE, "Content-Type: application/json");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata=%7", "metadata=%zz"})
  void aMalformedEscapeInAFormReturns500(String form) throws IOException {
    String answer = exchange(logo.id(), form, "Content-Type: application/x-www-form-urlencoded");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
  void aTruncatedRequestBodyReturns500(String length) throws IOException {
    String answer;
    try (RawSocket socket = new RawSocket(api)) {
      answer =
          socket
              .sendAndShutDownOutput(logo.id(), UPDATE, "Content-Type: application/json", length)
              .readAll();
    }

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @Test
  void aGzipBodyThatIsNotGzipReturns500() throws IOException {
    String answer =
        exchange(logo.id(), UPDATE, "Content-Type: application/json", "Content-Encoding: gzip");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  /** WireMock decompresses a body that begins like gzip, whatever the headers say. */
  @Test
  void aBodyThatOnlyBeginsLikeGzipReturns500() throws IOException {
    String answer = exchange(logo.id(), "\u001f\u008b\b garbage", "Content-Type: application/json");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"multipart/form-data", "multipart/mixed", "multipart/form-data; boundary="})
  void multipartWithoutABoundaryReturns500(String contentType) throws IOException {
    String answer = exchange(logo.id(), UPDATE, "Content-Type: " + contentType);

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @Test
  void truncatedMultipartReturns500() throws IOException {
    String answer =
        exchange(logo.id(), "--x\r\nfoo", "Content-Type: multipart/form-data; boundary=x");

    assertThat(answer, startsWith("HTTP/1.1 500 "));
    assertThat(answer, not(containsString("io.github.imagefixtures")));
  }

  @Test
  void aMalformedRequestLineReturns400() throws IOException {
    String answer = exchange(logo.id() + " x", UPDATE, "Content-Type: application/json");

    assertThat(answer, startsWith("HTTP/1.1 400 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1", "Transfer-Encoding: chunked", "X-A : b", "X-A: \0"})
  void malformedHeadersReturn400(String header) throws IOException {
    String answer = exchange(logo.id(), UPDATE, "Content-Type: application/json", header);

    assertThat(answer, startsWith("HTTP/1.1 400 "));
  }

  @Test
  void anUnknownExpectHeaderReturns417() throws IOException {
    String answer = exchange(logo.id(), UPDATE, "Content-Type: application/json", "Expect: more");

    assertThat(answer, startsWith("HTTP/1.1 417 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Connection: close", "Host: 127.0.0.1"})
  void anAbsoluteUriWithAnotherHostThanTheHostHeaderReturns400(String host) throws IOException {
    String uri = "http://api.cloudflare.com" + api.imagesUrl().getPath() + logo.id();

    try (RawSocket socket = new RawSocket(api)) {
      assertThat(
          socket.sendHead("PATCH " + uri + " HTTP/1.1", host).readLine(),
          startsWith("HTTP/1.1 400 "));
    }
  }

  @Test
  void connectOpensATunnelToWireMock() throws IOException {
    try (RawSocket socket = new RawSocket(api)) {
      String authority = "api.cloudflare.com:443";
      assertThat(
          socket.sendHead("CONNECT " + authority + " HTTP/1.1", "Host: " + authority).readLine(),
          is("HTTP/1.1 200 OK"));
    }
  }

  private String exchange(String rawId, String body, String... headers) throws IOException {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Connection: close";
    try (RawSocket socket = new RawSocket(api)) {
      return socket.send(rawId, body, all).readAll();
    }
  }
}
