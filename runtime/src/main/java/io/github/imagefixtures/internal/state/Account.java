package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Behavior;
import io.github.imagefixtures.Failure;
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
  private final Map<Object, Fixture> putAside = new WeakHashMap<>();
  private final Map<String, Fixture> byId = new HashMap<>();
  private final Map<String, Fixture> byPreviousId = new HashMap<>();
  private final Set<String> deliberatelyUnknown = new HashSet<>();
  private final Journal journal = new Journal(Journal.Capacity.USUAL);
  private final Set<Behavior> behaviors = EnumSet.noneOf(Behavior.class);
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
    Fixture holder = byId.get(image.id());
    if (holder != null) {
      throw new IllegalStateException(sameId(name, holder.name(), image.id()));
    }
    Fixture fixture =
        Optional.ofNullable(putAside.remove(declaration))
            .orElseGet(() -> new Fixture(this, name, image, failures));
    fixtures.put(declaration, fixture);
    byId.put(image.id(), fixture);
    return fixture;
  }

  private static String sameId(String name, String holder, String id) {
    return name.equals(holder)
        ? "Image fixture \""
            + name
            + "\" is declared twice in one account, each time with the id "
            + id
            + ": keep the stub that the first declaration gave"
        : "Image fixture \""
            + name
            + "\" has the id of \""
            + holder
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
    putAside.putAll(fixtures);
    fixtures.clear();
    byId.clear();
    byPreviousId.clear();
    deliberatelyUnknown.clear();
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
  public synchronized void expectUnknown(String id) {
    deliberatelyUnknown.add(id);
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
  public synchronized void elapse(Duration time) {
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
  public synchronized void assume(Behavior behavior) {
    requireOpen();
    behaviors.add(behavior);
  }

  /** Answers an update that has passed the gateway, and records it: quota, image, and the rest. */
  synchronized Served apply(ReceivedUpdate update) {
    if (quota.isPresent() && quota.get().remaining() == 0) {
      return refuse(update, Failure.rateLimited(quota.get().left()), Optional.empty());
    }
    quota = quota.map(Quota::withOneMoreTaken);
    String id = update.imageId().orElseThrow();
    Optional<Fixture> fixture = find(id);
    return fixture.isPresent()
        ? apply(fixture.get(), update)
        : refuse(update, notFound(), unknownImage(update, id));
  }

  private Optional<Fixture> find(String id) {
    Optional<Fixture> present = Optional.ofNullable(byId.get(id));
    return present.isEmpty() && behaviors.contains(Behavior.OLD_IDS_KEEP_ANSWERING)
        ? Optional.ofNullable(byPreviousId.get(id))
        : present;
  }

  private boolean isTaken(String id) {
    return byId.containsKey(id) || byPreviousId.containsKey(id);
  }

  private Failure notFound() {
    return behaviors.contains(Behavior.NOT_FOUND_IS_PLAIN_TEXT)
        ? Failure.imageNotFoundAsText()
        : Failure.imageNotFound();
  }

  private Served apply(Fixture fixture, ReceivedUpdate update) {
    ImageState before = fixture.state().image();
    Step step;
    try {
      step = fixture.apply(update, new Surroundings(behaviors, this::isTaken));
    } catch (RuntimeException | Error e) {
      // A matcher of the user's threw: the image received the update all the same.
      Answer answer = new Answer.Refusal(Breakdown.failure(e));
      record(Exchange.brokenOff(update, answer, fixture, Breakdown.violation(update, e)));
      return new Served(answer, quota());
    }
    ImageState after = step.next().image();
    if (!after.id().equals(before.id())) {
      byId.remove(before.id());
      byPreviousId.put(before.id(), fixture);
      byId.put(after.id(), fixture);
    }
    record(
        new Exchange(
            update,
            step.answer(),
            Optional.of(fixture),
            step.stubbing(),
            Optional.of(before),
            Optional.of(after),
            Surprises.unknownProperty(update)));
    return new Served(step.answer(), quota());
  }

  /** Records a request that was refused before it found an image. */
  synchronized Served refuse(
      ReceivedUpdate update, Failure failure, Optional<Violation> violation) {
    Answer answer = new Answer.Refusal(failure);
    record(Exchange.refused(update, answer, violation));
    return new Served(answer, quota());
  }

  /** A request of a web page or a scanner fails no test, so it is reported as unassigned. */
  private void record(Exchange exchange) {
    boolean foreign =
        exchange.violation().isPresent()
            && RequestSource.foreignHeader(exchange.request()).isPresent();
    if (foreign) {
      unassigned.add(new UnassignedRequest(exchange.request(), Optional.empty()));
    }
    journal.add(foreign ? exchange.withoutViolation() : exchange);
  }

  private Optional<Violation> unknownImage(ReceivedUpdate update, String id) {
    if (deliberatelyUnknown.contains(id)) {
      return Optional.empty();
    }
    Fixture moved = byPreviousId.get(id);
    return moved == null
        ? Optional.of(Surprises.unknownImage(update, id, fixtures.values()))
        : Surprises.staleId(update, id, moved);
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

  /** What the test did not provide for, so far: requests in order, then stubbings. */
  public synchronized List<Violation> violations() {
    List<Violation> violations = journal.violations();
    fixtures.values().forEach(fixture -> violations.addAll(UnusedStubbings.of(fixture, journal)));
    return List.copyOf(violations);
  }
}
