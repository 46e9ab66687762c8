package io.github.imagefixtures.junit;

import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends updates as an application does. */
final class Client {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Client() {}

  /** Sends {@code {}} to an image, which succeeds and changes nothing. */
  static HttpResponse<String> update(ImagesApi api, String imageId) {
    return update(api, imageId, "{}");
  }

  static HttpResponse<String> update(ImagesApi api, String imageId, String body) {
    return patch(URI.create(api.imagesUrl() + imageId), api.apiToken(), body);
  }

  static HttpResponse<String> patch(URI uri, String token, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
