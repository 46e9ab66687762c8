package io.github.imagefixtures.benchmarks.probe;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** WireMock in its default configuration, with a hand-written stub for each image. */
final class HandWrittenWireMock implements StubServer {
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  HandWrittenWireMock(int images) {
    server.start();
    for (int i = 0; i < images; i++) {
      server.stubFor(
          patch(urlEqualTo(Exchange.path(i)))
              .withHeader("Authorization", equalTo("Bearer " + Exchange.TOKEN))
              .willReturn(okJson(Exchange.response(i))));
    }
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
