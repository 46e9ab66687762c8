package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.matching.Condition;
import io.github.imagefixtures.internal.state.Fixture;
import io.github.imagefixtures.internal.state.PreviousId;
import io.github.imagefixtures.support.MetaReader;
import io.github.imagefixtures.support.MetadataMatchers;
import java.util.List;
import org.hamcrest.Matcher;

/**
 * The stub of a declared image in one account. It returns the current image, defines the responses
 * to its updates, and verifies the updates. It follows the image to a new id. Thread-safe.
 *
 * <p>Generated subclasses add the types of the declared {@code meta}. {@link
 * ImagesApi#declare(ImageDeclaration)} returns an untyped stub.
 *
 * @param <M> the typed view of {@code meta}
 * @param <R> the matchers for the {@code metadata} of a request
 */
public abstract class ImageStub<M extends Meta, R extends MetadataMatchers> {
  private final Fixture fixture;
  private final R metadata;

  /** Creates the stub of a declaration. Called by generated code. */
  protected ImageStub(ImagesApi api, ImageDeclaration declaration, R metadata) {
    this.fixture = api.fixture(declaration);
    this.metadata = metadata;
  }

  /** Returns the typed view of {@code meta}. Implemented by generated code. */
  protected abstract M meta(MetaReader values);

  /** Returns the declared name of the fixture. */
  public final String name() {
    return fixture.name();
  }

  /** Returns the current id of the image. Each access change assigns a new id. */
  public final String id() {
    return fixture.state().image().id();
  }

  /** Returns the previous ids of the image, the oldest first. */
  public final List<String> previousIds() {
    return fixture.state().previousIds().stream().map(PreviousId::id).toList();
  }

  /** Returns the current image. Later updates do not change the returned object. */
  public final Image<M> current() {
    var state = fixture.state().image();
    JsonObject object = state.meta().orElse(JsonObject.EMPTY);
    return new Image<>(state, meta(new MetaReader(object.toJava())));
  }

  /**
   * Returns matchers for the {@code metadata} that a request sends. {@code current().meta()}
   * returns the stored values.
   */
  public final R metadata() {
    return metadata;
  }

  /**
   * Starts a stubbing of the updates that all matchers accept. The newest matching stubbing
   * responds; it takes precedence over {@link ImageFixture#failsWith()}.
   *
   * @param matchers the conditions of the updates; without matchers, any update satisfies them
   * @throws IllegalArgumentException if a matcher is {@link
   *     io.github.imagefixtures.matchers.RequestMatchers#accepted()}, which needs a response
   * @throws IllegalStateException if the account is closed
   */
  @SafeVarargs
  public final UpdateStubbing onUpdate(Matcher<? super UpdateImageRequest>... matchers) {
    Condition condition = Condition.all(matchers);
    if (condition.needsResponse()) {
      throw new IllegalArgumentException(
          "accepted() cannot be used in onUpdate(..), because a stubbing matches an update before it"
              + " has a response. Use it in verifyUpdated(..).");
    }
    return new UpdateStubbing(fixture, condition);
  }

  /**
   * Returns the updates that this image received, including failed ones, in order of arrival.
   *
   * @throws IllegalStateException if older requests of the account have been discarded; {@link
   *     ImagesApi#updates()} describes the limits
   */
  public final List<UpdateImageRequest> updates() {
    return fixture.account().updatesOf(fixture);
  }

  /**
   * Verifies that this image received at least one update that all matchers accept. Failed updates
   * count too, unless a matcher is {@link
   * io.github.imagefixtures.matchers.RequestMatchers#accepted()}.
   *
   * @param matchers the conditions of the update; without matchers, any update satisfies them
   * @throws AssertionError if there is no such update; the message shows the updates and the
   *     differences of the nearest one
   * @throws IllegalStateException if older requests of the account have been discarded
   */
  @SafeVarargs
  public final void verifyUpdated(Matcher<? super UpdateImageRequest>... matchers) {
    verifyUpdated(Times.AT_LEAST_ONCE, matchers);
  }

  /**
   * Verifies the number of updates of this image that all matchers accept. Failed updates count
   * too.
   *
   * @param times the expected number, and the time to wait for it
   * @param matchers the conditions of each update; without matchers, all updates count
   * @throws AssertionError if the number differs; the message shows the updates and the differences
   *     of the nearest one
   * @throws IllegalStateException if older requests of the account have been discarded
   */
  @SafeVarargs
  public final void verifyUpdated(Times times, Matcher<? super UpdateImageRequest>... matchers) {
    Verification.of(fixture).updated(times, Condition.all(matchers));
  }

  /**
   * Verifies that this image received no update that all matchers accept.
   *
   * @param matchers the conditions of the update; without matchers, any update fails the
   *     verification
   * @throws AssertionError if there is such an update; the message shows the updates
   * @throws IllegalStateException if older requests of the account have been discarded
   */
  @SafeVarargs
  public final void verifyNotUpdated(Matcher<? super UpdateImageRequest>... matchers) {
    verifyUpdated(Times.exactly(0), matchers);
  }

  /**
   * Verifies that an earlier verification accepted each update that this image received.
   *
   * @throws AssertionError if there is another update; the message shows the updates
   * @throws IllegalStateException if older requests of the account have been discarded
   */
  public final void verifyNoMoreUpdates() {
    Verification.of(fixture).noMoreUpdates();
  }

  /** Returns how often the image was purged from the cache: once for each access change. */
  public final int cachePurges() {
    return fixture.state().cachePurges();
  }

  /**
   * Verifies that the image was purged from the cache at least once, which each access change does.
   *
   * @throws AssertionError if it was not purged; the message shows the updates
   */
  public final void verifyCachePurged() {
    if (fixture.state().cachePurges() == 0) {
      throw new AssertionError(Verification.of(fixture).notPurged());
    }
  }

  final Fixture fixture() {
    return fixture;
  }

  /** Returns the name of the fixture and the current id of the image. */
  @Override
  public final String toString() {
    return name() + " (" + id() + ")";
  }
}
