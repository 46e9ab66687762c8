package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.RequestPath;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.UnexpectedException;
import io.github.imagefixtures.internal.state.UnexpectedRequest;
import io.github.imagefixtures.internal.state.UnexpectedRequest.ExceptionThrown;
import io.github.imagefixtures.internal.state.UnexpectedRequest.OldId;
import io.github.imagefixtures.internal.state.UnexpectedRequest.UndeclaredImage;
import io.github.imagefixtures.internal.state.UnexpectedRequest.UnknownProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes unexpected requests, beside the images that are declared. */
final class UnexpectedRequestText {
  private static final int MOST_FIXTURES = 10;
  private static final String INDENT = "\n    ";

  private final List<Fixture> fixtures;

  UnexpectedRequestText(List<Fixture> fixtures) {
    this.fixtures = fixtures;
  }

  Problem of(UnexpectedRequest unexpected) {
    UnexpectedRequest.Reason reason = unexpected.reason();
    if (reason instanceof UndeclaredImage undeclared) {
      return problem(
          unexpected,
          "An update came for an image that was never declared",
          declared()
              + nearest(undeclared.id())
              + toDeclare(undeclared.id())
              + "\nTo miss an image on purpose, use api.unknownImageId().");
    }
    if (reason instanceof OldId old) {
      return problem(
          unexpected,
          "An update came with an old id of \"" + old.fixture().name() + "\"",
          "Since its access changed its id is "
              + old.fixture().state().image().id()
              + ": that change was answered with the new id, which the application has to keep.");
    }
    if (reason instanceof UnknownProperties unknown) {
      return problem(
          unexpected,
          "An update came with " + listed(unknown) + ", which the API does not know",
          "The properties of an update are " + String.join(", ", UpdateProperties.KNOWN) + ".");
    }
    if (reason instanceof ExceptionThrown thrown) {
      UnexpectedException exception = thrown.exception();
      String origin = exception.origin().isEmpty() ? "" : " at " + exception.origin();
      return problem(
          unexpected,
          "A request could not be answered, and changed nothing",
          "Thrown was " + exception.description() + origin + ".");
    }
    return noRoute(unexpected);
  }

  private static Problem problem(UnexpectedRequest unexpected, String summary, String advice) {
    return new Problem(summary, unexpected.line(), advice);
  }

  private static Problem noRoute(UnexpectedRequest unexpected) {
    RequestPath target = RequestPath.of(unexpected.path());
    return problem(
        unexpected,
        "A request came for which there is no route",
        (target.namesAnImage()
                ? "Update image is PATCH, not " + unexpected.method() + "."
                : "Update image is PATCH /client/v4/accounts/{account}/images/v1/{image}.")
            + " To answer another call, put this into the test, with WireMock's static methods:"
            + INDENT
            + SnippetSuggestion.stub(unexpected.method(), unexpected.path(), target));
  }

  private String toDeclare(String id) {
    List<String> names = fixtures.stream().map(Fixture::name).toList();
    return ImageIds.validate(id)
        .map(problem -> "\nIt cannot be declared: its id " + problem + ".")
        .orElseGet(
            () ->
                "\nTo declare it, put this on the test class:"
                    + INDENT
                    + SnippetSuggestion.declaration(id, names));
  }

  private String declared() {
    if (fixtures.isEmpty()) {
      return "No image is declared in this account. Without the JUnit extension, the generated set"
          + " declares its images when on(api) is called.";
    }
    int more = fixtures.size() - MOST_FIXTURES;
    return fixtures.stream()
        .limit(MOST_FIXTURES)
        .map(UnexpectedRequestText::named)
        .collect(
            Collectors.joining(", ", "Declared: ", more > 0 ? " and " + more + " more." : "."));
  }

  private String nearest(String id) {
    List<String> ids = fixtures.stream().map(UnexpectedRequestText::id).toList();
    return Suggestion.nearest(id, ids)
        .map(near -> " Did you mean " + named(fixtures.get(ids.indexOf(near))) + "?")
        .orElse("");
  }

  private static String named(Fixture fixture) {
    return fixture.name() + " (" + id(fixture) + ")";
  }

  private static String id(Fixture fixture) {
    return fixture.state().image().id();
  }

  private static String listed(UnknownProperties unknown) {
    return unknown.names().stream()
        .map(UnexpectedRequestText::withHint)
        .collect(
            Collectors.joining(
                ", ", "", unknown.more() > 0 ? " and " + unknown.more() + " more" : ""));
  }

  private static String withHint(String name) {
    Optional<String> meant = UpdateProperties.suggestionFor(name);
    return Display.quoted(name) + meant.map(m -> " (did you mean \"" + m + "\"?)").orElse("");
  }
}
