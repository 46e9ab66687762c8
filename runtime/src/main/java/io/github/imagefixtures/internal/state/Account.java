package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.UnassignedRequest;
import io.github.imagefixtures.UpdateImageRequest;
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
 * One account: its images, what the test said of them, and its journal. The place where state is
 * held; what happens to it is decided by pure functions. Thread-safe: one lock an account.
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
  private final Journal journal = new Journal(Journal.Capacity.USUAL);
  private final Set<ServiceBehavior> behaviors = EnumSet.noneOf(ServiceBehavior.class);
  private Optional<Quota> quota = Optional.empty();
  private boolean closed;

  Account(AccountIdentity identity, String owner, UnassignedRequests unassigned) {
    this.identity = identity;
    this.owner = owner;
    this.unassigned = unassigned;
  }

  /** The account's id and credentials. */
  public AccountIdentity identity() {
    return identity;
  }

  /** Whose account it is: the name of the test, for messages. */
  public String owner() {
    return owner;
  }

  /**
   * The fixture of a declaration; made when it is first asked for.
   *
   * @param declaration what makes the fixture the same one again
   * @throws IllegalStateException if another declaration has the same id, or the account was closed
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
            + "\" is declared twice in one account, each time with the id "
            + id
            + ": keep the stub that the first declaration gave"
        : "Image fixture \""
            + name
            + "\" has the id of \""
            + existing
            + "\": "
            + id
            + ". Give one of them another id.";
  }

  /**
   * Makes the account as it was when it was new. Its fixtures are as they were declared, for those
   * who still hold them, and are found again when they are declared again.
   *
   * @throws IllegalStateException if it was closed
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

  /** From now on it takes nothing new; what it holds can still be read. */
  synchronized void close() {
    closed = true;
  }

  /**
   * Passes while the account takes images, stubbings, stubs, and what else a test says of it.
   *
   * @throws IllegalStateException if it was closed
   */
  public synchronized void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The account of "
              + owner
              + " was closed, and takes no image, stubbing or stub any more: it ends with its test,"
              + " so use that of the test that runs now.");
    }
  }

  /** Makes an id one that the test knows to be nobody's. */
  public synchronized void expectUnknownId(String id) {
    expectedUnknownIds.add(id);
  }

  /**
   * From now on there is room for so many requests in each window.
   *
   * @throws IllegalStateException if it was closed
   */
  public synchronized void limitRate(Quota newQuota) {
    requireOpen();
    quota = Optional.of(newQuota);
  }

  /** Lets time pass for the quota. */
  public synchronized void advance(Duration time) {
    quota = quota.map(q -> q.after(time));
  }

  /** Where the account stands with its quota; as documented for the API when it has none. */
  public synchronized Quota quota() {
    return quota.orElse(Quota.DOCUMENTED);
  }

  /**
   * Makes the service behave like this, for this account.
   *
   * @throws IllegalStateException if it was closed
   */
  public synchronized void enable(ServiceBehavior behavior) {
    requireOpen();
    behaviors.add(behavior);
  }

  /** Answers an update that has passed the gateway, and records it: quota, image, and the rest. */
  synchronized AccountResponse apply(ReceivedUpdate update) {
    if (quota.isPresent() && quota.get().remaining() == 0) {
      return reject(update, Failure.rateLimited(quota.get().timeUntilReset()), Optional.empty());
    }
    quota = quota.map(Quota::withOneMoreUsed);
    String id = update.imageId().orElseThrow();
    Optional<Fixture> fixture = find(id);
    return fixture.isPresent()
        ? apply(fixture.get(), update)
        : reject(update, notFound(), unknownImage(id));
  }

  private Optional<Fixture> find(String id) {
    Optional<Fixture> present = Optional.ofNullable(byId.get(id));
    return present.isEmpty() && behaviors.contains(ServiceBehavior.KEEP_OLD_IDS)
        ? Optional.ofNullable(byPreviousId.get(id))
        : present;
  }

  private boolean isTaken(String id) {
    return byId.containsKey(id) || byPreviousId.containsKey(id);
  }

  private Failure notFound() {
    return behaviors.contains(ServiceBehavior.PLAIN_TEXT_NOT_FOUND)
        ? Failure.imageNotFoundAsText()
        : Failure.imageNotFound();
  }

  private AccountResponse apply(Fixture fixture, ReceivedUpdate update) {
    ImageState before = fixture.state().image();
    TransitionResult result;
    try {
      result = fixture.apply(update, new UpdateContext(behaviors, this::isTaken));
    } catch (RuntimeException | Error e) {
      // A matcher of the user's threw: the image received the update all the same.
      UnexpectedException exception = UnexpectedException.of(e);
      Outcome outcome = new Outcome.Failed(exception.failure());
      journal.add(
          Exchange.failed(
              update,
              outcome,
              fixture,
              unexpected(update, Optional.of(new UnexpectedRequest.ExceptionThrown(exception)))));
      return new AccountResponse(outcome, quota());
    }
    ImageState after = result.next().image();
    if (!after.id().equals(before.id())) {
      byId.remove(before.id());
      byPreviousId.put(before.id(), fixture);
      byId.put(after.id(), fixture);
    }
    journal.add(
        new Exchange(
            update,
            result.outcome(),
            Optional.of(fixture),
            result.stubbing(),
            Optional.of(before),
            Optional.of(after),
            unexpected(update, UnexpectedRequest.UnknownProperties.in(update))));
    return new AccountResponse(result.outcome(), quota());
  }

  /** Records a request that was refused before it found an image. */
  synchronized AccountResponse reject(
      ReceivedUpdate update, Failure failure, Optional<UnexpectedRequest.Reason> reason) {
    Outcome outcome = new Outcome.Failed(failure);
    journal.add(Exchange.rejected(update, outcome, unexpected(update, reason)));
    return new AccountResponse(outcome, quota());
  }

  /** A request of a web page or a scanner fails no test, so it is reported as unassigned. */
  private Optional<UnexpectedRequest> unexpected(
      ReceivedUpdate request, Optional<? extends UnexpectedRequest.Reason> reason) {
    if (reason.isPresent() && RequestSource.headerOfAnotherProgram(request).isPresent()) {
      unassigned.add(new UnassignedRequest(request, Optional.empty()));
      return Optional.empty();
    }
    return reason.map(r -> UnexpectedRequest.of(request, r));
  }

  /** An old id is unexpected only when the client was told the new one. */
  private Optional<UnexpectedRequest.Reason> unknownImage(String id) {
    if (expectedUnknownIds.contains(id)) {
      return Optional.empty();
    }
    Fixture moved = byPreviousId.get(id);
    if (moved == null) {
      return Optional.of(new UnexpectedRequest.UndeclaredImage(id));
    }
    return moved.state().previousIds().stream()
        .filter(past -> past.id().equals(id) && past.knownToClient())
        .findFirst()
        .map(past -> new UnexpectedRequest.OldId(moved));
  }

  /** The updates that came, refused ones too, in order of arrival. */
  public List<UpdateImageRequest> updates() {
    return journal.exchanges().stream()
        .filter(Exchange::isUpdate)
        .<UpdateImageRequest>map(Exchange::request)
        .toList();
  }

  /** The updates that reached a fixture, in order of arrival. */
  public List<UpdateImageRequest> updatesOf(Fixture fixture) {
    return journal.exchanges().stream()
        .filter(exchange -> exchange.fixture().filter(fixture::equals).isPresent())
        .<UpdateImageRequest>map(Exchange::request)
        .toList();
  }

  /** Everything that was asked of this account. */
  public Journal journal() {
    return journal;
  }

  /** The declared images, in the order of their declaration. */
  public synchronized List<Fixture> fixtures() {
    return List.copyOf(fixtures.values());
  }
}
