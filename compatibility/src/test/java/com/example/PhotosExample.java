package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.EachFailure;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a user writes; {@link CompatibilityTest} runs it. */
@ImagesApiTest
@ImageFixture(name = "logo")
class PhotosExample {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void anUpdateSucceeds(ImagesApi api, PhotosExampleImages images) throws Exception {
    assertEquals(200, update(api, images.logo().id()));
    images.logo().verifyUpdated();
  }

  @Test
  void aLateResponseEndsWithTheServer(ImagesApi api, PhotosExampleImages images) {
    images.logo().onUpdate().fails(Failure.lateReply(Duration.ofMinutes(10)));

    assertThrows(IOException.class, () -> update(api, images.logo().id()));
  }

  @EachFailure
  void eachFailureIsServed(Failure failure, ImagesApi api, PhotosExampleImages images) {
    images.logo().onUpdate().fails(failure);
    try {
      update(api, images.logo().id());
    } catch (IOException | InterruptedException e) {
      // also a failure
    }
  }

  @Test
  void theAdminApiIsClosed(ImagesApi api) throws Exception {
    for (String path : new String[] {"mappings", "swagger-ui/", "recorder/", "docs"}) {
      assertEquals(401, get(api.baseUrl().resolve("/__admin/" + path)));
    }
  }

  @Nested
  @ImagesApiTest(account = "photos")
  class WithANamedAccount {
    @Test
    void anUpdateSucceeds(ImagesApi api, PhotosExampleImages images) throws Exception {
      assertEquals(200, update(api, images.logo().id()));
    }
  }

  private static int get(URI uri) throws IOException, InterruptedException {
    // A request with an origin comes from a web page, and fails no test.
    HttpRequest request = HttpRequest.newBuilder(uri).header("Origin", "http://example.com").build();
    return HTTP.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static int update(ImagesApi api, String id) throws IOException, InterruptedException {
    return HTTP.send(
            HttpRequest.newBuilder(URI.create(api.imagesUrl() + id))
                .timeout(Duration.ofSeconds(2))
                .header("Authorization", "Bearer " + api.apiToken())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{}"))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }
}
