package io.github.imagefixtures.internal.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FailedStartTest {

  @Test
  void aTakenPortIsOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();

      IllegalStateException failure = assertThrows(IllegalStateException.class, () -> server(port));

      assertThat(
          failure.getMessage(),
          is(
              "The server of Image Fixtures cannot listen on 127.0.0.1:%s: %s"
                  .formatted(port, "Address already in use")));
      assertThat(failure.getCause(), nullValue());
    }
  }

  @Test
  void aFailedStartLeavesNoThread() throws Exception {
    ThreadGroup group = new ThreadGroup("server");
    FutureTask<IllegalStateException> start =
        new FutureTask<>(
            () ->
                assertThrows(
                    IllegalStateException.class,
                    () -> ImagesHttpServer.start(new HalfStartedServer(), 0)));
    new Thread(group, start, "starts").start();
    start.get();

    Thread[] threads = new Thread[group.activeCount()];
    int count = group.enumerate(threads);
    for (int i = 0; i < count; i++) {
      threads[i].join(TimeUnit.SECONDS.toMillis(20));
    }
    assertThat(group.activeCount(), is(0));
  }

  private static final class HalfStartedServer extends WireMockServer {
    HalfStartedServer() {
      super(WireMockConfiguration.options().dynamicPort());
    }

    @Override
    public void start() {
      super.start();
      throw new FatalStartupException(new IOException("Too many open files"));
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
