package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.CredentialMasker;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import io.github.imagefixtures.internal.request.RequestSource;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * An account with its images, stubbings and journal. It contains the mutable state; pure functions
 * compute each change. Thread-safe: each account has a lock.
 */
public final class Account {
  private final AccountIdentity identity;
  private final String owner;
  private final UnassignedRequests unassigned;
  private final Map<Object, Fixture> fixtures = new LinkedHashMap<>();
  private final Map<Object, Fixture> detachedFixtures = new WeakHashMap<>();
  private final Map<String, Fixture> byId = new HashMap<>();
  private final Map<String, Fixture> byPreviousId = new HashMap<>();
  private final Set<String> expectedUnknownIds = new HashSet<>();
  private final Journal journal = new Journal(Journal.Capacity.DEFAULT);
  private final ResponseStamps stamps;
  private final Set<ServiceBehavior> behaviors = EnumSet.noneOf(ServiceBehavior.class);
  private Optional<Quota> quota = Optional.empty();
  private boolean closed;

  Account(AccountIdentity identity, String owner, UnassignedRequests unassigned) {
    this.identity = identity;
    this.stamps = new ResponseStamps(identity.accountId());
    this.owner = owner;
    this.unassigned = unassigned;
  }

  /** Returns the id and the credentials. */
  public AccountIdentity identity() {
    return identity;
  }

  /** Returns the owner for messages, such as the name of a test. */
  public String owner() {
    return owner;
  }

  /**
   * Returns the fixture of a declaration. The first call creates it.
   *
   * @param declaration the key of the fixture
   * @throws IllegalStateException if another declaration has the same id, or the account is closed
   */
  public synchronized Fixture fixture(
      Object declaration, String name, ImageState image, List<Failure> failures) {
    requireOpen();
    Fixture known = fixtures.get(declaration);
    if (known != null) {
      return known;
    }
    Fixture existing = byId.get(image.id());
    if (existing != null) {
      throw new IllegalStateException(sameId(name, existing.name(), image.id()));
    }
    Fixture fixture =
        Optional.ofNullable(detachedFixtures.remove(declaration))
            .orElseGet(() -> new Fixture(this, name, image, failures));
    fixtures.put(declaration, fixture);
    byId.put(image.id(), fixture);
    return fixture;
  }

  private static String sameId(String name, String existing, String id) {
    return name.equals(existing)
        ? "Image fixture \""
            + name
            + "\" is already declared in this account, with the id "
            + id
            + ". Reuse the stub of the first declaration."
        : "Image fixture \""
            + name
            + "\" has the same id as \""
            + existing
            + "\": "
            + id
            + ". Change one of the ids.";
  }

  /**
   * Resets the account to its initial state. Existing fixtures are reset to their declarations; a
   * declaration that is added again gets its previous fixture.
   *
   * @throws IllegalStateException if the account is closed
   */
  public synchronized void reset() {
    requireOpen();
    fixtures.values().forEach(Fixture::reset);
    detachedFixtures.putAll(fixtures);
    fixtures.clear();
    byId.clear();
    byPreviousId.clear();
    expectedUnknownIds.clear();
    journal.clear();
    behaviors.clear();
    quota = Optional.empty();
  }

  /** Closes the account. Its state can still be read. */
  synchronized void close() {
    closed = true;
  }

  /**
   * Checks that the account is open.
   *
   * @throws IllegalStateException if the account is closed
   */
  public synchronized void requireOpen() {
    if (closed) {
      throw new IllegalStateException(ClosedAccounts.message(owner));
    }
  }

  /** Makes requests of an unknown id expected. */
  public synchronized void expectUnknownId(String id) {
    expectedUnknownIds.add(id);
  }

  /**
   * Replaces the quota.
   *
   * @throws IllegalStateException if the account is closed
   */
  public synchronized void limitRate(Quota newQuota) {
    requireOpen();
    quota = Optional.of(newQuota);
  }

  /** Advances the clock of the quota. */
  public synchronized void advance(Duration time) {
    quota = quota.map(q -> q.after(time));
  }

  /** Returns the quota, or the documented quota of the API if there is none. */
  public synchronized Quota quota() {
    return quota.orElse(Quota.DOCUMENTED);
  }

  /**
   * Enables a behavior of the service for this account.
   *
   * @throws IllegalStateException if the account is closed
   */
  public synchronized void enable(ServiceBehavior behavior) {
    requireOpen();
    behaviors.add(behavior);
  }

  /**
   * Processes a request that the gateway accepted: checks the quota, finds the image, reads or
   * updates it, and records the request.
   */
  synchronized AccountResponse respond(ReceivedUpdate request) {
    if (quota.isPresent() && quota.get().remaining() == 0) {
      return reject(request, Failure.rateLimited(quota.get().timeUntilReset()), Optional.empty());
    }
    quota = quota.map(Quota::withOneMoreUsed);
    String id = request.imageId().orElseThrow();
    Optional<Fixture> fixture = find(id);
    if (fixture.isEmpty()) {
      return reject(request, notFound(), unknownImage(id));
    }
    return request.isRead() ? read(fixture.get(), request) : update(fixture.get(), request);
  }

  private AccountResponse read(Fixture fixture, ReceivedUpdate request) {
    Outcome outcome = new Outcome.Succeeded(fixture.state().image());
    ResponseStamp stamp = stamps.next();
    journal.add(Exchange.read(request, outcome, fixture, stamp));
    return new AccountResponse(outcome, quota(), stamp);
  }

  private Optional<Fixture> find(String id) {
    Optional<Fixture> present = Optional.ofNullable(byId.get(id));
    return present.isEmpty() && behaviors.contains(ServiceBehavior.KEEP_OLD_IDS)
        ? Optional.ofNullable(byPreviousId.get(id))
        : present;
  }

  /** Returns whether an image of this account has or had an id. */
  synchronized boolean hasOrHad(String id) {
    return byId.containsKey(id) || byPreviousId.containsKey(id);
  }

  private Failure notFound() {
    return behaviors.contains(ServiceBehavior.PLAIN_TEXT_NOT_FOUND)
        ? Failure.imageNotFoundAsText()
        : Failure.imageNotFound();
  }

  private AccountResponse update(Fixture fixture, ReceivedUpdate update) {
    ResponseStamp stamp = stamps.next();
    ImageState before = fixture.state().image();
    TransitionResult result;
    try {
      result = fixture.apply(update, new UpdateContext(behaviors, this::hasOrHad));
    } catch (RuntimeException | Error e) {
      // A matcher of the user threw an exception, but the image did receive the update.
      UnexpectedException exception = UnexpectedException.of(e);
      Outcome outcome = new Outcome.Failed(exception.failure());
      journal.add(
          Exchange.failed(
              update,
              outcome,
              fixture,
              unexpected(update, Optional.of(new UnexpectedRequest.ExceptionThrown(exception))),
              stamp));
      return new AccountResponse(outcome, quota(), stamp);
    }
    ImageState after = result.next().image();
    if (!after.id().equals(before.id())) {
      byId.remove(before.id());
      byPreviousId.put(before.id(), fixture);
      byId.put(after.id(), fixture);
    }
    journal.add(
        Exchange.updated(
            update,
            before,
            fixture,
            result,
            unexpected(update, UnexpectedRequest.UnknownProperties.in(update)),
            stamp));
    return new AccountResponse(result.outcome(), quota(), stamp);
  }

  /** Rejects and records a request that did not find an image. */
  synchronized AccountResponse reject(
      ReceivedUpdate update, Failure failure, Optional<UnexpectedRequest.Reason> reason) {
    ResponseStamp stamp = stamps.next();
    Outcome outcome = new Outcome.Failed(failure);
    journal.add(Exchange.rejected(update, outcome, unexpected(update, reason), stamp));
    return new AccountResponse(outcome, quota(), stamp);
  }

  /** A request of a web page or a scanner is reported as unassigned, so it does not fail a test. */
  private Optional<UnexpectedRequest> unexpected(
      ReceivedUpdate request, Optional<? extends UnexpectedRequest.Reason> reason) {
    if (reason.isPresent() && RequestSource.headerOfAnotherProgram(request).isPresent()) {
      unassigned.add(new UnassignedRequest(request, Optional.empty()));
      return Optional.empty();
    }
    return reason.map(r -> UnexpectedRequest.of(request, r));
  }

  /** An old id is unexpected only if the client received the new id. */
  private Optional<UnexpectedRequest.Reason> unknownImage(String id) {
    if (expectedUnknownIds.contains(id)) {
      return Optional.empty();
    }
    Fixture moved = byPreviousId.get(id);
    if (moved == null) {
      return Optional.of(
          // Masked here already, because the report derives a name from the id.
          new UnexpectedRequest.UndeclaredImage(
              CredentialMasker.mask(id, identity.secrets(), List.of())));
    }
    return moved.state().previousIds().stream()
        .filter(past -> past.id().equals(id) && past.knownToClient())
        .findFirst()
        .map(past -> new UnexpectedRequest.OldId(moved));
  }

  /** Returns the received updates, including rejected ones, in order of arrival. */
  public List<UpdateImageRequest> updates() {
    return journal.exchanges().stream()
        .filter(Exchange::isUpdate)
        .<UpdateImageRequest>map(Exchange::request)
        .toList();
  }

  /** Returns the updates that reached a fixture, in order of arrival. */
  public List<UpdateImageRequest> updatesOf(Fixture fixture) {
    return journal.exchanges().stream()
        .filter(exchange -> exchange.fixture().filter(fixture::equals).isPresent())
        .<UpdateImageRequest>map(Exchange::request)
        .toList();
  }

  /** Returns the journal of this account. */
  public Journal journal() {
    return journal;
  }

  /** Returns the declared images in the order of their declaration. */
  public synchronized List<Fixture> fixtures() {
    return List.copyOf(fixtures.values());
  }
}
