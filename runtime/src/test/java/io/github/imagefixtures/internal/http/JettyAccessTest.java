package io.github.imagefixtures.internal.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JettyAccessTest {

  /** If it closed them, a client that was just served would get an error. */
  @Test
  void aServerThatStopsAcceptingServesTheConnectionsThatItHas() throws Exception {
    WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    int port = server.port();
    try (Socket accepted = new Socket("127.0.0.1", port)) {
      send(accepted, "keep-alive");
      assertThat(accepted.getInputStream().read(), is((int) 'H'));

      new JettyAccess(server).stopAccepting();

      assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
      send(accepted, "close");
      byte[] rest = accepted.getInputStream().readAllBytes();
      assertThat(new String(rest, StandardCharsets.UTF_8), containsString("HTTP/1.1 404"));
    } finally {
      server.stop();
    }
  }

  private static void send(Socket socket, String connection) throws IOException {
    String request =
        "GET /unknown HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }
}
