package com.example.privacy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Changes the access of images, and records their owner in their metadata. */
public final class PrivacyService {
  private static final int ATTEMPTS = 3;
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String images;
  private final String apiToken;

  public PrivacyService(URI baseUrl, String accountId, String apiToken) {
    this.images = baseUrl + "/accounts/" + accountId + "/images/v1/";
    this.apiToken = apiToken;
  }

  /**
   * Requires signed URLs for an image.
   *
   * @return the current id: an access change assigns a new one
   */
  public String hide(String imageId) {
    JsonObject body = new JsonObject();
    body.addProperty("requireSignedURLs", true);
    return update(imageId, body).get("id").getAsString();
  }

  /** Changes the owner of an image. Reads and merges first, because an update replaces metadata. */
  public void rename(String imageId, String owner) {
    JsonObject meta = read(imageId).getAsJsonObject("meta");
    JsonObject metadata = meta == null ? new JsonObject() : meta;
    metadata.addProperty("owner", owner);
    JsonObject body = new JsonObject();
    body.add("metadata", metadata);
    update(imageId, body);
  }

  private JsonObject read(String imageId) {
    return result(send(request(imageId).build()));
  }

  private JsonObject update(String imageId, JsonObject body) {
    HttpRequest request =
        request(imageId)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body.toString()))
            .build();
    return result(send(request));
  }

  private HttpRequest.Builder request(String imageId) {
    return HttpRequest.newBuilder(
            URI.create(images + URLEncoder.encode(imageId, StandardCharsets.UTF_8)))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + apiToken);
  }

  private HttpResponse<String> send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 429 || attempt == ATTEMPTS) {
          return response;
        }
        Thread.sleep(retryAfter(response).toMillis());
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw new ImagesException("No response from " + request.uri(), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ImagesException("Interrupted during " + request.uri(), e);
      }
    }
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    return Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1));
  }

  private static JsonObject result(HttpResponse<String> response) {
    JsonObject envelope = envelope(response);
    if (response.statusCode() == 200 && isTrue(envelope.get("success"))) {
      return envelope.getAsJsonObject("result");
    }
    throw failure(response, envelope);
  }

  /** Plain text and HTML pages of the edge have no envelope. */
  private static JsonObject envelope(HttpResponse<String> response) {
    try {
      JsonElement body = JsonParser.parseString(response.body());
      return body.isJsonObject() ? body.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }

  private static boolean isTrue(JsonElement element) {
    return element != null && element.isJsonPrimitive() && element.getAsBoolean();
  }

  private static ImagesException failure(HttpResponse<String> response, JsonObject envelope) {
    JsonElement errors = envelope.get("errors");
    if (errors == null || !errors.isJsonArray() || errors.getAsJsonArray().isEmpty()) {
      return new ImagesException(0, "The API responded with " + response.statusCode());
    }
    JsonObject first = errors.getAsJsonArray().get(0).getAsJsonObject();
    return new ImagesException(first.get("code").getAsInt(), first.get("message").getAsString());
  }
}
