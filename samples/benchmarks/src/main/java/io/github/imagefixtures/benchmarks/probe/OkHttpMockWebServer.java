package io.github.imagefixtures.benchmarks.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** MockWebServer with a hand-written dispatcher that looks up the response of an image. */
final class OkHttpMockWebServer implements StubServer {
  private final MockWebServer server = new MockWebServer();

  OkHttpMockWebServer(int images) {
    Map<String, MockResponse> responses = new HashMap<>();
    for (int i = 0; i < images; i++) {
      responses.put(
          Exchange.path(i),
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body(Exchange.response(i))
              .build());
    }
    server.setDispatcher(new ImageDispatcher(responses));
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class ImageDispatcher extends Dispatcher {
    private final Map<String, MockResponse> responses;

    ImageDispatcher(Map<String, MockResponse> responses) {
      this.responses = responses;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      return responses.getOrDefault(
          request.getUrl().encodedPath(), new MockResponse.Builder().code(404).build());
    }
  }
}
