package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestCredentials;
import io.github.imagefixtures.internal.request.RequestSource;
import io.github.imagefixtures.internal.rules.ImageIds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The accounts of a server, behind its gateway. Thread-safe. */
public final class Accounts {
  private final Map<String, Account> byId = new ConcurrentHashMap<>();
  private final Map<RequestCredentials, Account> byCredentials = new ConcurrentHashMap<>();
  private final ClosedAccounts closed = new ClosedAccounts();
  private final UnassignedRequests unassigned;
  private final SplittableRandom random = new SplittableRandom();
  private final Account otherAccount;
  private final ResponseStamps unassignedStamps;

  /**
   * Creates the accounts of a server.
   *
   * @param unassigned receives the unassigned requests
   */
  public Accounts(UnassignedRequests unassigned) {
    this.unassigned = unassigned;
    this.otherAccount = open(newIdentity(), "Image Fixtures");
    this.unassignedStamps = new ResponseStamps(newIdentity().accountId());
  }

  /**
   * Opens an account.
   *
   * @throws IllegalStateException if an open account already uses the id or the credentials
   */
  public synchronized Account open(AccountIdentity identity, String owner) {
    Stream.concat(
            Stream.ofNullable(byId.get(identity.accountId())),
            credentialsOf(identity).stream().map(byCredentials::get).filter(Objects::nonNull))
        .findFirst()
        .ifPresent(
            holder -> {
              throw new IllegalStateException(taken(holder, identity));
            });
    closed.remove(identity);
    Account account = new Account(identity, owner, unassigned);
    byId.put(identity.accountId(), account);
    credentialsOf(identity).forEach(credentials -> byCredentials.put(credentials, account));
    return account;
  }

  private static String taken(Account holder, AccountIdentity identity) {
    String id = identity.accountId();
    return "The open account of "
        + holder.owner()
        + " already uses the "
        + (holder.identity().accountId().equals(id) ? "id " + id : "credentials")
        + ". Close that account first, or use other values.";
  }

  /** Closes an account. The response to later requests contains the name of its owner. */
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

  /**
   * Returns an account without a test, whose credentials are valid but belong to no other account.
   */
  public Account otherAccount() {
    return otherAccount;
  }

  /** Returns a well-formed token that no account has. */
  public String unknownToken() {
    synchronized (random) {
      return AccountIdentity.randomToken(random);
    }
  }

  /** Returns an id that no image has. */
  public String unknownImageId() {
    return ImageIds.stableUuid(unknownToken());
  }

  /** Generates the identity of a new account. */
  public AccountIdentity newIdentity() {
    synchronized (random) {
      return AccountIdentity.random(random);
    }
  }

  /** Processes a request: checks the credentials and the route, then calls the account. */
  public AccountResponse respond(ReceivedUpdate received) {
    ReceivedUpdate request =
        received.withAccountSecrets(
            accountOf(received)
                .map(account -> account.identity().secrets())
                .orElseGet(this::secretsOfAllAccounts));
    RequestCredentials credentials = RequestCredentials.of(request);
    Optional<Account> caller = Optional.ofNullable(byCredentials.get(credentials));
    Optional<Failure> rejection =
        closed
            .rejection(request, credentials)
            .or(() -> Gateway.rejection(credentials, caller, request));
    return rejection.isPresent()
        ? rejected(request, rejection.get())
        : caller.orElseThrow().respond(request);
  }

  /** A client may send them in the wrong place, such as a token in the path. */
  private List<String> secretsOfAllAccounts() {
    return byId.values().stream().flatMap(a -> a.identity().secrets().stream()).toList();
  }

  /** Returns whether the path, or otherwise the credentials, of a request belong to an account. */
  public boolean belongsTo(ReceivedUpdate request, Account account) {
    return accountOf(request).filter(account::equals).isPresent();
  }

  /** Returns the open account that the path, or otherwise the credentials, of a request name. */
  public Optional<Account> accountOf(ReceivedUpdate request) {
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
        .map(account -> account.reject(request, failure, Gateway.unexpected(failure, request)))
        .orElseGet(() -> unassigned(request, failure));
  }

  private AccountResponse unassigned(ReceivedUpdate request, Failure failure) {
    unassigned.add(
        new UnassignedRequest(request, closed.owner(request, RequestCredentials.of(request))));
    return AccountResponse.of(new Outcome.Failed(failure), unassignedStamps.next());
  }
}
