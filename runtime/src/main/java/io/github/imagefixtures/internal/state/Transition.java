package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.Failure;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Map;
import java.util.Optional;

/** What an update does to its image: {@code State × Request -> State × Answer}. */
public final class Transition {
  private Transition() {}

  /**
   * Applies an update that found its image: first the body is judged, then the newest stubbing that
   * matches answers, then the image changes. What is refused uses no stubbing.
   */
  public static Step apply(FixtureState state, ReceivedUpdate update) {
    Optional<Failure> refusal = BodyRules.refusal(state.image(), update);
    if (refusal.isPresent()) {
      return new Step(state, new Answer.Refusal(refusal.get()), Optional.empty());
    }
    Optional<Stubbing> stubbing =
        state.stubbings().stream().filter(s -> s.answers(update)).findFirst();
    if (stubbing.isEmpty()) {
      return answered(state, update, Reply.SUCCESS, stubbing);
    }
    Reply reply = stubbing.get().next();
    Stubbing served = stubbing.get().afterServing();
    FixtureState counted = state.withStubbing(served.number(), s -> served);
    return answered(counted, update, reply, Optional.of(served));
  }

  private static Step answered(
      FixtureState state, ReceivedUpdate update, Reply reply, Optional<Stubbing> stubbing) {
    if (reply instanceof Reply.Fail fail) {
      FixtureState next =
          fail.failure().strikesAfterTheChange() ? changed(state, update, false) : state;
      return new Step(next, new Answer.Refusal(fail.failure()), stubbing);
    }
    FixtureState next = changed(state, update, true);
    JsonObject extra = ((Reply.Succeed) reply).meta();
    if (!extra.members().isEmpty()) {
      next = next.withImage(next.image().withMeta(merged(next.image().meta(), extra)));
    }
    return new Step(next, new Answer.Success(next.image()), stubbing);
  }

  private static FixtureState changed(FixtureState state, ReceivedUpdate update, boolean told) {
    ImageState image = state.image();
    if (update.metadataObject().isPresent()) {
      image = image.withMeta(update.metadataObject().get());
    }
    Optional<JsonValue> creator = update.property("creator");
    if (creator.isPresent()) {
      image = image.withCreator(update.creator());
    }
    FixtureState next = state.withImage(image);
    boolean accessChanges =
        update.requireSignedURLs().filter(r -> r != state.image().requireSignedURLs()).isPresent();
    return accessChanges ? next.withAccessChanged(told) : next;
  }

  private static JsonObject merged(Optional<JsonObject> meta, JsonObject extra) {
    JsonObject merged = meta.orElse(JsonObject.EMPTY);
    for (Map.Entry<String, JsonValue> member : extra.members().entrySet()) {
      merged = merged.with(member.getKey(), member.getValue());
    }
    return merged;
  }
}
