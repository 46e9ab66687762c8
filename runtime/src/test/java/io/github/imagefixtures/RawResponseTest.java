package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bytes of a response: only documented headers, and none of WireMock or Jetty. */
@ExtendWith(OwnAccount.class)
class RawResponseTest {
  private ImagesApi api;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api) {
    this.api = api;
    this.logo = api.declare(ImageDeclaration.named("logo").meta("{\"a\":\"€\"}").build());
  }

  @Test
  void aSuccessHasOnlyTheDocumentedHeaders() throws IOException {
    String answer = exchange("{}");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

    assertThat(
        headersWithoutRay(answer),
        containsInAnyOrder(
            "HTTP/1.1 200 OK",
            "Connection: close",
            "Content-Length: " + body.length(),
            "Content-Type: application/json",
            "Ratelimit: \"default\";r=1199;t=300",
            "Ratelimit-Policy: \"default\";q=1200;w=300"));
    assertThat(utf8(body), containsString("\"a\":\"€\""));
  }

  @Test
  void aFailureHasOnlyTheDocumentedHeaders() throws IOException {
    String answer = exchange("{\"metadata\":1}");

    assertThat(
        headersWithoutRay(answer).stream().map(line -> line.split("[: ]")[0]).toList(),
        containsInAnyOrder(
            "HTTP/1.1",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Ratelimit",
            "Ratelimit-Policy"));
  }

  @Test
  void responsesAreNeverCompressedOrChunked() throws IOException {
    String answer;
    try (RawSocket socket = new RawSocket(api)) {
      answer =
          socket
              .send(
                  logo.id(),
                  "{}",
                  "Content-Type: application/json",
                  "Accept-Encoding: gzip, br",
                  "TE: chunked",
                  "Connection: close")
              .readAll();
    }

    assertThat(answer.contains("Encoding"), is(false));
    assertThat(answer.contains("\"success\":true"), is(true));
  }

  @Test
  void everyResponseHasItsOwnCfRay() throws IOException {
    assertThat(ray(exchange("{}")), not(ray(exchange("{}"))));
    assertThat(ray(exchange("no JSON")), not(ray(exchange("no JSON"))));
  }

  private String exchange(String body) throws IOException {
    try (RawSocket socket = new RawSocket(api)) {
      return socket.update(logo.id(), body).readAll();
    }
  }

  private static List<String> headersWithoutRay(String answer) {
    return Arrays.stream(answer.substring(0, answer.indexOf("\r\n\r\n")).split("\r\n"))
        .filter(line -> !line.startsWith("cf-ray"))
        .toList();
  }

  private static String utf8(String octets) {
    return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String ray(String answer) {
    var ray = Pattern.compile("\r\ncf-ray: ([0-9a-f]{16}-[A-Z]{3})\r\n").matcher(answer);
    assertThat(answer, ray.find(), is(true));
    return ray.group(1);
  }
}
