package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.List;

/**
 * A value that the service holds at one place in {@code meta}.
 *
 * @param keys the keys that lead there, from {@code meta} down; at least one
 */
public record MetadataPatch(List<String> keys, JsonValue value) {

  /** Copies the keys. */
  public MetadataPatch {
    keys = List.copyOf(keys);
  }

  /** This {@code meta} with the value in it; what is no object on the way there becomes one. */
  JsonObject in(JsonObject meta) {
    String key = keys.get(0);
    if (keys.size() == 1) {
      return meta.with(key, value);
    }
    JsonObject inner =
        meta.get(key).orElse(JsonObject.EMPTY) instanceof JsonObject object
            ? object
            : JsonObject.EMPTY;
    return meta.with(key, new MetadataPatch(keys.subList(1, keys.size()), value).in(inner));
  }
}
