package io.github.imagefixtures.processor;

import io.github.imagefixtures.ImagesApi;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An application under test, as small as it gets; public for the code that tests compile. */
public final class Client {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Client() {}

  /** Updates an image and gives the answer's status. */
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
