package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.KnownFailure;
import io.github.imagefixtures.internal.request.OtherCall;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import java.util.Optional;

/** Checks the credentials and the route of a request before it reaches an account. Pure. */
final class Gateway {
  private Gateway() {}

  static Optional<Failure> rejection(
      RequestCredentials credentials, Optional<Account> caller, ReceivedUpdate request) {
    if (!credentials.isWellFormed()) {
      return Optional.of(malformed(credentials.form()));
    }
    if (caller.isEmpty()) {
      return Optional.of(Failure.unknownCredentials());
    }
    Optional<String> account = request.target().account();
    if (account.isPresent() && !account.get().equals(caller.get().identity().accountId())) {
      return Optional.of(Failure.otherAccountCredentials());
    }
    boolean served = request.method().equals("PATCH") || request.isRead();
    if (!request.target().namesAnImage() || served && isOtherCall(request, caller.get())) {
      return Optional.of(Failure.routeNotFound());
    }
    return served ? Optional.empty() : Optional.of(Failure.methodNotAllowed());
  }

  /** A path such as {@code stats} is an id only if the account has or had an image with this id. */
  private static boolean isOtherCall(ReceivedUpdate request, Account account) {
    return !account.hasOrHad(request.imageId().orElseThrow())
        && OtherCall.of(request.method(), request.path()).isPresent();
  }

  private static Failure malformed(RequestCredentials.Form form) {
    return switch (form) {
      case TOKEN, OTHER_AUTHORIZATION -> Failure.malformedToken();
      case KEY -> Failure.malformedKey();
      default -> Failure.missingCredentials();
    };
  }

  /** A test may expect rejected credentials, but must stub a missing route. */
  static Optional<UnexpectedRequest.Reason> unexpected(Failure failure, ReceivedUpdate request) {
    return failure
        .known()
        .filter(k -> k == KnownFailure.ROUTE_NOT_FOUND || k == KnownFailure.METHOD_NOT_ALLOWED)
        .map(known -> new UnexpectedRequest.NoRoute(request.header("X-HTTP-Method-Override")));
  }
}
