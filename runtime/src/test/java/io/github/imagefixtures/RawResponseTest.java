package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        headers(answer).stream()
            .filter(line -> !line.startsWith("cf-ray: ") && !line.startsWith("Date: "))
            .toList(),
        containsInAnyOrder(
            "HTTP/1.1 200 OK",
            "Connection: close",
            "Content-Length: " + body.length(),
            "Content-Type: application/json; charset=UTF-8",
            "Ratelimit: \"default\";r=1199;t=300",
            "Ratelimit-Policy: \"default\";q=1200;w=300",
            "Server: cloudflare"));
    assertThat(utf8(body), containsString("\"a\":\"€\""));
  }

  @Test
  void aFailureHasOnlyTheDocumentedHeaders() throws IOException {
    String answer = exchange("{\"metadata\":1}");

    assertThat(
        headers(answer).stream().map(line -> line.split("[: ]")[0]).toList(),
        containsInAnyOrder(
            "HTTP/1.1",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Ratelimit",
            "Ratelimit-Policy",
            "cf-ray",
            "Date",
            "Server"));
  }

  @Test
  void theDateIsThatOfTheResponseInTheFormatOfHttp() throws IOException {
    Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    String date =
        match("Date: (\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT)", exchange("{}"));

    Instant sent = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
    assertThat(sent.isBefore(before) || sent.isAfter(Instant.now()), is(false));
  }

  @Test
  void aTruncatedResponseHasTheHeadersOfASuccess() throws IOException {
    logo.onUpdate().fails(Failure.truncatedBody());

    String answer;
    try (RawSocket socket = new RawSocket(api)) {
      answer = socket.update(logo.id(), "{}").readUntilClosed().text();
    }

    assertThat(answer, containsString("\r\nServer: cloudflare\r\n"));
    assertThat(answer, containsString("\r\nContent-Type: application/json; charset=UTF-8\r\n"));
    ray(answer);
  }

  @Test
  void plainTextHasTheHeadersOfTheImagesService() throws IOException {
    Map<Failure, String> texts =
        Map.of(
            Failure.badRequestAsText("no"), "5400: Bad request: no",
            Failure.imagesNotEnabledAsText(),
                "5403: The given account is not valid or is not authorized to access this service",
            Failure.imageNotFoundAsText(), "5404: Image not found",
            Failure.internalServerErrorAsText(), "5500: Internal server error");

    for (Map.Entry<Failure, String> text : texts.entrySet()) {
      logo.onUpdate().fails(text.getKey());
      String answer = exchange("{}");

      assertThat(answer, endsWith("\r\n\r\nERROR " + text.getValue() + "\n"));
      assertThat(
          headers(answer),
          hasItems(
              "Content-Type: text/plain;charset=utf-8",
              "cf-images: err=" + text.getValue().substring(0, 4),
              "Cache-Control: no-cache",
              "X-Content-Type-Options: nosniff"));
    }
  }

  @Test
  void theGatewaysFailuresHaveTheTextsOfTheService() throws IOException {
    String documentation =
        ",\"documentation_url\":\"https://developers.cloudflare.com/api/resources/images"
            + "/subresources/v1/methods/edit\"}";
    Map<Failure, String> errors =
        Map.of(
            Failure.unknownCredentials(),
                "{\"code\":10000,\"message\":\"Authentication error\"" + documentation,
            Failure.otherAccountCredentials(),
                "{\"code\":9109,\"message\":\"Unauthorized to access requested resource\""
                    + documentation,
            Failure.imagesNotEnabled(),
                "{\"code\":5403,\"message\":\"The given account is not valid or is not authorized"
                    + " to access this service\"}",
            Failure.methodNotAllowed(),
                "{\"code\":10405,\"message\":\"Method not allowed for this authentication scheme\"}",
            Failure.methodNotAllowed10000("PUT"),
                "{\"code\":10000,\"message\":\"PUT method not allowed for the api_token"
                    + " authentication scheme\"}");

    for (Map.Entry<Failure, String> error : errors.entrySet()) {
      logo.onUpdate().fails(error.getKey());

      assertThat(
          exchange("{}"),
          endsWith(
              "\r\n\r\n{\"success\":false,\"errors\":["
                  + error.getValue()
                  + "],\"messages\":[],\"result\":null}"));
    }
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

  @Test
  void cfRayDependsOnTheAccountAndTheNumberOfTheRequest(ImagesServer server) throws IOException {
    AccountOptions pinned = AccountOptions.ownedBy("a").accountId("0123456789abcdef".repeat(2));
    List<String> first = rays(server.newAccount(pinned));
    List<String> second = rays(server.newAccount(pinned));
    List<String> other = rays(server.newAccount());

    assertThat(second, is(first));
    assertThat(Set.copyOf(first).size(), is(3));
    assertThat(Collections.disjoint(first, other), is(true));
  }

  /** Sends three requests, and closes the account. */
  private static List<String> rays(ImagesApi account) throws IOException {
    List<String> rays = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (RawSocket socket = new RawSocket(account)) {
        rays.add(ray(socket.update("undeclared", "{}").readAll()));
      }
    }
    account.close();
    return rays;
  }

  @Test
  void aRequestWithoutAnAccountHasItsOwnCfRay(ImagesServer server) throws IOException {
    ImagesApi closed = server.newAccount();
    closed.close();

    assertThat(Set.copyOf(rays(closed)).size(), is(3));
  }

  private String exchange(String body) throws IOException {
    try (RawSocket socket = new RawSocket(api)) {
      return socket.update(logo.id(), body).readAll();
    }
  }

  private static List<String> headers(String answer) {
    return List.of(answer.substring(0, answer.indexOf("\r\n\r\n")).split("\r\n"));
  }

  private static String utf8(String octets) {
    return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String ray(String answer) {
    return match("cf-ray: ([0-9a-f]{16}-AMS)", answer);
  }

  private static String match(String header, String answer) {
    var line = Pattern.compile("\r\n" + header + "\r\n").matcher(answer);
    assertThat(answer, line.find(), is(true));
    return line.group(1);
  }
}
