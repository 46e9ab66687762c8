package io.github.imagefixtures.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JournalTest {
  private static final String PATH = "/accounts/a/images/v1/logo";

  private final Journal journal = new Journal(new Journal.Capacity(3, 100));

  @Nested
  class Bounds {
    @Test
    void theJournalKeepsTheLastExchanges() {
      addMany(5);

      assertThat(bodies(), contains("3", "4", "5"));
      assertThat(journal.retained().stream().map(Exchange::number).toList(), contains(3, 4, 5));
    }

    @Test
    void theJournalLimitsTheBodiesOfAllButTheLastExchange() {
      journal.add(exchange("x".repeat(60)));
      journal.add(exchange("y".repeat(60)));
      assertThat(bodies(), contains("y".repeat(60)));

      journal.add(exchange("z".repeat(200)));
      assertThat(bodies(), contains("z".repeat(200)));

      journal.add(exchange("1"));
      journal.add(exchange("2"));
      assertThat(bodies(), contains("1", "2"));
    }

    @Test
    void exchangesThrowsAfterAnEviction() {
      addMany(3);
      assertThat(journal.exchanges(), hasSize(3));
      addMany(1);

      assertThat(
          assertThrows(IllegalStateException.class, journal::exchanges).getMessage(),
          is(
              "This account received 4 requests, but keeps only the last 3 (limit: 3 requests or 100 characters of bodies). Verify earlier, or use a separate account for each part of the test."));
    }

    @Test
    void unexpectedRequestsAreKeptAfterTheirExchangesAreEvicted() {
      journal.add(exchange("1", new UnexpectedRequest.UndeclaredImage("the first")));
      addMany(3);
      journal.add(exchange("5", new UnexpectedRequest.UndeclaredImage("the last")));

      assertThat(
          journal.unexpected().stream().map(UnexpectedRequest::reason).toList(),
          contains(
              new UnexpectedRequest.UndeclaredImage("the first"),
              new UnexpectedRequest.UndeclaredImage("the last")));
    }

    @Test
    void waitingCountsEvictedExchanges() throws InterruptedException {
      addMany(5);

      assertThat(journal.awaitMoreThan(4, System.nanoTime()), is(true));
      assertThat(journal.awaitMoreThan(5, System.nanoTime()), is(false));
    }

    @Test
    void readsEvictNoOtherExchangeAndAreNotCounted() throws InterruptedException {
      addMany(2);
      addReads(500);
      addMany(1);

      assertThat(journal.exchanges().stream().map(Exchange::number).toList(), contains(1, 2, 503));
      assertThat(journal.retained(), hasSize(3 + 100));
      assertThat(journal.awaitMoreThan(2, System.nanoTime()), is(true));
      assertThat(journal.awaitMoreThan(3, System.nanoTime()), is(false));
    }

    @Test
    void unexpectedReadsAndUpdatesAreReportedInOrderOfArrival() {
      journal.add(exchange("GET", "", unexpected("first")));
      journal.add(exchange("PATCH", "", unexpected("second")));
      addReads(200);
      journal.add(exchange("GET", "", unexpected("last")));

      assertThat(
          journal.unexpected().stream().map(UnexpectedRequest::reason).toList(),
          contains(
              new UnexpectedRequest.UndeclaredImage("first"),
              new UnexpectedRequest.UndeclaredImage("second"),
              new UnexpectedRequest.UndeclaredImage("last")));
    }

    @Test
    void aClearedJournalIsEmpty() {
      journal.add(exchange("0", new UnexpectedRequest.UndeclaredImage("the first")));
      addMany(5);
      journal.clear();
      addMany(3);

      assertThat(journal.exchanges(), hasSize(3));
      assertThat(journal.unexpected(), hasSize(0));
    }
  }

  private void addMany(int count) {
    for (int i = 1; i <= count; i++) {
      journal.add(exchange(String.valueOf(i)));
    }
  }

  private void addReads(int count) {
    for (int i = 1; i <= count; i++) {
      journal.add(exchange("GET", "", Optional.empty()));
    }
  }

  private List<String> bodies() {
    return journal.retained().stream().map(exchange -> exchange.request().body()).toList();
  }

  private static Exchange exchange(String body) {
    return exchange("PATCH", body, Optional.empty());
  }

  private static Exchange exchange(String body, UnexpectedRequest.Reason reason) {
    return exchange("PATCH", body, Optional.of(unexpected(reason)));
  }

  private static Optional<UnexpectedRequest> unexpected(String id) {
    return Optional.of(unexpected(new UnexpectedRequest.UndeclaredImage(id)));
  }

  private static UnexpectedRequest unexpected(UnexpectedRequest.Reason reason) {
    return new UnexpectedRequest("PATCH " + PATH, "PATCH", PATH, reason);
  }

  private static Exchange exchange(
      String method, String body, Optional<UnexpectedRequest> unexpected) {
    return Exchange.rejected(
        ReceivedUpdate.of(method, PATH, Headers.NONE, body.getBytes(StandardCharsets.UTF_8)),
        new Outcome.Failed(Failure.imageNotFound()),
        unexpected,
        new ResponseStamp("0123456789abcdef", Instant.EPOCH));
  }
}
