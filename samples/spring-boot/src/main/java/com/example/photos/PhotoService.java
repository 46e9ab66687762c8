package com.example.photos;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Updates photos in Cloudflare Images. */
@Service
public class PhotoService {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final RestClient images;

  PhotoService(RestClient.Builder client, CloudflareProperties cloudflare) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
    requests.setReadTimeout(TIMEOUT);
    images =
        client
            .requestFactory(requests)
            .baseUrl(cloudflare.baseUrl() + "/accounts/" + cloudflare.accountId() + "/images/v1")
            .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + cloudflare.apiToken())
            .build();
  }

  /**
   * Requires signed URLs for a photo.
   *
   * @return its current id: an access change assigns a new one
   * @throws PhotoException if the update fails
   */
  public String hide(String photoId) {
    return exchange(HttpMethod.PATCH, photoId, Map.of("requireSignedURLs", true)).id();
  }

  /**
   * Changes the owner of a photo. Sends the other metadata again, because an update replaces all of
   * it.
   *
   * @throws PhotoException if the update fails
   */
  public void handOver(String photoId, String owner) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    Map<String, Object> present = exchange(HttpMethod.GET, photoId, Map.of()).meta();
    if (present != null) {
      metadata.putAll(present);
    }
    metadata.put("owner", owner);
    exchange(HttpMethod.PATCH, photoId, Map.of("metadata", metadata));
  }

  private ImageResponse.Image exchange(
      HttpMethod method, String photoId, Map<String, Object> body) {
    RestClient.RequestBodySpec request = images.method(method).uri("/{id}", photoId);
    if (!body.isEmpty()) {
      request = request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    ImageResponse response;
    try {
      response = request.retrieve().body(ImageResponse.class);
    } catch (RestClientException e) {
      throw new PhotoException(method + " of the photo " + photoId + " failed", e);
    }
    if (response == null || !response.success() || response.result() == null) {
      throw new PhotoException(method + " of the photo " + photoId + " returned no image");
    }
    return response.result();
  }
}
