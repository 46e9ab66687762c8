package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.rules.ImageIds;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts of one server, and the gateway before them. Thread-safe. */
public final class Accounts {
  private final Map<String, Account> byId = new ConcurrentHashMap<>();
  private final Map<Credentials, Account> byCredentials = new ConcurrentHashMap<>();
  private final ClosedAccounts closed = new ClosedAccounts();
  private final SplittableRandom random = new SplittableRandom();
  private final Account neighbour = open(newIdentity(), "nobody");

  /** A new account with an id and credentials of its own. */
  public Account open(String owner) {
    return open(newIdentity(), owner);
  }

  private Account open(AccountIdentity identity, String owner) {
    Account account = new Account(identity, owner);
    byId.put(identity.accountId(), account);
    byCredentials.put(new Credentials.Token(identity.apiToken()), account);
    byCredentials.put(new Credentials.Key(identity.apiEmail(), identity.apiKey()), account);
    return account;
  }

  /** Ends an account: from now on it is answered as closed, by the name of its owner. */
  public void close(Account account) {
    AccountIdentity identity = account.identity();
    closed.add(account);
    byId.remove(identity.accountId());
    byCredentials.remove(new Credentials.Token(identity.apiToken()));
    byCredentials.remove(new Credentials.Key(identity.apiEmail(), identity.apiKey()));
  }

  /** An account that no test owns: its credentials are valid, and foreign to every other. */
  public Account neighbour() {
    return neighbour;
  }

  /** A token of a valid form that nobody has. */
  public String unknownToken() {
    synchronized (random) {
      return AccountIdentity.randomToken(random);
    }
  }

  /** An image id that nobody has. */
  public String unknownImageId() {
    return ImageIds.stableUid(unknownToken());
  }

  private AccountIdentity newIdentity() {
    synchronized (random) {
      return AccountIdentity.random(random);
    }
  }

  /**
   * Answers a request, in this order: credentials, route, and then what the account says. An
   * exception, such as one of a user's matcher, becomes a failure that changes nothing.
   */
  public Served answer(ReceivedUpdate request) {
    try {
      return decided(request);
    } catch (RuntimeException | Error e) {
      return keeper(request)
          .map(
              keeper ->
                  keeper.refuse(request, Breakdown.failure(e), Breakdown.violation(request, e)))
          .orElseGet(() -> Served.to(new Answer.Refusal(Breakdown.failure(e))));
    }
  }

  private Served decided(ReceivedUpdate request) {
    Credentials credentials = Credentials.of(request);
    Optional<Account> caller = Optional.ofNullable(byCredentials.get(credentials));
    Optional<Failure> refusal =
        closed
            .refusal(request, credentials)
            .or(() -> Gateway.refusal(credentials, caller, request));
    return refusal.isPresent()
        ? refused(request, refusal.get())
        : caller.orElseThrow().apply(request);
  }

  /** Whether a request belongs to an account: by its path, or else by its credentials. */
  public boolean belongs(ReceivedUpdate request, Account account) {
    return keeper(request).filter(account::equals).isPresent();
  }

  private Optional<Account> keeper(ReceivedUpdate request) {
    return request
        .target()
        .account()
        .map(byId::get)
        .or(() -> Optional.ofNullable(byCredentials.get(Credentials.of(request))));
  }

  private Served refused(ReceivedUpdate request, Failure failure) {
    return keeper(request)
        .map(account -> account.refuse(request, failure, Gateway.violation(request, failure)))
        .orElseGet(() -> Served.to(new Answer.Refusal(failure)));
  }
}
