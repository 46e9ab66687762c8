package io.github.imagefixtures.internal.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class FailedStartTest {

  @Test
  void aTakenPortIsOneSentenceAndLeavesNoThread() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      ThreadGroup group = new ThreadGroup("server");
      FutureTask<IllegalStateException> start =
          new FutureTask<>(
              () -> assertThrows(IllegalStateException.class, () -> server(taken.getLocalPort())));
      new Thread(group, start, "starts").start();

      IllegalStateException failure = start.get();
      assertThat(
          failure.getMessage(),
          is(
              "The server of Image Fixtures cannot listen on 127.0.0.1:%s: %s"
                  .formatted(taken.getLocalPort(), "Address already in use")));
      assertThat(failure.getCause(), nullValue());
      while (group.activeCount() > 0) {
        Thread.onSpinWait();
      }
    }
  }

  private static ImagesHttpServer server(int port) {
    return new ImagesHttpServer(
        request -> {
          throw new IllegalStateException();
        },
        request -> Optional.empty(),
        port);
  }

  @Test
  void aServerThatCannotBeStoppedEitherStillNamesTheCauseOfItsFailure() {
    WireMockServer server =
        new WireMockServer() {
          @Override
          public void start() {
            throw new FatalStartupException(new IOException("Too many open files"));
          }

          @Override
          public void stop() {
            throw new IllegalStateException("cannot be stopped");
          }
        };

    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> ImagesHttpServer.start(server, 0));

    assertThat(
        failure.getMessage(),
        is(
            "The server of Image Fixtures cannot listen on a free port of 127.0.0.1: "
                + "Too many open files"));
  }
}
