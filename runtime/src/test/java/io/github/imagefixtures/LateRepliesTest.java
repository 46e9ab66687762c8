package io.github.imagefixtures;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.github.imagefixtures.testing.RawSocket;
import io.github.imagefixtures.testing.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LateRepliesTest {
  private static final int PENDING = 100;

  /** Uses its own server, because the server is closed while responses are pending. */
  @Test
  void pendingLateRepliesDelayNoOtherRequestAndEndWithTheServer() throws Exception {
    List<RawSocket> pending = new ArrayList<>();
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var late = api.declare(ImageDeclaration.named("late").build());
      var logo = api.declare(ImageDeclaration.named("logo").build());
      late.onUpdate().fails(Failure.lateReply(Duration.ofMinutes(1)));
      Updates updates = new Updates(api);
      updates.send(logo, "{}");

      for (int i = 0; i < PENDING; i++) {
        pending.add(new RawSocket(api).update(late.id(), "{}"));
      }
      await(() -> late.updates().size() == PENDING);
      long begun = System.nanoTime();
      assertThat(updates.send(logo, "{}").statusCode(), is(200));

      assertThat(Duration.ofNanos(System.nanoTime() - begun), lessThan(Duration.ofSeconds(15)));
    }
    for (RawSocket socket : pending) {
      socket.readUntilClosed();
      socket.close();
    }
  }

  @Test
  void aClosedServerLeavesNoThreadRunning() throws Exception {
    ThreadGroup group = new ThreadGroup("server");
    FutureTask<?> served =
        new FutureTask<>(LateRepliesTest::startALateReplyAndCloseTheServer, null);
    new Thread(group, served, "starts-and-stops").start();
    served.get();

    await(() -> group.activeCount() == 0);
  }

  private static void startALateReplyAndCloseTheServer() {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var late = api.declare(ImageDeclaration.named("late").build());
      late.onUpdate().fails(Failure.lateReply(Duration.ofMinutes(1)));
      try (RawSocket socket = new RawSocket(api)) {
        socket.update(late.id(), "{}");
        await(() -> late.updates().size() == 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("The condition was not met within 20 seconds.");
      }
      Thread.yield();
    }
  }
}
