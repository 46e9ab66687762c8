package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowConnectionsTest {
  private static final int CONNECTIONS = 200;

  /** The server gives up such a body only after half a minute, when the client here has long. */
  @Test
  void unfinishedBodiesDoNotDelayOtherRequests() throws IOException {
    List<RawSocket> unfinished = new ArrayList<>();
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi slow = server.newAccount();
      ImagesApi other = server.newAccount();
      var logo = other.declare(ImageDeclaration.named("logo").build());
      for (int i = 0; i < CONNECTIONS; i++) {
        RawSocket socket = new RawSocket(slow);
        unfinished.add(socket);
        socket.sendHead(
            "PATCH /client/v4 HTTP/1.1",
            "Host: 127.0.0.1",
            "Content-Type: application/json",
            "Expect: 100-continue",
            "Content-Length: 100");
      }
      for (RawSocket socket : unfinished) {
        assertThat(socket.readLine(), startsWith("HTTP/1.1 100")); // its body is being read
      }

      try (RawSocket socket = new RawSocket(other)) {
        assertThat(socket.update(logo.id(), "{}").readLine(), startsWith("HTTP/1.1 200"));
      }
      assertThat(new Updates(other).send(logo, "{}").statusCode(), is(200));
    } finally {
      for (RawSocket socket : unfinished) {
        socket.close();
      }
    }
  }

  /** A client repeats a connect that finds the queue full after a second. */
  @Test
  void manyConnectsAtTheSameTimeFitIntoTheQueue() {
    try (ImagesServer server = ImagesServer.start()) {
      long queue =
          server.wireMock().getOptions().jettySettings().getAcceptQueueSize().orElseThrow();

      assertThat(queue, greaterThan((long) CONNECTIONS));
    }
  }
}
