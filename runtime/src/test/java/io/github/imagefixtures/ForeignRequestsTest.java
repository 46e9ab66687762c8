package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.testing.RawSocket;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a web page or a scanner sends while tests run. */
class ForeignRequestsTest {
  private final ImagesServer server = ImagesServer.start();
  private final ImagesApi api = server.newAccount();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://127.0.0.1",
        "origin: null",
        "Sec-Fetch-Mode: no-cors",
        "sec-fetch-site: none",
        "Host: example.com",
        "Host: 127.0.0.1.example.com:80",
      })
  void foreignRequestsAreReportedButFailNoTest(String header) throws IOException {
    String path = api.imagesUrl().getPath();
    send("GET /", header);
    send("PATCH " + path + "logo", header);
    send("PATCH " + path + "logo", header, "Authorization: Bearer " + api.apiToken());
    send("GET " + path, header, "Authorization: Bearer " + api.apiToken());

    api.verifyNothingUnexpected();
    assertThat(server.unassignedRequests(), hasSize(4));
    assertThat(
        server.unassignedRequests().stream().allMatch(UnassignedRequest::isFromAnotherProgram),
        is(true));
    assertThat(
        server.unassignedRequests().get(0).toString(),
        containsStringIgnoringCase(
            "because it has the header " + header.split(":", 2)[0] + "; it does not fail a test"));
  }

  @Test
  void foreignRequestsWithoutCredentialsAreNotRecorded() throws IOException {
    send("PATCH " + api.imagesUrl().getPath() + "logo", "Origin: http://example.com");

    assertThat(api.updates(), empty());
  }

  /** An application may send such headers too. */
  @Test
  void foreignRequestsWithTheAccountsCredentialsAreProcessed() throws IOException {
    UntypedImageStub logo = api.declare(ImageDeclaration.named("logo").build());

    String response =
        send(
            "PATCH " + api.imagesUrl().getPath() + logo.id(),
            "Origin: http://example.com",
            "Authorization: Bearer " + api.apiToken(),
            "Content-Type: application/json",
            "Content-Length: 2",
            "",
            "{}");

    assertThat(response, startsWith("HTTP/1.1 200 "));
    logo.verifyUpdated();
    assertThat(server.unassignedRequests(), empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:8080",
        "Host: LOCALHOST:1",
        "Host: [::1]:80",
        "Host: api.cloudflare.com"
      })
  void requestsWithAnApplicationsHostHeaderAreNotForeign(String header) throws IOException {
    send("GET /", header);
    send(
        "PATCH " + api.imagesUrl().getPath() + "nobody",
        header,
        "Authorization: Bearer " + api.apiToken());

    assertThrows(AssertionError.class, api::verifyNothingUnexpected);
    assertThat(server.unassignedRequests(), hasSize(1));
    assertThat(server.unassignedRequests().get(0).isFromAnotherProgram(), is(false));
  }

  private String send(String methodAndPath, String... lines) throws IOException {
    String[] head = new String[lines.length + 3];
    boolean hasHost = Arrays.stream(lines).anyMatch(line -> line.startsWith("Host:"));
    head[0] = methodAndPath + " HTTP/1.1";
    head[1] = hasHost ? "Accept: */*" : "Host: 127.0.0.1";
    head[2] = "Connection: close";
    System.arraycopy(lines, 0, head, 3, lines.length);
    try (RawSocket socket = new RawSocket(api)) {
      return socket.sendHead(head).readAll();
    }
  }
}
