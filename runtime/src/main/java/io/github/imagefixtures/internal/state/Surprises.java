package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import io.github.imagefixtures.internal.state.Violation.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the requests that a test did not provide for, and says what to do about them. */
final class Surprises {
  private static final int MOST_FIXTURES = 10;
  private static final int MOST_NAMES = 10;
  private static final String INDENT = "\n    ";

  private Surprises() {}

  static Violation unknownImage(ReceivedUpdate request, String id, Collection<Fixture> fixtures) {
    return new Violation(
        Kind.UNKNOWN_IMAGE,
        "An update came for an image that was never declared",
        RequestLine.of(request),
        declared(fixtures)
            + nearest(id, fixtures)
            + toDeclare(id, fixtures)
            + "\nTo miss an image on purpose, use api.unknownImageId().");
  }

  private static String toDeclare(String id, Collection<Fixture> fixtures) {
    List<String> names = fixtures.stream().map(Fixture::name).toList();
    return ImageIds.validate(id)
        .map(problem -> "\nIt cannot be declared: its id " + problem + ".")
        .orElseGet(
            () ->
                "\nTo declare it, put this on the test class:"
                    + INDENT
                    + ReadyToPaste.declaration(id, names));
  }

  private static String declared(Collection<Fixture> fixtures) {
    if (fixtures.isEmpty()) {
      return "No image is declared in this account. Without the JUnit extension, the generated set"
          + " declares its images when on(api) is called.";
    }
    int more = fixtures.size() - MOST_FIXTURES;
    return fixtures.stream()
        .limit(MOST_FIXTURES)
        .map(Surprises::named)
        .collect(
            Collectors.joining(", ", "Declared: ", more > 0 ? " and " + more + " more." : "."));
  }

  private static String nearest(String id, Collection<Fixture> fixtures) {
    return Suggestion.nearest(id, fixtures.stream().map(f -> f.state().image().id()).toList())
        .flatMap(
            near -> fixtures.stream().filter(f -> f.state().image().id().equals(near)).findFirst())
        .map(near -> " Did you mean " + named(near) + "?")
        .orElse("");
  }

  private static String named(Fixture fixture) {
    return fixture.name() + " (" + fixture.state().image().id() + ")";
  }

  /** A stale id is a surprise only when the client was told the new one. */
  static Optional<Violation> staleId(ReceivedUpdate request, String id, Fixture moved) {
    FixtureState state = moved.state();
    boolean told =
        state.previousIds().stream().anyMatch(past -> past.id().equals(id) && past.told());
    return told
        ? Optional.of(
            new Violation(
                Kind.STALE_ID,
                "An update came with an old id of \"" + moved.name() + "\"",
                RequestLine.of(request),
                "Since its access changed its id is "
                    + state.image().id()
                    + ": that change was answered with the new id, which the application has to"
                    + " keep."))
        : Optional.empty();
  }

  static Violation noRoute(ReceivedUpdate request) {
    String because =
        request.target().namesAnImage()
            ? "Update image is PATCH, not " + request.method() + "."
            : "Update image is PATCH /client/v4/accounts/{account}/images/v1/{image}.";
    return new Violation(
        Kind.NO_ROUTE,
        "A request came for which there is no route",
        RequestLine.of(request),
        because
            + " To answer another call, put this into the test, with WireMock's static methods:"
            + INDENT
            + ReadyToPaste.stub(request));
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
                    "An update came with " + listed(unknown) + ", which the API does not know",
                    RequestLine.of(update),
                    "The properties of an update are "
                        + String.join(", ", UpdateProperties.KNOWN)
                        + "."));
  }

  private static List<String> unknownOf(Set<String> names) {
    return names.stream().filter(name -> !UpdateProperties.KNOWN.contains(name)).toList();
  }

  private static String listed(List<String> unknown) {
    int more = unknown.size() - MOST_NAMES;
    return unknown.stream()
        .limit(MOST_NAMES)
        .map(Surprises::withHint)
        .collect(Collectors.joining(", ", "", more > 0 ? " and " + more + " more" : ""));
  }

  private static String withHint(String name) {
    Optional<String> meant = UpdateProperties.suggestionFor(name);
    return Display.quoted(name) + meant.map(m -> " (did you mean \"" + m + "\"?)").orElse("");
  }
}
