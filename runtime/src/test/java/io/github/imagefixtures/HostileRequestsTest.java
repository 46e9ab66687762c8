package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.net.SocketException;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Sends random hostile requests, in each build the same ones, because WireMock may fail on others.
 * {@code -Dhostile.requests=…} sends more of them, and {@code -Dhostile.seed=…} sends others or
 * repeats the request of a failure.
 */
class HostileRequestsTest {

  /** Jetty responds with 501 to an unknown encoding, and with 505 to an unknown version of HTTP. */
  private static final Pattern SERVER_ERROR =
      Pattern.compile("HTTP/1\\.1 5(?!01|05).*", Pattern.DOTALL);

  @Test
  void hostileRequestsGetACleanResponseAndChangeNothing() throws IOException {
    long first = Long.getLong("hostile.seed", 1);
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount("attacked");
      var image = api.declare(ImageDeclaration.named("logo").meta("{\"a\": 1}").build());
      String before = image.current().toString();
      ImagesApi other = server.newAccount("other");
      var otherImage = other.declare(ImageDeclaration.named("logo").meta("{\"a\": 2}").build());
      String otherBefore = otherImage.current().toString();

      for (int i = 0; i < Integer.getInteger("hostile.requests", 2_000); i++) {
        var request = HostileRequest.random(new SplittableRandom(first + i), api, image.id());
        try {
          check(request, exchange(request, api));
          assertThat(image.current().toString(), is(before));
        } catch (IOException | AssertionError e) {
          throw new AssertionError(
              "Repeat this request with -Dhostile.seed=" + (first + i) + ":\n" + request, e);
        }
      }

      assertThat(otherImage.current().toString(), is(otherBefore));
      assertThat(other.updates(), empty());
      other.verifyNothingUnexpected();
      assertThat(new Updates(other).send(otherImage, "{}").statusCode(), is(200));
    }
  }

  /** Returns everything that the server sends until it closes the connection. */
  private static String exchange(HostileRequest request, ImagesApi api) throws IOException {
    try (RawSocket socket = new RawSocket(api)) {
      try {
        socket.sendAndShutDownOutput(request.bytes());
      } catch (SocketException e) {
        // The server has responded and closed the connection before the end of the request.
      }
      return socket.readUntilClosed().text();
    }
  }

  /** WireMock's own page for status 500 contains a stack trace, but no class of this library. */
  private static void check(HostileRequest request, String response) {
    assertThat(response, not(containsString("io.github.imagefixtures")));
    if (!request.failsInWireMock()) {
      assertThat(response, not(containsString("\tat ")));
      assertThat(response, not(matchesPattern(SERVER_ERROR)));
    } else if (SERVER_ERROR.matcher(response).matches()) {
      assertThat(response, not(containsStringIgnoringCase("CF-Ray"))); // as all of ours have
    }
  }
}
