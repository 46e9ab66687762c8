package io.github.imagefixtures.testing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.reference.ReferenceSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sends updates as an application does, and validates every envelope against the reference. */
public final class Updates {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ReferenceSchema REFERENCE = ReferenceSchema.withReadings();

  private final ImagesApi api;

  /** Creates a sender that uses the URL and the token of an account. */
  public Updates(ImagesApi api) {
    this.api = api;
  }

  /** Sends a body to a declared image. */
  public HttpResponse<String> send(ImageStub<?, ?> image, String body) {
    return send(image.id(), body);
  }

  /** Sends a body to the image with an id, which this method percent-encodes. */
  public HttpResponse<String> send(String id, String body) {
    return send(to(id, body).build());
  }

  /** Reads the image with an id, which this method percent-encodes. */
  public HttpResponse<String> read(String id) {
    return send(to(id).build());
  }

  /** Returns a complete update request, which a test can change. */
  public HttpRequest.Builder to(String id, String body) {
    return to(id)
        .header("Content-Type", "application/json")
        .method("PATCH", BodyPublishers.ofString(body));
  }

  /** Returns a request with credentials and without a body. */
  public HttpRequest.Builder to(String id) {
    return HttpRequest.newBuilder(URI.create(api.imagesUrl() + encoded(id)))
        .header("Authorization", "Bearer " + api.apiToken());
  }

  /** Sends a request, and validates an envelope in the response against the reference. */
  public HttpResponse<String> send(HttpRequest request) {
    HttpResponse<String> response = sendUnchecked(request);
    if (response.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
      Set<String> problems =
          response.statusCode() == 200
              ? REFERENCE.problemsOfSuccess(response.body())
              : REFERENCE.problemsOfFailure(response.body());
      assertThat(problems, empty());
    }
    return response;
  }

  /** Sends a request without validating the response. */
  public HttpResponse<String> sendUnchecked(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String id) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = octet > 0 && Character.isLetterOrDigit(octet) || octet == '-';
      encoded.append(plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xff));
    }
    return encoded.toString();
  }
}
