package com.example.gallery;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBody;
import static org.hamcrest.MatcherAssert.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class MockWebServerTest {

  @Test
  void aRequestOfMockWebServerCanBeMatched() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(new MockResponse.Builder().body("{}").build());
      var images = server.url("/client/v4/accounts/a/images/v1/").uri();

      new Gallery(new HttpTransport(images, "token")).hide("sunrise");

      RecordedRequest request = server.takeRequest();
      assertThat(request.getBody().utf8(), updateBody(requireSignedURLs(true)));
    }
  }
}
