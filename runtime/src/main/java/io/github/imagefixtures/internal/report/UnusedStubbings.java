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
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the stubbings of a fixture that were not used, and explains why. */
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
            .filter(new UpdateList.Scope(Optional.of(fixture))::contains)
            .toList();
    UnusedStubbings text = new UnusedStubbings(fixture.name(), updates);
    return unused.stream().map(text::problem).toList();
  }

  /** A declaration (number 0) serves several tests, and not each of them updates the image. */
  private static boolean isUnused(Stubbing stubbing) {
    return stubbing.responses().isEmpty() || stubbing.number() > 0 && stubbing.served() == 0;
  }

  private Problem problem(Stubbing stubbing) {
    if (stubbing.responses().isEmpty()) {
      return Problem.ofStubbing(
          "A stubbing of \""
              + image
              + "\" has no response"
              + where(stubbing)
              + "\nAdd a response with succeeds(), succeedsWith(..) or fails(..).");
    }
    return Problem.ofStubbing(
        "A stubbing of \"" + image + "\" was not used" + where(stubbing) + "\n" + why(stubbing));
  }

  private static String where(Stubbing stubbing) {
    return stubbing.condition() instanceof Condition condition && !condition.acceptsAnything()
        ? condition.expectations().stream()
            .map(expectation -> "\n    " + expectation)
            .collect(Collectors.joining("", ". It matches updates where", ""))
        : ". It matches any update.";
  }

  private String why(Stubbing stubbing) {
    if (updates.isEmpty()) {
      return "\"" + image + "\" received no update.";
    }
    if (!(stubbing.condition() instanceof Condition condition)) {
      return "No update matched it.";
    }
    return updates.stream()
        .filter(update -> condition.wouldAccept(update.request()))
        .reduce((first, second) -> second)
        .map(last -> body(last.request()) + " matches it, but " + missed(stubbing, last))
        .orElseGet(() -> nearest(condition));
  }

  /** Explains why a stubbing did not respond to an update that it matches. */
  private static String missed(Stubbing stubbing, Exchange update) {
    if (update.stubbing().filter(other -> other.number() > stubbing.number()).isPresent()) {
      return "a newer stubbing responded: onUpdate(" + condition(update.stubbing().get()) + ").";
    }
    return update.stubbing().isEmpty() && update.outcome() instanceof Outcome.Failed failed
        ? "was rejected before stubbings were checked: " + failed.failure() + "."
        : "arrived before the stubbing was defined.";
  }

  private String nearest(Condition condition) {
    return NearestUpdate.among(updates.stream().map(Exchange::request).toList(), condition)
        .map(n -> "The nearest update is " + body(n.update()) + ":" + n)
        .orElse("No update matched it.");
  }

  /** Returns the condition of a stubbing as the arguments of {@code onUpdate(..)}. */
  static String condition(Stubbing stubbing) {
    return stubbing.condition() instanceof Condition ours && ours.acceptsAnything()
        ? ""
        : stubbing.condition().toString();
  }

  private static String body(ReceivedUpdate update) {
    return RequestLine.body(update);
  }
}
