package io.github.imagefixtures.messages;

import static io.github.imagefixtures.Times.atLeast;
import static io.github.imagefixtures.Times.atMost;
import static io.github.imagefixtures.Times.exactly;
import static io.github.imagefixtures.Times.within;
import static io.github.imagefixtures.matchers.RequestMatchers.forImage;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.clearsMetadata;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.emptyUpdate;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.metadataValue;
import static io.github.imagefixtures.matchers.UpdateImageMatchers.requireSignedURLs;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.imagefixtures.ImageDeclaration;
import io.github.imagefixtures.ImageStub;
import io.github.imagefixtures.ImagesApi;
import io.github.imagefixtures.ImagesServer;
import io.github.imagefixtures.Times;
import io.github.imagefixtures.testing.OwnAccount;
import io.github.imagefixtures.testing.Updates;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OwnAccount.class)
class VerificationTest {
  private static final String HIDE = "{\"requireSignedURLs\":true}";
  private static final Duration LONG = Duration.ofMinutes(1);

  private ImagesApi api;
  private Updates updates;
  private ImageStub<?, ?> logo;
  private ImageStub<?, ?> avatar;

  @BeforeEach
  void declare(ImagesApi own, Updates sender) {
    api = own;
    updates = sender;
    logo = api.declare(ImageDeclaration.named("logo").build());
    avatar = api.declare(ImageDeclaration.named("avatar").build());
  }

  @Nested
  class Counts {
    @Test
    void eachCountPassesForTheRightNumberOfUpdates() {
      logo.verifyUpdated(exactly(0));
      logo.verifyUpdated(atMost(0));
      logo.verifyNotUpdated();
      updates.send(logo, HIDE);
      updates.send(logo, "{}");

      logo.verifyUpdated();
      logo.verifyUpdated(exactly(2));
      logo.verifyUpdated(atLeast(2));
      logo.verifyUpdated(atMost(2));
      logo.verifyUpdated(exactly(1), requireSignedURLs(true));
      logo.verifyUpdated(exactly(0), clearsMetadata());
      avatar.verifyNotUpdated();
    }

    @Test
    void eachCountFailsForTheWrongNumberOfUpdates() {
      updates.send(logo, "{}");

      for (Times wrong : new Times[] {exactly(0), exactly(2), atLeast(2), atMost(0)}) {
        assertThrows(AssertionError.class, () -> logo.verifyUpdated(wrong));
      }
    }

    @Test
    void updatesAreCountedAcrossIdChanges() {
      updates.send(logo, HIDE);
      updates.send(logo, "{\"requireSignedURLs\":false}");

      logo.verifyUpdated(exactly(2));
    }

    @Test
    void anAccountCountsUpdatesOfUnknownImages() {
      String unknown = api.unknownImageId();
      updates.send(unknown, "{}");

      api.verifyUpdated(exactly(1), forImage(unknown));
      api.verifyNoMoreUpdates();
    }

    @Test
    void negativeCountsAreRejected() {
      assertThrows(IllegalArgumentException.class, () -> exactly(-1));
      assertThrows(IllegalArgumentException.class, () -> atLeast(-1));
      assertThrows(IllegalArgumentException.class, () -> atMost(-1));
    }
  }

  @Nested
  class Deadline {
    @Test
    void waitingEndsWhenTheUpdateArrives() {
      CountDownLatch before = new CountDownLatch(1);
      CompletableFuture<Void> asynchronous =
          CompletableFuture.runAsync(
              () -> {
                await(before);
                updates.send(logo, "{}");
                updates.send(logo, HIDE);
              });

      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            before.countDown();
            logo.verifyUpdated(within(LONG), requireSignedURLs(true));
            logo.verifyUpdated(within(LONG, exactly(2)));
          });
      asynchronous.join();
    }

    @Test
    void waitingEndsWhenTooManyUpdatesArrive() {
      updates.send(logo, "{}");
      updates.send(logo, "{}");

      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThrows(
                  AssertionError.class, () -> logo.verifyUpdated(within(LONG, exactly(1)))));
    }

    @Test
    void waitingEndsAtItsTimeLimit() {
      assertThrows(AssertionError.class, () -> logo.verifyUpdated(within(Duration.ofMillis(10))));
    }

    @Test
    void inOrderWaitsForEachUpdateInTurn() {
      CompletableFuture<Void> asynchronous =
          CompletableFuture.runAsync(
              () -> {
                updates.send(avatar, HIDE);
                updates.send(logo, HIDE);
              });

      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              api.inOrder()
                  .within(LONG)
                  .verifyUpdated(avatar, requireSignedURLs(true))
                  .verifyUpdated(logo, requireSignedURLs(true)));
      asynchronous.join();
    }

    @Test
    void manyThreadsCanWaitWhileUpdatesArrive() {
      int threads = 8;
      List<CompletableFuture<Void>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String body = "{\"metadata\":{\"thread\":" + i + "}}";
        long thread = i;
        all.add(CompletableFuture.runAsync(() -> updates.send(logo, body)));
        all.add(CompletableFuture.runAsync(() -> updates.send(avatar, body)));
        all.add(
            CompletableFuture.runAsync(
                () -> logo.verifyUpdated(within(LONG), metadataValue("thread", thread))));
      }

      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> {
            logo.verifyUpdated(within(LONG, exactly(threads)));
            all.forEach(CompletableFuture::join);
          });
      logo.verifyNoMoreUpdates();
      assertThrows(AssertionError.class, api::verifyNoMoreUpdates);
    }

    @Test
    void excessiveTimeLimitsAreRejected() {
      for (Duration endless : List.of(ChronoUnit.FOREVER.getDuration(), Duration.ofDays(300_000))) {
        assertThrows(IllegalArgumentException.class, () -> within(endless));
        assertThrows(IllegalArgumentException.class, () -> api.inOrder().within(endless));
      }
    }

    @Test
    void anInterruptEndsWaiting() {
      Thread.currentThread().interrupt();

      assertThrows(AssertionError.class, () -> logo.verifyUpdated(within(LONG)));
      org.junit.jupiter.api.Assertions.assertTrue(Thread.interrupted());
    }

    @Test
    void withinRejectsInvalidTimesAndDurations() {
      var error = assertThrows(IllegalArgumentException.class, () -> within(LONG, exactly(0)));
      assertThat(error.getMessage(), containsString("at least one update"));
      assertThrows(IllegalArgumentException.class, () -> within(LONG, atMost(2)));
      assertThrows(IllegalArgumentException.class, () -> within(Duration.ZERO));
      assertThrows(IllegalArgumentException.class, () -> within(Duration.ofSeconds(-1)));
      assertThrows(IllegalArgumentException.class, () -> within(Duration.ofMinutes(61)));
    }

    private void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Nested
  class NoMoreUpdates {
    @Test
    void verifyNoMoreUpdatesIgnoresVerifiedUpdates() {
      updates.send(logo, HIDE);
      updates.send(logo, "{}");
      updates.send(avatar, "{}");

      logo.verifyUpdated(requireSignedURLs(true));
      assertThrows(AssertionError.class, logo::verifyNoMoreUpdates);
      logo.verifyUpdated(emptyUpdate());
      logo.verifyNoMoreUpdates();
      assertThrows(AssertionError.class, api::verifyNoMoreUpdates);
      api.inOrder().verifyUpdated(avatar);
      api.verifyNoMoreUpdates();
    }

    @Test
    void aFailedVerificationVerifiesNoUpdate() {
      updates.send(logo, "{}");

      assertThrows(AssertionError.class, () -> logo.verifyUpdated(exactly(2)));
      assertThrows(AssertionError.class, logo::verifyNoMoreUpdates);
    }
  }

  @Nested
  class InOrder {
    @Test
    void inOrderAllowsOtherUpdatesInBetween() {
      updates.send(logo, HIDE);
      updates.send(logo, "{}");
      updates.send(avatar, "{}");
      updates.send(logo, "{}");

      api.inOrder()
          .verifyUpdated(logo, requireSignedURLs(true))
          .verifyUpdated(avatar)
          .verifyUpdated(logo, emptyUpdate());
    }

    @Test
    void inOrderMatchesEachUpdateOnce() {
      updates.send(logo, "{}");

      assertThrows(
          AssertionError.class, () -> api.inOrder().verifyUpdated(logo).verifyUpdated(logo));
    }

    @Test
    void inOrderRejectsAnImageOfAnotherAccount(ImagesServer server) {
      var other = server.newAccount().declare(ImageDeclaration.named("logo").build());

      assertThrows(IllegalArgumentException.class, () -> api.inOrder().verifyUpdated(other));
    }
  }
}
