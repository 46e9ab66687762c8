package io.github.imagefixtures.internal.http;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;

/**
 * Creates WireMock's HTTP server with two changes: it discards pending responses when it stops,
 * because they would keep the JVM alive until they are due, and its admin API is closed.
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
