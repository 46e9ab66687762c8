package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists exchanges in order, one numbered line each, or the last ones if there are many. */
public final class UpdateList {
  private static final int MOST_LINES = 20;
  private static final int WIDTH = 100;

  private UpdateList() {}

  /**
   * The updates that a verification covers.
   *
   * @param image the image; empty for all updates of the account, including those of unknown images
   */
  public record Scope(Optional<Fixture> image) {

    /** Returns whether the scope contains an exchange. */
    public boolean contains(Exchange exchange) {
      return exchange.isUpdate() && (image.isEmpty() || exchange.fixture().equals(image));
    }

    /** Returns whether an exchange was rejected although its path names the image. */
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

  /** Returns whether a list of so many updates shows the one with this number. */
  static boolean shows(int number, int count) {
    return number > count - MOST_LINES;
  }

  static String of(List<Exchange> exchanges, boolean named) {
    int skipped = Math.max(0, exchanges.size() - MOST_LINES);
    String lines =
        IntStream.range(skipped, exchanges.size())
            .mapToObj(i -> "\n    " + (i + 1) + ". " + line(exchanges.get(i), named))
            .collect(Collectors.joining());
    return skipped == 0 ? lines : "\n    (first " + skipped + " not shown)" + lines;
  }

  private static String line(Exchange exchange, boolean named) {
    if (exchange.request().isRead() && exchange.fixture().isPresent()) {
      return "read of " + exchange.fixture().get().name() + " -> 200";
    }
    String what =
        exchange
                .fixture()
                .map(Fixture::name)
                .orElseGet(() -> RequestLine.address(exchange.request()))
            + " ";
    String request =
        (named || exchange.fixture().isEmpty() ? what : "") + RequestLine.body(exchange.request());
    String change = ChangeText.of(exchange);
    String response = "-> " + outcome(exchange) + (change.isEmpty() ? "" : ", " + change);
    boolean fits = request.length() + response.length() < WIDTH;
    return request + (fits ? " " : "\n       ") + response;
  }

  /** Returns that an update was not accepted, as a part of a sentence; empty if it was. */
  static String rejection(ReceivedUpdate update) {
    return update
        .response()
        .flatMap(ReceivedUpdate.Response::failure)
        .map(failure -> ", which was not accepted")
        .orElse("");
  }

  /** Returns the outcome of an exchange in a few words. */
  static String outcome(Exchange exchange) {
    return exchange.outcome() instanceof Outcome.Failed failed
        ? failed.failure().toString()
        : "200";
  }
}
