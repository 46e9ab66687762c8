package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.RawSocket;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The errors of the edge, whose format depends on the request, as a client reads them. */
@ExtendWith(OwnAccount.class)
class EdgeErrorsTest {
  private static final String[] MEMBERS = {
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "error_code",
    "error_name",
    "error_category",
    "ray_id",
    "timestamp",
    "zone",
    "cloudflare_error",
    "retryable",
    "owner_action_required",
    "what_you_should_do",
    "footer"
  };

  private ImagesApi api;
  private UntypedImageStub logo;

  @BeforeEach
  void declareAnImage(ImagesApi api) {
    this.api = api;
    this.logo = api.declare(ImageDeclaration.named("logo").build());
  }

  static List<Failure> edgeErrors() {
    return Failure.all().stream().filter(f -> f.kind() == FailureKind.EDGE_ERROR).toList();
  }

  @Test
  void edgeErrorsHaveTheStatusesOfTheDocumentation() {
    assertThat(
        edgeErrors().stream().map(failure -> failure.status().orElseThrow()).toList(),
        containsInAnyOrder(500, 502, 504, 520, 521, 522, 523, 524, 525, 526));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                        | application/json; charset=UTF-8
          application/problem+json                | application/problem+json
          application/json, text/plain, */*       | application/json; charset=UTF-8
          text/html, application/json             | text/html; charset=UTF-8
          text/html;q=0.5, application/json       | application/json; charset=UTF-8
          */*                                     | text/html; charset=UTF-8
                                                  | text/html; charset=UTF-8
          """)
  void acceptSelectsTheFormat(String accept, String contentType) throws IOException {
    for (Failure failure : edgeErrors()) {
      Response response = response(failure, accept);

      assertThat(response.headers(), hasItem("Content-Type: " + contentType));
      assertThat(
          response.body(), startsWith(contentType.startsWith("text") ? "<!DOCTYPE html>" : "{"));
    }
  }

  @Test
  void acceptInSeveralLinesIsOneList() throws IOException {
    logo.onUpdate().fails(Failure.badGateway());
    String text;
    try (RawSocket socket = new RawSocket(api)) {
      text =
          socket
              .send(
                  logo.id(),
                  "{}",
                  "Content-Type: application/json",
                  "Accept: text/html;q=0.1",
                  "Accept: application/json",
                  "Connection: close")
              .readAll();
    }

    assertThat(text, containsString("\"error_name\":\"origin_bad_gateway\""));
  }

  @ParameterizedTest
  @MethodSource("edgeErrors")
  void htmlIsTheBodyOfTheFailure(Failure failure) throws IOException {
    assertThat(response(failure, null).body(), is(failure.body()));
    assertThat(response(failure.afterTheChange(), "text/html").body(), is(failure.body()));
  }

  @ParameterizedTest
  @MethodSource("edgeErrors")
  void bothFormatsHaveTheHeadersOfTheEdge(Failure failure) throws IOException {
    for (String accept : new String[] {"text/html", "application/json"}) {
      List<String> headers = response(failure, accept).headers();

      assertThat(
          headers,
          hasItems(
              "Server: cloudflare",
              "Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate,"
                  + " post-check=0, pre-check=0",
              "Expires: Thu, 01 Jan 1970 00:00:01 GMT",
              "Referrer-Policy: same-origin",
              "X-Frame-Options: SAMEORIGIN"));
      assertThat(headers, hasItems(startsWith("Date: "), startsWith("cf-ray: ")));
      assertThat(headers, not(hasItem(startsWith("Ratelimit"))));
    }
  }

  @ParameterizedTest
  @MethodSource("edgeErrors")
  void jsonHasTheMembersOfTheDocumentation(Failure failure) throws IOException {
    Response response = response(failure, "application/problem+json");
    JsonNode json = response.json();
    int status = failure.status().orElseThrow();
    boolean retryable = status < 525;

    List<String> members = new ArrayList<>(List.of(MEMBERS));
    if (retryable) {
      members.add("retry_after");
    }
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    assertThat(names, containsInAnyOrder(members.toArray()));
    assertThat(
        json.get("type").textValue(), endsWith("/cloudflare-5xx-errors/error-" + status + "/"));
    assertThat(json.get("title").textValue(), startsWith("Error " + status + ": "));
    assertThat(json.get("status").intValue(), is(status));
    assertThat(json.get("error_code").intValue(), is(status));
    assertThat(
        json.get("error_category").textValue(),
        is(status == 500 ? "cloudflare" : retryable ? "origin" : "ssl"));
    assertThat(response.headers(), hasItem("cf-ray: " + json.get("ray_id").textValue() + "-AMS"));
    assertThat(json.get("instance"), is(json.get("ray_id")));
    assertThat(json.get("zone").textValue(), is("api.cloudflare.com"));
    assertThat(json.get("cloudflare_error").booleanValue(), is(true));
    assertThat(json.get("retryable").booleanValue(), is(retryable));
    assertThat(Instant.parse(json.get("timestamp").textValue()).getNano(), is(0));
  }

  @ParameterizedTest
  @MethodSource("edgeErrors")
  void retryAfterIsZeroOrThatOfTheServiceInBothFormats(Failure failure) throws IOException {
    int status = failure.status().orElseThrow();
    Map<Failure, String> expected =
        Map.of(
            failure,
            "0",
            failure.withServiceRetryAfter().afterTheChange(),
            status == 504 || status == 522 ? "120" : "60");

    for (Map.Entry<Failure, String> entry : expected.entrySet()) {
      Response html = response(entry.getKey(), null);
      Response json = response(entry.getKey(), "application/json");
      if (status < 525) {
        assertThat(html.headers(), hasItem("Retry-After: " + entry.getValue()));
        assertThat(json.headers(), hasItem("Retry-After: " + entry.getValue()));
        assertThat(json.json().get("retry_after").asText(), is(entry.getValue()));
      } else {
        assertThat(html.headers(), not(hasItem(startsWith("Retry-After"))));
        assertThat(json.headers(), not(hasItem(startsWith("Retry-After"))));
      }
    }
  }

  @Test
  void trafficShowsTheBodyThatWasSent() throws IOException {
    Response json = response(Failure.originDown(), "application/json");
    assertThat(api.traffic(), containsString("originDown: 521 " + json.body() + "\n"));

    response(Failure.originUnreachable(), null);
    assertThat(api.traffic(), containsString("originUnreachable: 523 <!DOCTYPE html>"));
  }

  private Response response(Failure failure, String accept) throws IOException {
    logo.onUpdate().fails(failure);
    List<String> headers =
        new ArrayList<>(List.of("Content-Type: application/json", "Connection: close"));
    if (accept != null) {
      headers.add("Accept: " + accept);
    }
    try (RawSocket socket = new RawSocket(api)) {
      String text = socket.send(logo.id(), "{}", headers.toArray(String[]::new)).readAll();
      assertThat(text, startsWith("HTTP/1.1 " + failure.status().orElseThrow() + " "));
      int head = text.indexOf("\r\n\r\n");
      return new Response(List.of(text.substring(0, head).split("\r\n")), text.substring(head + 4));
    }
  }

  private record Response(List<String> headers, String body) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(body);
    }
  }
}
