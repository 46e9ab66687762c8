package io.github.imagefixtures;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.concurrent.Callable;

/** A program that sends large requests, in a JVM with a small heap. */
final class MemoryProbe {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int MB = 1_000_000;
  private static final String FORM =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n%s\r\n--b--\r\n";

  private MemoryProbe() {}

  /** Runs one of the methods below, and prints what it returns. */
  public static void main(String[] arguments) throws Exception {
    Callable<String> scenario =
        switch (arguments[0]) {
          case "uploads" -> MemoryProbe::uploads;
          case "updates" -> MemoryProbe::updates;
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    System.out.println(scenario.call());
    System.exit(0);
  }

  /** 250 uploads of 2 MB: of closed accounts, of an open account with a stub, and of no account. */
  private static String uploads() throws Exception {
    try (ImagesServer server = ImagesServer.start()) {
      for (int i = 0; i < 80; i++) {
        ImagesApi api = server.newAccount();
        upload(api.imagesUrl(), api.apiToken());
        api.close();
      }
      ImagesApi open = server.newAccount();
      open.stubFor(post(anyUrl()).willReturn(ok("x".repeat(MB))));
      for (int i = 0; i < 90; i++) {
        upload(open.imagesUrl(), open.apiToken());
      }
      for (int i = 0; i < 80; i++) {
        upload(URI.create(open.baseUrl() + "/elsewhere/"), "none");
      }
      server.wireMock().verify(170, postRequestedFor(anyUrl()));
      return "uploads passed";
    }
  }

  /** 40 updates of 10 MB, one after another. */
  private static String updates() throws Exception {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var logo = api.declare(ImageDeclaration.named("logo").build());
      String body = "{\"metadata\":{\"a\":\"" + "x".repeat(10 * MB) + "\"}}";
      for (int i = 0; i < 40; i++) {
        send(
            HttpRequest.newBuilder(URI.create(api.imagesUrl() + logo.id()))
                .header("Authorization", "Bearer " + api.apiToken())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));
      }
      return "updates passed, " + server.wireMock().getAllServeEvents().size() + " recorded";
    }
  }

  private static void upload(URI url, String token) throws Exception {
    send(
        HttpRequest.newBuilder(url)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(String.format(Locale.ROOT, FORM, "y".repeat(2 * MB)))));
  }

  private static void send(HttpRequest.Builder request) throws Exception {
    HTTP.send(request.build(), BodyHandlers.discarding());
  }
}
