package com.example.gallery;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBody;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.updateBodyBytes;
import static org.hamcrest.MatcherAssert.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireMockTest {
  private final WireMockServer wireMock =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

  @BeforeEach
  void start() {
    wireMock.start();
    wireMock.stubFor(patch(anyUrl()).willReturn(okJson("{}")));
  }

  @AfterEach
  void stop() {
    wireMock.stop();
  }

  @Test
  void aRequestOfWireMockCanBeMatched() {
    URI images = URI.create(wireMock.baseUrl() + "/client/v4/accounts/a/images/v1/");

    new Gallery(new HttpTransport(images, "token")).hide("sunrise");

    LoggedRequest request = wireMock.findAll(patchRequestedFor(anyUrl())).get(0);
    assertThat(request.getBodyAsString(), updateBody(requireSignedURLs(true)));
    assertThat(request.getBody(), updateBodyBytes(requireSignedURLs(true)));
  }
}
