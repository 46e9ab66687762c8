package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.rules.Properties;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.state.Violation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hamcrest.StringDescription;

/** Finds what a test did not provide for, and says it: what came, what was declared. */
final class Surprises {
  private Surprises() {}

  static Violation unknownImage(String id, Collection<Fixture> fixtures) {
    String declared =
        fixtures.isEmpty()
            ? "No image is declared for this account."
            : fixtures.stream()
                .map(f -> f.name() + " (" + f.state().image().id() + ")")
                .collect(Collectors.joining(", ", "Declared: ", "."));
    String hint =
        Suggestion.nearest(id, fixtures.stream().map(f -> f.state().image().id()).toList())
            .map(nearest -> " Did you mean " + nearest + "?")
            .orElse("");
    return new Violation(
        Kind.UNKNOWN_IMAGE,
        "An update of the image \"" + id + "\" came, which was never declared. " + declared + hint);
  }

  /** A stale id is a surprise only when the client was told the new one. */
  static Optional<Violation> staleId(String id, Fixture moved) {
    FixtureState state = moved.state();
    boolean told =
        state.previousIds().stream().anyMatch(past -> past.id().equals(id) && past.told());
    return told
        ? Optional.of(
            new Violation(
                Kind.STALE_ID,
                "An update of \""
                    + moved.name()
                    + "\" came with its old id "
                    + id
                    + "; since the access change its id is "
                    + state.image().id()
                    + ". Use the id in the answer of the change."))
        : Optional.empty();
  }

  static Violation noRoute(ReceivedUpdate request) {
    return new Violation(
        Kind.NO_ROUTE,
        "A request came for which there is no route: "
            + request.method()
            + " "
            + request.path()
            + ". Update image is PATCH /client/v4/accounts/{account}/images/v1/{image};"
            + " api.stubFor(..) answers other calls.");
  }

  static Optional<Violation> unknownProperty(ReceivedUpdate update) {
    return update
        .content()
        .object()
        .map(object -> unknownOf(object.members().keySet()))
        .filter(unknown -> !unknown.isEmpty())
        .map(
            unknown ->
                new Violation(
                    Kind.UNKNOWN_PROPERTY,
                    "An update came with "
                        + unknown.stream()
                            .map(Surprises::withHint)
                            .collect(Collectors.joining(", "))
                        + ", which the API does not know: "
                        + update));
  }

  private static List<String> unknownOf(Set<String> names) {
    return names.stream().filter(name -> !Properties.KNOWN.contains(name)).toList();
  }

  private static String withHint(String name) {
    Optional<String> meant = Properties.meant(name);
    return "\"" + name + "\"" + meant.map(m -> " (did you mean \"" + m + "\"?)").orElse("");
  }

  static List<Violation> stubbings(Fixture fixture) {
    List<Violation> violations = new ArrayList<>();
    for (Stubbing stubbing : fixture.state().stubbings()) {
      String what =
          fixture.name() + ".onUpdate(" + StringDescription.toString(stubbing.condition()) + ")";
      if (stubbing.replies().isEmpty()) {
        violations.add(
            new Violation(
                Kind.UNFINISHED_STUBBING,
                what + " was given no answer: add .succeeds() or .fails(..)."));
      } else if (stubbing.number() > 0 && stubbing.served() == 0) {
        violations.add(new Violation(Kind.UNUSED_STUBBING, what + " was never used by an update."));
      }
    }
    return violations;
  }
}
