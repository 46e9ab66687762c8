package io.github.imagefixtures.benchmarks.tool;

import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import org.mockserver.configuration.ConfigurationProperties;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.model.MediaType;

/** MockServer with an expectation for each image, and without its log of every request. */
final class MockServerServer implements StubServer {
  private final ClientAndServer server;

  MockServerServer(int images) {
    ConfigurationProperties.logLevel("ERROR");
    server = ClientAndServer.startClientAndServer(0);
    for (int i = 0; i < images; i++) {
      server
          .when(
              request()
                  .withMethod("PATCH")
                  .withPath(Exchange.path(i))
                  .withHeader("Authorization", "Bearer " + Exchange.TOKEN))
          .respond(response().withBody(Exchange.answer(i), MediaType.APPLICATION_JSON));
    }
  }

  @Override
  public int port() {
    return server.getPort();
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
