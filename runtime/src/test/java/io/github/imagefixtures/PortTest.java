package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortTest {

  @Test
  void aServerListensAtTheGivenPort() throws IOException {
    int port = freePort();
    try (ImagesServer server = ImagesServer.start(port)) {
      ImagesApi api = server.newAccount();

      assertThat(api.baseUrl().getPort(), is(port));
      assertThat(update(api).statusCode(), is(200));
    }
  }

  /** A port that the operating system gives to no client and no server of another test. */
  private static int freePort() throws IOException {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      try (ServerSocket free = new ServerSocket(port)) {
        return free.getLocalPort();
      } catch (BindException e) {
        // Another program uses it.
      }
    }
  }

  private static HttpResponse<String> update(ImagesApi api) {
    return new Updates(api).send(api.declare(ImageDeclaration.named("logo").build()), "{}");
  }

  @Test
  void aTakenPortIsOneSentence() {
    try (ImagesServer first = ImagesServer.start()) {
      int port = first.newAccount().baseUrl().getPort();

      IllegalStateException failure =
          assertThrows(IllegalStateException.class, () -> ImagesServer.start(port));

      assertThat(
          failure.getMessage(),
          startsWith(
              "The server of Image Fixtures cannot listen on 127.0.0.1:" + port + ": Address"));
    }
  }

  @Test
  void aPausedServerKeepsItsPortAndItsAccounts() throws IOException {
    try (ImagesServer server = ImagesServer.paused(0, request -> {})) {
      ImagesApi api = server.newAccount();
      assertThrows(ConnectException.class, () -> new RawSocket(api));
      server.resume();
      var logo = api.declare(ImageDeclaration.named("logo").build());
      assertThat(statusLine(api, logo), startsWith("HTTP/1.1 200"));

      server.pause();
      assertThrows(ConnectException.class, () -> new RawSocket(api));
      server.resume();

      assertThat(statusLine(api, logo), startsWith("HTTP/1.1 200"));
      logo.onUpdate().fails(Failure.lateReply(Duration.ofMillis(1)));
      try (RawSocket socket = new RawSocket(api)) {
        assertThat(socket.update(logo.id(), "{}").readAll(), is(""));
      }
      assertThat(logo.updates().size(), is(3));
    }
  }

  /** Over a new connection: a pool could still contain one that the pause has closed. */
  private static String statusLine(ImagesApi api, UntypedImageStub image) throws IOException {
    try (RawSocket socket = new RawSocket(api)) {
      return socket.update(image.id(), "{}").readLine();
    }
  }

  /** Without any connection, which would block the port for a minute. */
  @Test
  void aPausedServerReservesItsPort() {
    try (ImagesServer server = ImagesServer.paused(0, request -> {})) {
      server.resume();
      server.pause();

      assertThrows(BindException.class, () -> bind(server.port()));
    }
  }

  /** Clients of other tests take any port that is free for a moment. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingTakesThePortWhileTheServerStartsAndStops() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (ImagesServer server = ImagesServer.paused(0, request -> {})) {
      CompletableFuture<Boolean> taken =
          CompletableFuture.supplyAsync(
              () -> {
                boolean bound = false;
                while (!bound && !done.get()) {
                  bound = canBind(server.port());
                }
                return bound;
              });
      for (int i = 0; i < 10; i++) {
        server.resume();
        server.pause();
      }
      done.set(true);

      assertThat(taken.get(), is(false));
    } finally {
      done.set(true);
    }
  }

  private static boolean canBind(int port) {
    try {
      bind(port);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Binds as programs do that take what the operating system considers free. */
  private static void bind(int port) throws IOException {
    try (ServerSocket other = new ServerSocket()) {
      other.setReuseAddress(false);
      other.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    }
  }

  @Test
  void aPortThatWasLostWhileTheServerWasPausedIsOneSentence() throws IOException {
    try (ImagesServer server = ImagesServer.paused(0, request -> {})) {
      int port = server.newAccount().baseUrl().getPort();
      server.resume();
      server.pause();

      // Linux lets a program that asks for this very port have it.
      try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        assertThat(other.getLocalPort(), is(port));
        IllegalStateException failure = assertThrows(IllegalStateException.class, server::resume);

        assertThat(failure.getMessage(), containsString("127.0.0.1:" + port + ": Address"));
      }
      server.resume();
    }
  }

  @Test
  void anAccountCanBeUsedAndClosedBeforeTheServerStarts() {
    try (ImagesServer server = ImagesServer.paused(0, request -> {});
        ImagesApi api = server.newAccount()) {
      api.declare(ImageDeclaration.named("logo").build());
      api.reset();

      assertThat(api.traffic(), is(""));
      assertThrows(IllegalStateException.class, () -> api.stubFor(WireMock.get("/")));
    }
  }

  @Test
  void anInterruptedThreadStopsTheServerAndStaysInterrupted() {
    try (ImagesServer server = ImagesServer.start()) {
      Thread.currentThread().interrupt();
      server.pause();
      boolean interruptedAfterPause = Thread.currentThread().isInterrupted();
      server.resume();

      assertThat(interruptedAfterPause, is(true));
      assertThat(Thread.interrupted(), is(true));
      assertThat(server.newAccount().traffic(), is(""));
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void aServerThatDoesNotRunSaysSo() {
    try (ImagesServer server = ImagesServer.paused(0, request -> {})) {
      assertThat(
          assertThrows(IllegalStateException.class, server::wireMock).getMessage(),
          startsWith("This server has not started. Call resume() first"));
    }
  }
}
