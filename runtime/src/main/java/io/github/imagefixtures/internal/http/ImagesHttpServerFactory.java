package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;

/**
 * Makes WireMock's own server, but one that drops the replies that are still pending when it stops:
 * otherwise they would keep threads, and with them the JVM, until each was due. Its admin API is
 * closed.
 */
final class ImagesHttpServerFactory implements HttpServerFactory {
  private final AdminApi adminApi;

  ImagesHttpServerFactory(AdminApi adminApi) {
    this.adminApi = adminApi;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    HttpServer server = new Server(options, admin, stubs);
    adminApi.removeFrom(server);
    return server;
  }

  private static final class Server extends Jetty11HttpServer {
    Server(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      super(options, admin, stubs);
    }

    @Override
    public void stop() {
      scheduledExecutorService.shutdownNow();
      super.stop();
    }
  }
}
