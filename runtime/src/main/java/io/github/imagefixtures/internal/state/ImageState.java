package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.rules.Variants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of an image. Immutable.
 *
 * @param filename null if the image has none
 * @param meta empty if it was never set
 * @param uploaded the declared RFC 3339 date-time
 * @param variants names, which become URIs that contain the id, or absolute URIs
 * @param creator empty if it was never set
 */
public record ImageState(
    String id,
    @Nullable String filename,
    Optional<JsonObject> meta,
    boolean requireSignedURLs,
    String uploaded,
    List<String> variants,
    Optional<String> creator) {

  ImageState withId(String newId) {
    return new ImageState(newId, filename, meta, requireSignedURLs, uploaded, variants, creator);
  }

  ImageState withMeta(JsonObject newMeta) {
    return new ImageState(
        id, filename, Optional.of(newMeta), requireSignedURLs, uploaded, variants, creator);
  }

  /** Returns {@code meta} with these members added or replaced. */
  JsonObject metaMergedWith(JsonObject members) {
    JsonObject merged = meta.orElse(JsonObject.EMPTY);
    for (Map.Entry<String, JsonValue> member : members.members().entrySet()) {
      merged = merged.with(member.getKey(), member.getValue());
    }
    return merged;
  }

  ImageState withRequireSignedURLs(boolean required) {
    return new ImageState(id, filename, meta, required, uploaded, variants, creator);
  }

  ImageState withCreator(Optional<String> newCreator) {
    return new ImageState(id, filename, meta, requireSignedURLs, uploaded, variants, newCreator);
  }

  /** Returns the delivery URIs of the variants, with the current id. */
  public List<String> variantUris() {
    return variants.stream().map(v -> Variants.isUri(v) ? v : Variants.uri(id, v)).toList();
  }
}
