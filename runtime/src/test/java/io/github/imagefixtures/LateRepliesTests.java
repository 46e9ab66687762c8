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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LateRepliesTests {
  private static final int PENDING = 30;

  /** On a server of its own: its threads are looked at. */
  @Test
  @Timeout(30)
  void manyPendingRepliesDelayNobodyAndEndWithTheServer() throws Exception {
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
      awaitUpdates(late, PENDING);
      long begun = System.nanoTime();
      assertThat(updates.send(logo, "{}").statusCode(), is(200));

      assertThat(Duration.ofNanos(System.nanoTime() - begun), lessThan(Duration.ofSeconds(2)));
    }
    for (RawSocket socket : pending) {
      socket.readToTheEnd();
      socket.close();
    }
  }

  @Test
  @Timeout(30)
  void aStoppedServerLeavesNoThreadThatKeepsTheJvm() throws Exception {
    ThreadGroup group = new ThreadGroup("server");
    Thread starter =
        new Thread(group, LateRepliesTests::serveALateReplyAndStop, "starts-and-stops");
    starter.start();
    starter.join();

    assertThat(awaitNoThread(group), is(true));
  }

  private static void serveALateReplyAndStop() {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var late = api.declare(ImageDeclaration.named("late").build());
      late.onUpdate().fails(Failure.lateReply(Duration.ofMinutes(1)));
      try (RawSocket socket = new RawSocket(api)) {
        socket.update(late.id(), "{}");
        awaitUpdates(late, 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitUpdates(ImageStub<?, ?, ?> stub, int count) {
    while (stub.updates().size() < count) {
      Thread.onSpinWait();
    }
  }

  private static boolean awaitNoThread(ThreadGroup group) {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < deadline) {
      if (group.activeCount() == 0) {
        return true;
      }
      Thread.onSpinWait();
    }
    group.list();
    return false;
  }
}
