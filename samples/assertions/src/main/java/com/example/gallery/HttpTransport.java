package com.example.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends updates with the JDK's HTTP client. */
public final class HttpTransport implements Transport {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI images;
  private final String token;

  /** Sends to a prefix that ends in {@code /images/v1/}. */
  public HttpTransport(URI images, String token) {
    this.images = images;
    this.token = token;
  }

  @Override
  public String update(String imageId, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(images.resolve(imageId))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
