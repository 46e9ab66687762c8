package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Exchanges in order, one a line, each with its number; the last ones when there are many. */
public final class UpdateList {
  private static final int MOST_LINES = 20;
  private static final int WIDTH = 100;

  private UpdateList() {}

  /**
   * Whose updates are looked at.
   *
   * @param image whose; empty for all of the account, those too that led to no image
   */
  public record Scope(Optional<Fixture> image) {

    /** Whether this is one of them. */
    public boolean contains(Exchange exchange) {
      return image.isEmpty() ? exchange.isUpdate() : exchange.fixture().equals(image);
    }

    /** Whether this found no image, although its path names the one that is looked at. */
    boolean isTargetOf(Exchange exchange) {
      Optional<String> id = exchange.request().imageId();
      return image.isPresent()
          && exchange.fixture().isEmpty()
          && id.filter(image.get().state().image().id()::equals).isPresent();
    }

    boolean isAccount() {
      return image.isEmpty();
    }

    String name() {
      return image.map(fixture -> "\"" + fixture.name() + "\"").orElse("this account");
    }
  }

  /** Whether the update of this number, of so many in all, is among those that are shown. */
  static boolean reaches(int number, int count) {
    return number > count - MOST_LINES;
  }

  static String of(List<Exchange> exchanges, boolean named) {
    int skipped = Math.max(0, exchanges.size() - MOST_LINES);
    String lines =
        IntStream.range(skipped, exchanges.size())
            .mapToObj(i -> "\n    " + (i + 1) + ". " + line(exchanges.get(i), named))
            .collect(Collectors.joining());
    return skipped == 0 ? lines : "\n    (" + skipped + " earlier left out)" + lines;
  }

  private static String line(Exchange exchange, boolean named) {
    String what =
        exchange
                .fixture()
                .map(Fixture::name)
                .orElseGet(() -> RequestLine.address(exchange.request()))
            + " ";
    String request =
        (named || exchange.fixture().isEmpty() ? what : "") + RequestLine.body(exchange.request());
    String change = ChangeText.of(exchange);
    String answer = "-> " + outcome(exchange) + (change.isEmpty() ? "" : ", " + change);
    boolean fits = request.length() + answer.length() < WIDTH;
    return request + (fits ? " " : "\n       ") + answer;
  }

  /** The response to an exchange in a few words. */
  static String outcome(Exchange exchange) {
    return exchange.outcome() instanceof Outcome.Failed refusal
        ? refusal.failure().toString()
        : "200";
  }
}
