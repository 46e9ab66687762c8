package io.github.imagefixtures.benchmarks.probe;

import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import org.mockserver.configuration.ConfigurationProperties;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.model.MediaType;

/** MockServer with one expectation for each image and without its log of requests. */
final class MockServerNetty implements StubServer {
  private final ClientAndServer server;

  MockServerNetty(int images) {
    ConfigurationProperties.logLevel("ERROR");
    server = ClientAndServer.startClientAndServer(0);
    for (int i = 0; i < images; i++) {
      server
          .when(
              request()
                  .withMethod("PATCH")
                  .withPath(Exchange.path(i))
                  .withHeader("Authorization", "Bearer " + Exchange.TOKEN))
          .respond(response().withBody(Exchange.response(i), MediaType.APPLICATION_JSON));
    }
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.stop();
  }
}
