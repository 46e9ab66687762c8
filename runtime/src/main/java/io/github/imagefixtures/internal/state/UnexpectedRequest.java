package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestLine;
import io.github.imagefixtures.internal.rules.UpdateProperties;
import java.util.List;
import java.util.Optional;

/**
 * A request that the test did not expect. It does not contain the body, because the journal keeps
 * unexpected requests longer than their exchanges.
 *
 * @param line the request in one line, without credentials
 * @param method the HTTP method
 * @param path the path as it was sent
 * @param reason why the request is unexpected
 */
public record UnexpectedRequest(String line, String method, String path, Reason reason) {

  /** The reason why a request is unexpected. */
  public sealed interface Reason {}

  /** The path names an image that is not declared. */
  public record UndeclaredImage(String id) implements Reason {}

  /** The path names an old id of an image, although the client received the new id. */
  public record OldId(Fixture fixture) implements Reason {}

  /**
   * The path or the method is not that of an update.
   *
   * @param methodOverride the method in the header {@code X-HTTP-Method-Override}; may be empty
   */
  public record NoRoute(Optional<String> methodOverride) implements Reason {}

  /**
   * The body has unknown properties.
   *
   * @param names the first of their names
   * @param more the number of the others
   */
  public record UnknownProperties(List<String> names, int more) implements Reason {
    private static final int MOST_NAMES = 10;

    static Optional<UnknownProperties> in(ReceivedUpdate update) {
      List<String> all =
          update.content().object().stream()
              .flatMap(object -> object.members().keySet().stream())
              .filter(name -> !UpdateProperties.KNOWN.contains(name))
              .toList();
      int shown = Math.min(all.size(), MOST_NAMES);
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(new UnknownProperties(all.subList(0, shown), all.size() - shown));
    }

    /** Copies the names. */
    public UnknownProperties {
      names = List.copyOf(names);
    }
  }

  /** A matcher, or Image Fixtures itself, threw an exception. */
  public record ExceptionThrown(UnexpectedException exception) implements Reason {}

  static UnexpectedRequest of(ReceivedUpdate request, Reason reason) {
    return new UnexpectedRequest(RequestLine.of(request), request.method(), request.path(), reason);
  }
}
