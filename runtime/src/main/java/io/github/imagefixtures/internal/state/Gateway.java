package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Optional;

/** What stands before every account: who calls, and is there such a route. Pure. */
final class Gateway {
  private Gateway() {}

  static Optional<Failure> refusal(
      Credentials credentials, Optional<Account> caller, ReceivedUpdate request) {
    if (credentials instanceof Credentials.Missing) {
      return Optional.of(Failure.missingCredentials());
    }
    if (credentials instanceof Credentials.MalformedToken) {
      return Optional.of(Failure.malformedToken());
    }
    if (credentials instanceof Credentials.MalformedKey) {
      return Optional.of(Failure.malformedKey());
    }
    if (caller.isEmpty()) {
      return Optional.of(Failure.unknownCredentials());
    }
    Optional<String> account = request.target().account();
    if (account.isPresent() && !account.get().equals(caller.get().identity().accountId())) {
      return Optional.of(Failure.foreignCredentials());
    }
    return routeRefusal(request);
  }

  private static Optional<Failure> routeRefusal(ReceivedUpdate request) {
    if (!request.target().namesAnImage()) {
      return Optional.of(Failure.noRoute());
    }
    return request.method().equals("PATCH")
        ? Optional.empty()
        : Optional.of(Failure.methodNotAllowed(request.method()));
  }

  /** Refused credentials are answers; a missing route is something to provide for. */
  static Optional<UnexpectedRequest.Reason> unexpected(Failure failure) {
    boolean unrouted =
        failure.name().equals("noRoute") || failure.name().equals("methodNotAllowed");
    return unrouted ? Optional.of(new UnexpectedRequest.NoRoute()) : Optional.empty();
  }
}
