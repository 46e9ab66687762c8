package io.github.imagefixtures.processor;

import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A minimal application under test; public because the code that tests compile calls it. */
public final class UpdateClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private UpdateClient() {}

  /** Updates an image, and returns the status of the response. */
  public static int update(ImagesApi api, String imageId, String body)
      throws IOException, InterruptedException {
    String id = URLEncoder.encode(imageId, StandardCharsets.UTF_8).replace("+", "%20");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api.imagesUrl() + id))
            .header("Authorization", "Bearer " + api.apiToken())
            .header("Content-Type", "application/json")
            .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
