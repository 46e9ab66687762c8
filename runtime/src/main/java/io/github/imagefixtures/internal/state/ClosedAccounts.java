package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The owners of the accounts that were closed last, for the responses to late requests. */
final class ClosedAccounts {
  /** Bounds the memory of a long session. */
  private static final int MAX_ENTRIES = 30_000;

  private final Map<Object, String> owners =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, String> eldest) {
          return size() > MAX_ENTRIES;
        }
      };

  synchronized void add(Account account) {
    AccountIdentity identity = account.identity();
    owners.put(identity.accountId(), account.owner());
    owners.put(RequestCredentials.token(identity.apiToken()), account.owner());
    owners.put(RequestCredentials.key(identity.apiEmail(), identity.apiKey()), account.owner());
  }

  /** Removes an identity that a new account uses. */
  synchronized void remove(AccountIdentity identity) {
    owners.remove(identity.accountId());
    owners.remove(RequestCredentials.token(identity.apiToken()));
    owners.remove(RequestCredentials.key(identity.apiEmail(), identity.apiKey()));
  }

  /** Returns the owner of the closed account that the path, or else the credentials, name. */
  synchronized Optional<String> owner(ReceivedUpdate request, RequestCredentials credentials) {
    return request
        .target()
        .account()
        .map(owners::get)
        .or(() -> Optional.ofNullable(owners.get(credentials)));
  }

  /** Returns whether the path of a request names a closed account. */
  synchronized boolean namesClosedAccount(ReceivedUpdate request) {
    return request.target().account().filter(owners::containsKey).isPresent();
  }

  /** Returns the failure of a request that names a closed account. */
  Optional<Failure> rejection(ReceivedUpdate request, RequestCredentials credentials) {
    return owner(request, credentials).map(owner -> Failure.of(403, 9109, message(owner)));
  }

  static String message(String owner) {
    return "The account of " + owner + " is closed. Use the account of the running test.";
  }
}
