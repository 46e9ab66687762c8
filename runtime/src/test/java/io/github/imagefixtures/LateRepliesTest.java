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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LateRepliesTest {
  private static final int PENDING = 30;

  /** On a server of its own: its threads are looked at. */
  @Test
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
      await(() -> late.updates().size() == PENDING);
      long begun = System.nanoTime();
      assertThat(updates.send(logo, "{}").statusCode(), is(200));

      assertThat(Duration.ofNanos(System.nanoTime() - begun), lessThan(Duration.ofSeconds(15)));
    }
    for (RawSocket socket : pending) {
      socket.readToTheEnd();
      socket.close();
    }
  }

  @Test
  void aStoppedServerLeavesNoThreadThatKeepsTheJvm() throws Exception {
    ThreadGroup group = new ThreadGroup("server");
    FutureTask<?> served = new FutureTask<>(LateRepliesTest::serveALateReplyAndStop, null);
    new Thread(group, served, "starts-and-stops").start();
    served.get();

    await(() -> group.activeCount() == 0);
  }

  private static void serveALateReplyAndStop() {
    try (ImagesServer server = ImagesServer.start()) {
      ImagesApi api = server.newAccount();
      var late = api.declare(ImageDeclaration.named("late").build());
      late.onUpdate().fails(Failure.lateReply(Duration.ofMinutes(1)));
      try (RawSocket socket = new RawSocket(api)) {
        socket.update(late.id(), "{}");
        await(() -> isWaitingToReply(Thread.currentThread().getThreadGroup()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** WireMock's executor has made the thread that will write the reply when it is due. */
  private static boolean isWaitingToReply(ThreadGroup group) {
    Thread[] threads = new Thread[100];
    int count = group.enumerate(threads);
    return Arrays.stream(threads, 0, count).anyMatch(t -> t.getName().startsWith("pool-"));
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain");
      }
      Thread.yield();
    }
  }
}
