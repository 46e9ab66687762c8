package io.github.imagefixtures.benchmarks.tool;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** WireMock as it comes, with a stub written by hand for each image. */
final class PlainWireMock implements StubServer {
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  PlainWireMock(int images) {
    server.start();
    for (int i = 0; i < images; i++) {
      server.stubFor(
          patch(urlEqualTo(Exchange.path(i)))
              .withHeader("Authorization", equalTo("Bearer " + Exchange.TOKEN))
              .willReturn(okJson(Exchange.answer(i))));
    }
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public byte[] update(int image) {
    return Exchange.request(port(), image);
  }

  @Override
  public void close() {
    server.stop();
  }
}
