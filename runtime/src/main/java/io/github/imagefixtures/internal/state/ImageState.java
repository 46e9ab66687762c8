package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.rules.Variants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the service knows of one image. Immutable.
 *
 * @param filename null when the image has none
 * @param meta empty when it was never set
 * @param uploaded as it was declared, an RFC 3339 date-time
 * @param variants names, which become URIs with the image's id, or URIs, which stay
 * @param creator empty when it was never set
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

  /** What {@code meta} holds when these members are set in it. */
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

  /** The delivery URIs of the variants, at the image's present id. */
  public List<String> variantUris() {
    return variants.stream().map(v -> Variants.isUri(v) ? v : Variants.uri(id, v)).toList();
  }
}
