package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.List;

/**
 * A value to set in {@code meta}.
 *
 * @param keys the keys from {@code meta} to the value; at least one
 */
public record MetadataPatch(List<String> keys, JsonValue value) {

  /** Copies the keys. */
  public MetadataPatch {
    keys = List.copyOf(keys);
  }

  /** Returns {@code meta} with the value; a value of another type on its path becomes an object. */
  JsonObject applyTo(JsonObject meta) {
    String key = keys.get(0);
    if (keys.size() == 1) {
      return meta.with(key, value);
    }
    JsonObject inner =
        meta.get(key).orElse(JsonObject.EMPTY) instanceof JsonObject object
            ? object
            : JsonObject.EMPTY;
    return meta.with(key, new MetadataPatch(keys.subList(1, keys.size()), value).applyTo(inner));
  }
}
