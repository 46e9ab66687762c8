package com.example;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.imagefixtures.ImageFixture;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.junit.ImagesApiTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@ImagesApiTest
@ImageFixture(name = "logo")
class FirstTest {
  @Test
  void makesTheLogoPrivate(ImagesApi api, FirstTestImages images) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(api.imagesUrl() + images.logo().id()))
            .header("Authorization", "Bearer " + api.apiToken())
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString("{\"requireSignedURLs\": true}"))
            .build();

    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertEquals(200, response.statusCode());
    images.logo().verifyUpdated(requireSignedURLs(true));
  }
}
