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
 * The stub of one declared image in one account: what the image is now, how its updates are
 * answered, and what updates it received. It follows the image to a new UID. Thread-safe.
 *
 * <p>Generated classes extend it with the types that the declaration's {@code meta} gives; an
 * untyped one comes from {@link ImagesApi#declare(ImageDeclaration)}.
 *
 * @param <M> the view of the image's {@code meta}
 * @param <R> the matchers for the {@code metadata} of a request
 */
public abstract class ImageStub<M extends Meta, R extends MetadataMatchers> {
  private final Fixture fixture;
  private final R metadata;

  /** The stub of a declaration; for generated code. */
  protected ImageStub(ImagesApi api, ImageDeclaration declaration, R metadata) {
    this.fixture = api.fixture(declaration);
    this.metadata = metadata;
  }

  /** The typed view of these values; for generated code. */
  protected abstract M meta(MetaReader values);

  /** The fixture's name, as it was declared. */
  public final String name() {
    return fixture.name();
  }

  /** The image's id now: an access change gives it a new one. */
  public final String id() {
    return fixture.state().image().id();
  }

  /** The ids that the image had before, the first one first. */
  public final List<String> previousIds() {
    return fixture.state().previousIds().stream().map(PreviousId::id).toList();
  }

  /** The image as the service holds it now. */
  public final Image<M> current() {
    var state = fixture.state().image();
    JsonObject object = state.meta().orElse(JsonObject.EMPTY);
    return new Image<>(state, meta(new MetaReader(object.toJava())));
  }

  /** Matchers for the {@code metadata} that a request sends, one for each declared key. */
  public final R metadata() {
    return metadata;
  }

  /**
   * Begins to say how updates of this image are answered: those that every matcher accepts, or all
   * when there is none. The newest that matches answers.
   *
   * @throws IllegalStateException if the account was closed
   */
  @SafeVarargs
  public final UpdateStubbing onUpdate(Matcher<? super UpdateImageRequest>... matchers) {
    return new UpdateStubbing(fixture, Condition.all(matchers));
  }

  /**
   * The updates that this image received, in order of arrival, whatever they were answered.
   *
   * @throws IllegalStateException if the account was asked more than it remembers: {@link
   *     ImagesApi#updates()} says how much that is
   */
  public final List<UpdateImageRequest> updates() {
    return fixture.account().updatesOf(fixture);
  }

  /**
   * Passes if this image received at least one update that every matcher accepts.
   *
   * @param matchers what the update has to satisfy; any will do when there is none
   * @throws AssertionError if it did not; the message shows the updates that came, and of the
   *     nearest one what is different
   */
  @SafeVarargs
  public final void verifyUpdated(Matcher<? super UpdateImageRequest>... matchers) {
    verifyUpdated(Times.AT_LEAST_ONCE, matchers);
  }

  /**
   * Passes if this image received so many updates that every matcher accepts. What they were
   * answered does not count.
   *
   * @param times how many, and how long to wait for them
   * @param matchers what each of them has to satisfy; all are counted when there is none
   * @throws AssertionError if it did not; the message shows the updates that came, and of the
   *     nearest one what is different
   */
  @SafeVarargs
  public final void verifyUpdated(Times times, Matcher<? super UpdateImageRequest>... matchers) {
    Verification.of(fixture).updated(times, Condition.all(matchers));
  }

  /**
   * Passes if this image received no update that every matcher accepts.
   *
   * @param matchers what must not have come; no update at all when there is none
   * @throws AssertionError if one came; the message shows the updates that came
   */
  @SafeVarargs
  public final void verifyNotUpdated(Matcher<? super UpdateImageRequest>... matchers) {
    verifyUpdated(Times.exactly(0), matchers);
  }

  /**
   * Passes if every update that this image received was accepted by an earlier verification.
   *
   * @throws AssertionError if not; the message shows the updates that came
   */
  public final void verifyNoMoreUpdates() {
    Verification.of(fixture).noMoreUpdates();
  }

  /** How often the image's copies were purged from cache: once for each access change. */
  public final int cachePurges() {
    return fixture.state().cachePurges();
  }

  /**
   * Passes if the image's copies were purged from cache: once for each access change.
   *
   * @throws AssertionError if they were not
   */
  public final void verifyCachePurged() {
    if (fixture.state().cachePurges() == 0) {
      throw new AssertionError(Verification.of(fixture).notPurged());
    }
  }

  final Fixture fixture() {
    return fixture;
  }

  /** The fixture's name and the image's id. */
  @Override
  public final String toString() {
    return name() + " (" + id() + ")";
  }
}
