package com.example.stamps;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Changes the access of stamps. URL and account are constants. */
public final class StampService {
  private static final String IMAGES =
      "https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/images/v1/";
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String apiToken;

  public StampService(String apiToken) {
    this.apiToken = apiToken;
  }

  /**
   * Requires signed URLs for a stamp.
   *
   * @return the current id: an access change assigns a new one
   * @throws StampException if the update fails
   */
  public String hide(String stampId) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(IMAGES + stampId))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + apiToken)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString("{\"requireSignedURLs\": true}"))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
      JsonObject envelope = JsonParser.parseString(response.body()).getAsJsonObject();
      if (response.statusCode() == 200 && envelope.get("success").getAsBoolean()) {
        return envelope.getAsJsonObject("result").get("id").getAsString();
      }
      throw new StampException("The update got " + response.statusCode() + " " + envelope, null);
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new StampException("The update got no valid response", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StampException("The update was interrupted", e);
    }
  }
}
