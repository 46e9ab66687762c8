package io.github.imagefixtures.junit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.imagefixtures.ImagesServer;

/** WireMock's server as a parameter: the only place here that names it. */
final class WireMockInjection {
  private WireMockInjection() {}

  static boolean isServer(Class<?> type) {
    return type == WireMockServer.class;
  }

  static Object of(ImagesServer server) {
    return server.wireMock();
  }
}
