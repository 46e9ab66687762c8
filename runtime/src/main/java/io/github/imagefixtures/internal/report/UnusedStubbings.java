package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.matching.NearestUpdate;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.state.Exchange;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.Journal;
import io.github.imagefixtures.internal.state.Outcome;
import io.github.imagefixtures.internal.state.Stubbing;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the stubbings that did nothing, and says why. */
final class UnusedStubbings {
  private final String image;
  private final List<Exchange> updates;

  private UnusedStubbings(String image, List<Exchange> updates) {
    this.image = image;
    this.updates = updates;
  }

  static List<Problem> of(Fixture fixture, Journal journal) {
    List<Stubbing> unused =
        fixture.state().stubbings().stream().filter(UnusedStubbings::isUnused).toList();
    if (unused.isEmpty()) {
      return List.of();
    }
    List<Exchange> updates =
        journal.retained().stream()
            .filter(exchange -> exchange.fixture().filter(fixture::equals).isPresent())
            .toList();
    UnusedStubbings words = new UnusedStubbings(fixture.name(), updates);
    return unused.stream().map(words::problem).toList();
  }

  /** The stubbing of a declaration (its number is 0) may serve only some of the tests. */
  private static boolean isUnused(Stubbing stubbing) {
    return stubbing.responses().isEmpty() || stubbing.number() > 0 && stubbing.served() == 0;
  }

  private Problem problem(Stubbing stubbing) {
    if (stubbing.responses().isEmpty()) {
      return Problem.ofStubbing(
          "A stubbing of \""
              + image
              + "\" was given no answer"
              + where(stubbing)
              + "\nSay what it answers: onUpdate(..).succeeds() or .fails(..).");
    }
    return Problem.ofStubbing(
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
    return updates.stream()
        .filter(update -> condition.wouldAccept(update.request()))
        .reduce((first, second) -> second)
        .map(last -> body(last.request()) + " was such an update, but " + missed(stubbing, last))
        .orElseGet(() -> nearest(condition));
  }

  /** Why a stubbing did not answer an update that it is for. */
  private static String missed(Stubbing stubbing, Exchange update) {
    if (update.stubbing().filter(other -> other.number() > stubbing.number()).isPresent()) {
      return "a newer stubbing answered it: onUpdate(" + condition(update.stubbing().get()) + ").";
    }
    return update.stubbing().isEmpty() && update.outcome() instanceof Outcome.Failed refusal
        ? "it was refused before a stubbing was asked: " + refusal.failure() + "."
        : "it came before the stubbing was made.";
  }

  private String nearest(Condition condition) {
    return NearestUpdate.among(updates.stream().map(Exchange::request).toList(), condition)
        .map(n -> "Nearest is " + body(n.update()) + ":" + n)
        .orElse("No update was like that.");
  }

  /** The condition of a stubbing as it stands in the parentheses of {@code onUpdate()}. */
  static String condition(Stubbing stubbing) {
    return stubbing.condition() instanceof Condition ours && ours.acceptsAnything()
        ? ""
        : stubbing.condition().toString();
  }

  private static String body(ReceivedUpdate update) {
    return RequestLine.body(update);
  }
}
