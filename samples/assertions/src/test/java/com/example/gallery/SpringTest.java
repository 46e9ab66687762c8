package com.example.gallery;

import static io.github.imagefixtures.matchers.UpdateImageMatchers.leavesMetadataUnchanged;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBody;
import static org.hamcrest.Matchers.allOf;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

class SpringTest {
  private static final String IMAGES = "https://api.cloudflare.com/client/v4/accounts/a/images/v1/";

  @Test
  void hidingChangesNothingElse() {
    RestClient.Builder client = RestClient.builder();
    MockRestServiceServer server = MockRestServiceServer.bindTo(client).build();
    server
        .expect(requestTo(IMAGES + "sunrise"))
        .andExpect(
            content().string(updateBody(allOf(requireSignedURLs(true), leavesMetadataUnchanged()))))
        .andRespond(withSuccess("{}", MediaType.APPLICATION_JSON));

    new Gallery(transport(client.build())).hide("sunrise");

    server.verify();
  }

  private static Transport transport(RestClient client) {
    return (imageId, body) ->
        client
            .patch()
            .uri(IMAGES + imageId)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .retrieve()
            .body(String.class);
  }
}
