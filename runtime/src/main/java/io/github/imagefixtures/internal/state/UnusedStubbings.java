package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.matching.Nearest;
import io.github.imagefixtures.internal.matching.RequestLine;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.state.Violation.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the stubbings that did nothing, and says why. */
final class UnusedStubbings {
  private final String image;
  private final List<ReceivedUpdate> updates;

  private UnusedStubbings(String image, List<ReceivedUpdate> updates) {
    this.image = image;
    this.updates = updates;
  }

  static List<Violation> of(Fixture fixture, Journal journal) {
    List<Stubbing> unused =
        fixture.state().stubbings().stream().filter(UnusedStubbings::isUnused).toList();
    if (unused.isEmpty()) {
      return List.of();
    }
    List<ReceivedUpdate> updates =
        journal.remembered().stream()
            .filter(exchange -> exchange.fixture().filter(fixture::equals).isPresent())
            .map(Exchange::request)
            .toList();
    UnusedStubbings words = new UnusedStubbings(fixture.name(), updates);
    return unused.stream().map(words::violation).toList();
  }

  /** The stubbing of a declaration (its number is 0) may serve only some of the tests. */
  private static boolean isUnused(Stubbing stubbing) {
    return stubbing.replies().isEmpty() || stubbing.number() > 0 && stubbing.served() == 0;
  }

  private Violation violation(Stubbing stubbing) {
    if (stubbing.replies().isEmpty()) {
      return Violation.of(
          Kind.UNFINISHED_STUBBING,
          "A stubbing of \""
              + image
              + "\" was given no answer"
              + where(stubbing)
              + "\nSay what it answers: onUpdate(..).succeeds() or .fails(..).");
    }
    return Violation.of(
        Kind.UNUSED_STUBBING,
        "A stubbing of \"" + image + "\" was never used" + where(stubbing) + "\n" + why(stubbing));
  }

  private static String where(Stubbing stubbing) {
    return stubbing.condition() instanceof Condition condition && !condition.acceptsAnything()
        ? condition.expectations().stream()
            .map(expectation -> "\n    " + expectation)
            .collect(Collectors.joining("", "; it is for updates where", ""))
        : "; it is for any update.";
  }

  private String why(Stubbing stubbing) {
    if (updates.isEmpty()) {
      return "\"" + image + "\" received no update.";
    }
    if (!(stubbing.condition() instanceof Condition condition)) {
      return "No update was like that.";
    }
    if (updates.stream().anyMatch(condition::wouldAccept)) {
      return "The updates that it is for were refused before, or answered by a newer stubbing.";
    }
    return Nearest.among(updates, condition)
        .map(n -> "Nearest is " + RequestLine.body((ReceivedUpdate) n.update()) + ":" + n)
        .orElse("No update was like that.");
  }
}
