package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.util.Optional;

/** The body of an update as the object that it is: a large one is not turned into Java's values. */
final class BodyObject {
  private BodyObject() {}

  static Optional<JsonObject> of(UpdateImageRequest update) {
    return update instanceof ReceivedUpdate received
        ? received.content().object()
        : update.properties().map(properties -> (JsonObject) JsonValue.of(properties));
  }
}
