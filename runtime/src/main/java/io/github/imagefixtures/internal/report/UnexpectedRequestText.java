package io.github.imagefixtures.internal.report;

import io.github.imagefixtures.internal.request.Display;
import io.github.imagefixtures.internal.request.OtherCall;
import io.github.imagefixtures.internal.request.RequestPath;
import io.github.imagefixtures.internal.rules.ImageIds;
import io.github.imagefixtures.internal.rules.Suggestion;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.UnexpectedException;
import io.github.imagefixtures.internal.state.UnexpectedRequest;
import io.github.imagefixtures.internal.state.UnexpectedRequest.ExceptionThrown;
import io.github.imagefixtures.internal.state.UnexpectedRequest.NoRoute;
import io.github.imagefixtures.internal.state.UnexpectedRequest.OldId;
import io.github.imagefixtures.internal.state.UnexpectedRequest.UndeclaredImage;
import io.github.imagefixtures.internal.state.UnexpectedRequest.UnknownProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes unexpected requests and compares them with the declared images. */
final class UnexpectedRequestText {
  private static final int MOST_FIXTURES = 10;
  private static final String INDENT = "\n    ";

  private final List<Fixture> fixtures;

  UnexpectedRequestText(List<Fixture> fixtures) {
    this.fixtures = fixtures;
  }

  Problem of(UnexpectedRequest unexpected) {
    UnexpectedRequest.Reason reason = unexpected.reason();
    String kind = unexpected.method().equals("GET") ? "The read" : "The update";
    if (reason instanceof UndeclaredImage undeclared) {
      return problem(
          unexpected,
          kind + " names an image that is not declared",
          pathProblem(unexpected.path())
              + declared()
              + nearest(undeclared.id())
              + toDeclare(undeclared.id())
              + "\nTo test an unknown image, use api.unknownImageId().");
    }
    if (reason instanceof OldId old) {
      return problem(
          unexpected,
          kind + " uses an old id of \"" + old.fixture().name() + "\"",
          "The id changed to "
              + old.fixture().state().image().id()
              + " when an update changed requireSignedURLs. The application must use the id from the"
              + " latest response.");
    }
    if (reason instanceof UnknownProperties unknown) {
      return problem(
          unexpected,
          "The update has " + listed(unknown),
          "The API accepts " + String.join(", ", UpdateProperties.KNOWN) + ".");
    }
    if (reason instanceof ExceptionThrown thrown) {
      UnexpectedException exception = thrown.exception();
      String origin = exception.origin().isEmpty() ? "" : INDENT + "at " + exception.origin();
      return problem(
          unexpected,
          "This request caused an exception and changed nothing",
          exception.description() + origin);
    }
    return noRoute(unexpected, ((NoRoute) reason).methodOverride());
  }

  private static Problem problem(UnexpectedRequest unexpected, String summary, String advice) {
    return new Problem(summary, unexpected.line(), advice);
  }

  /** Returns the mistake in a path that was joined from two parts, in a line; may be empty. */
  private static String pathProblem(String path) {
    if (path.startsWith("/client/v4/client/v4/")) {
      return "The path contains /client/v4 twice. api.baseUrl() already ends in /client/v4.\n";
    }
    return path.contains("//")
        ? "The path contains two slashes in a row. Check where the application appends the path to"
            + " the base URL.\n"
        : "";
  }

  private static String overrideProblem(String method) {
    return "The header X-HTTP-Method-Override: "
        + Display.shortened(method)
        + " has no effect. Send the request with the method "
        + Display.shortened(method)
        + ".\n";
  }

  private static Problem noRoute(UnexpectedRequest unexpected, Optional<String> methodOverride) {
    RequestPath target = RequestPath.of(unexpected.path());
    Optional<OtherCall> call = OtherCall.of(unexpected.method(), unexpected.path());
    return problem(
        unexpected,
        "No stub handles this request" + call.map(c -> " (" + c.title() + ")").orElse(""),
        pathProblem(unexpected.path())
            + methodOverride.map(UnexpectedRequestText::overrideProblem).orElse("")
            + (target.namesAnImage() && call.isEmpty()
                ? "Image Fixtures handles GET and PATCH on this path, not "
                    + unexpected.method()
                    + "."
                : "Image Fixtures handles GET and PATCH /client/v4/accounts/{account}/images/v1/{image}.")
            + " If the application should send this request, stub it with WireMock:"
            + INDENT
            + SnippetSuggestion.stub(unexpected.method(), unexpected.path(), target)
                .replace("\n", INDENT));
  }

  private String toDeclare(String id) {
    List<String> names = fixtures.stream().map(Fixture::name).toList();
    return ImageIds.validate(id)
        .map(problem -> "\nThe image cannot be declared, because its id " + problem + ".")
        .orElseGet(
            () ->
                "\nTo declare the image, add this to the test class:"
                    + INDENT
                    + SnippetSuggestion.declaration(id, names));
  }

  private String declared() {
    if (fixtures.isEmpty()) {
      return "This account has no declared images. Without the JUnit extension, call on(api) of the images"
          + " class to declare them.";
    }
    int more = fixtures.size() - MOST_FIXTURES;
    return fixtures.stream()
        .limit(MOST_FIXTURES)
        .map(UnexpectedRequestText::named)
        .collect(
            Collectors.joining(
                ", ", "Declared images: ", more > 0 ? " and " + more + " more." : "."));
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
        .map(UnexpectedRequestText::withSuggestion)
        .collect(
            Collectors.joining(
                ", ",
                unknown.names().size() == 1 ? "an unknown property, " : "unknown properties: ",
                unknown.more() > 0 ? " and " + unknown.more() + " more" : ""));
  }

  private static String withSuggestion(String name) {
    Optional<String> property = UpdateProperties.suggestionFor(name);
    return Display.quoted(name) + property.map(p -> " (did you mean \"" + p + "\"?)").orElse("");
  }
}
