package io.github.imagefixtures.benchmarks.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** MockWebServer with a hand-written dispatcher that looks an image's answer up. */
final class OkHttpServer implements StubServer {
  private final MockWebServer server = new MockWebServer();

  OkHttpServer(int images) {
    Map<String, MockResponse> answers = new HashMap<>();
    for (int i = 0; i < images; i++) {
      answers.put(
          Exchange.path(i),
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body(Exchange.answer(i))
              .build());
    }
    server.setDispatcher(new LookUp(answers));
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
  public byte[] update(int image) {
    return Exchange.request(port(), image);
  }

  @Override
  public void close() {
    server.close();
  }

  private static final class LookUp extends Dispatcher {
    private final Map<String, MockResponse> answers;

    LookUp(Map<String, MockResponse> answers) {
      this.answers = answers;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      return answers.getOrDefault(
          request.getUrl().encodedPath(), new MockResponse.Builder().code(404).build());
    }
  }
}
