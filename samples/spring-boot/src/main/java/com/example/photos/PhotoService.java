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

/** Changes photos. */
@Service
public class PhotoService {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final RestClient images;

  PhotoService(RestClient.Builder client, CloudflareProperties cloudflare) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    requests.setReadTimeout(PATIENCE);
    images =
        client
            .requestFactory(requests)
            .baseUrl(cloudflare.baseUrl() + "/accounts/" + cloudflare.accountId() + "/images/v1")
            .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + cloudflare.apiToken())
            .build();
  }

  /**
   * Takes a photo out of public view.
   *
   * @return its id from now on
   * @throws PhotoException if that failed
   */
  public String hide(String photoId) {
    return exchange(HttpMethod.PATCH, photoId, Map.of("requireSignedURLs", true)).id();
  }

  /**
   * Gives a photo to somebody else, and keeps what else is known of it: an update replaces it all.
   *
   * @throws PhotoException if that failed
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

  private ImageAnswer.Image exchange(HttpMethod method, String photoId, Map<String, Object> body) {
    RestClient.RequestBodySpec request = images.method(method).uri("/{id}", photoId);
    if (!body.isEmpty()) {
      request = request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    ImageAnswer answer;
    try {
      answer = request.retrieve().body(ImageAnswer.class);
    } catch (RestClientException e) {
      throw new PhotoException(method + " of the photo " + photoId + " failed", e);
    }
    if (answer == null || !answer.success() || answer.result() == null) {
      throw new PhotoException(method + " of the photo " + photoId + " was refused");
    }
    return answer.result();
  }
}
