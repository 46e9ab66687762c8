package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestSource;
import io.github.imagefixtures.internal.rules.ImageIds;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts of one server, and the gateway before them. Thread-safe. */
public final class Accounts {
  private final Map<String, Account> byId = new ConcurrentHashMap<>();
  private final Map<RequestCredentials, Account> byCredentials = new ConcurrentHashMap<>();
  private final ClosedAccounts closed = new ClosedAccounts();
  private final UnassignedRequests unassigned;
  private final SplittableRandom random = new SplittableRandom();
  private final Account otherAccount;

  /**
   * No account yet.
   *
   * @param unassigned receives the requests that belong to no open account
   */
  public Accounts(UnassignedRequests unassigned) {
    this.unassigned = unassigned;
    this.otherAccount = open(newIdentity(), "nobody");
  }

  /**
   * A new account with this identity.
   *
   * @throws IllegalStateException if an open account has a part of it
   */
  public synchronized Account open(AccountIdentity identity, String owner) {
    String taken =
        byId.containsKey(identity.accountId())
            ? "id " + identity.accountId()
            : credentialsOf(identity).stream().anyMatch(byCredentials::containsKey)
                ? "credentials"
                : "";
    if (!taken.isEmpty()) {
      throw new IllegalStateException(
          "The account of " + owner + " pins the " + taken + ", which an open account has");
    }
    closed.remove(identity);
    Account account = new Account(identity, owner, unassigned);
    byId.put(identity.accountId(), account);
    credentialsOf(identity).forEach(credentials -> byCredentials.put(credentials, account));
    return account;
  }

  /** Ends an account: from now on it is answered as closed, by the name of its owner. */
  public synchronized void close(Account account) {
    AccountIdentity identity = account.identity();
    if (!byId.remove(identity.accountId(), account)) {
      return;
    }
    account.close();
    closed.add(account);
    byCredentials.keySet().removeAll(credentialsOf(identity));
  }

  private static Set<RequestCredentials> credentialsOf(AccountIdentity identity) {
    return Set.of(
        RequestCredentials.token(identity.apiToken()),
        RequestCredentials.key(identity.apiEmail(), identity.apiKey()));
  }

  /** An account that no test owns: its credentials are valid, and foreign to every other. */
  public Account otherAccount() {
    return otherAccount;
  }

  /** A token of a valid form that nobody has. */
  public String unknownToken() {
    synchronized (random) {
      return AccountIdentity.randomToken(random);
    }
  }

  /** An image id that nobody has. */
  public String unknownImageId() {
    return ImageIds.stableUuid(unknownToken());
  }

  /** An identity that no account has yet. */
  public AccountIdentity newIdentity() {
    synchronized (random) {
      return AccountIdentity.random(random);
    }
  }

  /** Answers a request, in this order: credentials, route, and then what the account says. */
  public AccountResponse answer(ReceivedUpdate request) {
    RequestCredentials credentials = RequestCredentials.of(request);
    Optional<Account> caller = Optional.ofNullable(byCredentials.get(credentials));
    Optional<Failure> rejection =
        closed
            .rejection(request, credentials)
            .or(() -> Gateway.rejection(credentials, caller, request));
    return rejection.isPresent()
        ? rejected(request, rejection.get())
        : caller.orElseThrow().apply(request);
  }

  /** Whether a request belongs to an account: by its path, or else by its credentials. */
  public boolean belongs(ReceivedUpdate request, Account account) {
    return accountOf(request).filter(account::equals).isPresent();
  }

  private Optional<Account> accountOf(ReceivedUpdate request) {
    if (closed.namesClosedAccount(request)) {
      return Optional.empty();
    }
    return request
        .target()
        .account()
        .map(byId::get)
        .or(() -> Optional.ofNullable(byCredentials.get(RequestCredentials.of(request))));
  }

  private AccountResponse rejected(ReceivedUpdate request, Failure failure) {
    return accountOf(request)
        .filter(account -> RequestSource.headerOfAnotherProgram(request).isEmpty())
        .map(account -> account.reject(request, failure, Gateway.unexpected(failure)))
        .orElseGet(() -> unassigned(request, failure));
  }

  private AccountResponse unassigned(ReceivedUpdate request, Failure failure) {
    unassigned.add(
        new UnassignedRequest(request, closed.owner(request, RequestCredentials.of(request))));
    return AccountResponse.of(new Outcome.Failed(failure));
  }
}
