package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts that were closed last, so that who calls one late is told whose it was. */
final class ClosedAccounts {
  /** Enough for every late caller; a bound, so that a long session does not grow. */
  private static final int REMEMBERED = 30_000;

  private final Map<Object, String> owners =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  synchronized void add(Account account) {
    AccountIdentity identity = account.identity();
    owners.put(identity.accountId(), account.owner());
    owners.put(RequestCredentials.token(identity.apiToken()), account.owner());
    owners.put(RequestCredentials.key(identity.apiEmail(), identity.apiKey()), account.owner());
  }

  /** Forgets an identity, which a new account has now. */
  synchronized void remove(AccountIdentity identity) {
    owners.remove(identity.accountId());
    owners.remove(RequestCredentials.token(identity.apiToken()));
    owners.remove(RequestCredentials.key(identity.apiEmail(), identity.apiKey()));
  }

  /** Whose the closed account of a request's path was, or else that of its credentials. */
  synchronized Optional<String> owner(ReceivedUpdate request, RequestCredentials credentials) {
    return request
        .target()
        .account()
        .map(owners::get)
        .or(() -> Optional.ofNullable(owners.get(credentials)));
  }

  /** Whether the path of a request names a closed account. */
  synchronized boolean namesClosedAccount(ReceivedUpdate request) {
    return request.target().account().filter(owners::containsKey).isPresent();
  }

  /** The rejection of a request to a closed account, or with a closed account's credentials. */
  Optional<Failure> rejection(ReceivedUpdate request, RequestCredentials credentials) {
    return owner(request, credentials)
        .map(
            owner ->
                Failure.of(403, 9109, "This account was closed when its test ended: " + owner));
  }
}
