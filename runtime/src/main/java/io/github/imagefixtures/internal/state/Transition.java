package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.ServiceBehavior;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.List;
import java.util.Optional;

/** Applies updates to the state of a fixture: {@code State × Request -> State × Outcome}. */
public final class Transition {
  private Transition() {}

  /**
   * Applies an update: validates the body, finds the newest matching stubbing, and changes the
   * image. An update with an invalid body does not use a stubbing.
   */
  static TransitionResult apply(FixtureState state, ReceivedUpdate update, UpdateContext context) {
    Optional<Failure> rejection = RequestBodyValidator.validate(state.image(), update, context);
    if (rejection.isPresent()) {
      return new TransitionResult(state, new Outcome.Failed(rejection.get()), Optional.empty());
    }
    Optional<Stubbing> stubbing =
        state.stubbings().stream().filter(s -> s.respondsTo(update)).findFirst();
    if (stubbing.isEmpty()) {
      return succeeded(changed(state, update, context, true), List.of(), stubbing);
    }
    StubResponse response = stubbing.get().next();
    Stubbing served = stubbing.get().afterServing();
    FixtureState counted = state.withStubbing(served.number(), s -> served);
    if (response instanceof StubResponse.Succeed succeed) {
      return succeeded(
          changed(counted, update, context, true), succeed.patches(), Optional.of(served));
    }
    Failure failure = ((StubResponse.Fail) response).failure();
    FixtureState next =
        failure.isAfterTheChange() ? changed(counted, update, context, false) : counted;
    return new TransitionResult(next, new Outcome.Failed(failure), Optional.of(served));
  }

  private static TransitionResult succeeded(
      FixtureState changed, List<MetadataPatch> patches, Optional<Stubbing> stubbing) {
    FixtureState next = changed;
    for (MetadataPatch patch : patches) {
      ImageState image = next.image();
      JsonObject meta = image.meta().orElse(JsonObject.EMPTY);
      next = next.withImage(image.withMeta(patch.applyTo(meta)));
    }
    return new TransitionResult(next, new Outcome.Succeeded(next.image()), stubbing);
  }

  private static FixtureState changed(
      FixtureState state, ReceivedUpdate update, UpdateContext context, boolean knownToClient) {
    ImageState image = state.image();
    if (update.metadataObject().isPresent()) {
      image = image.withMeta(metaAfter(image, update.metadataObject().get(), context));
    }
    if (update.property("creator").isPresent()) {
      image = image.withCreator(update.creator());
    }
    FixtureState next = state.withImage(image);
    boolean accessChanges =
        update.requireSignedURLs().filter(r -> r != state.image().requireSignedURLs()).isPresent();
    return accessChanges ? next.withAccessChanged(knownToClient, context.takenIds()) : next;
  }

  /** Returns {@code meta} after an update with this {@code metadata}. */
  static JsonObject metaAfter(ImageState image, JsonObject metadata, UpdateContext context) {
    return context.enabled(ServiceBehavior.MERGE_METADATA)
        ? image.metaMergedWith(metadata)
        : metadata;
  }
}
