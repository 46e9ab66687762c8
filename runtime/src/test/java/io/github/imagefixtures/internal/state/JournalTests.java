package io.github.imagefixtures.internal.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.report.TrafficReport;
import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Violation.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JournalTests {
  private static final String PATH = "/accounts/a/images/v1/logo";

  private final Journal journal = new Journal(new Journal.Capacity(3, 100));

  @Nested
  class Bounds {
    @Test
    void theLastExchangesAreRemembered() {
      addMany(5);

      assertThat(bodies(), contains("3", "4", "5"));
      assertThat(journal.forgotten(), is(2));
    }

    @Test
    void theBodiesAreBoundedTooButForTheLastOne() {
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
    void whatHasToKnowAllOfThemIsRefused() {
      addMany(3);
      assertThat(journal.exchanges(), hasSize(3));
      addMany(1);

      assertThat(
          assertThrows(IllegalStateException.class, journal::exchanges).getMessage(),
          is(
              "This account was asked 4 times, and remembers the last 3: no more than 3 requests or"
                  + " 100 characters of bodies. Verify before that, or let each part of the test"
                  + " have an account of its own."));
    }

    @Test
    void nothingThatTheTestDidNotProvideForIsForgotten() {
      journal.add(exchange("1", Violation.of(Kind.UNKNOWN_IMAGE, "the first")));
      addMany(3);
      journal.add(exchange("5", Violation.of(Kind.UNKNOWN_IMAGE, "the last")));

      assertThat(
          journal.violations().stream().map(Violation::problem).toList(),
          contains("the first", "the last"));
    }

    @Test
    void theTrafficCountsWhatIsForgotten() {
      addMany(5);

      assertThat(
          TrafficReport.text("a", journal, List.of()),
          Matchers.startsWith("(2 earlier left out)\n3. PATCH"));
    }

    @Test
    void waitingCountsWhatIsForgotten() throws InterruptedException {
      addMany(5);

      assertThat(journal.awaitMoreThan(4, System.nanoTime()), is(true));
      assertThat(journal.awaitMoreThan(5, System.nanoTime()), is(false));
    }

    @Test
    void aJournalThatIsClearedBeginsAnew() {
      journal.add(exchange("0", Violation.of(Kind.UNKNOWN_IMAGE, "the first")));
      addMany(5);
      journal.clear();
      addMany(3);

      assertThat(journal.exchanges(), hasSize(3));
      assertThat(journal.violations(), hasSize(0));
    }
  }

  @Nested
  class Sharing {
    @Test
    void whatIsSentAgainIsKeptOnce() {
      addMany(2);

      ReceivedUpdate first = journal.exchanges().get(0).request();
      ReceivedUpdate second = journal.exchanges().get(1).request();
      assertThat(second.headerLines(), is(sameInstance(first.headerLines())));
      assertThat(second.path(), is(sameInstance(first.path())));
      assertThat(second.target(), is(sameInstance(first.target())));
    }

    @Test
    void aRequestKeepsWhatItAloneSent() {
      journal.add(exchange("1", Map.of("Accept", List.of("a"), "X-Id", List.of("1"))));
      journal.add(exchange("2", Map.of("accept", List.of("a"), "X-Id", List.of("1"))));
      journal.add(exchange("3", Map.of("accept", List.of("a"), "X-Id", List.of("2"))));

      List<Map<String, List<String>>> headers =
          journal.exchanges().stream().map(e -> e.request().headers()).toList();
      assertThat(headers.get(0).keySet(), contains("Accept", "X-Id"));
      assertThat(headers.get(1).keySet(), contains("accept", "X-Id"));
      assertThat(headers.get(2).get("x-id"), contains("2"));
      assertThat(headers.get(2), is(not(sameInstance(headers.get(1)))));
      assertThat(headers.get(2).get("ACCEPT"), is(sameInstance(headers.get(1).get("Accept"))));
    }
  }

  private void addMany(int count) {
    for (int i = 1; i <= count; i++) {
      journal.add(exchange(String.valueOf(i)));
    }
  }

  private List<String> bodies() {
    return journal.remembered().stream().map(exchange -> exchange.request().body()).toList();
  }

  private static Exchange exchange(String body) {
    return exchange(body, Map.of("Accept", List.of("a")));
  }

  private static Exchange exchange(String body, Violation violation) {
    return refused(body, Map.of(), Optional.of(violation));
  }

  private static Exchange exchange(String body, Map<String, List<String>> headers) {
    return refused(body, headers, Optional.empty());
  }

  private static Exchange refused(
      String body, Map<String, List<String>> headers, Optional<Violation> violation) {
    return Exchange.refused(
        ReceivedUpdate.of(
            "PATCH",
            new StringBuilder(PATH).toString(),
            Headers.of(headers),
            body.getBytes(StandardCharsets.UTF_8)),
        new Outcome.Refusal(Failure.imageNotFound()),
        violation);
  }
}
