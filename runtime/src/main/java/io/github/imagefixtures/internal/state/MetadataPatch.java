package io.github.imagefixtures.internal.state;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.matching.BodyPath;
import java.util.List;
import java.util.Map;

/**
 * A value to set in {@code meta}.
 *
 * @param path the path in the body of an update that sends the value in {@code metadata}
 */
public record MetadataPatch(BodyPath path, JsonValue value) {

  /** Returns {@code meta} with the value; a value of another type on its path becomes an object. */
  JsonObject applyTo(JsonObject meta) {
    List<String> keys = path.in(new JsonObject(Map.of("metadata", meta))).keys();
    return with(meta, keys.subList(1, keys.size()));
  }

  private JsonObject with(JsonObject meta, List<String> keys) {
    String key = keys.get(0);
    if (keys.size() == 1) {
      return meta.with(key, value);
    }
    JsonObject inner =
        meta.get(key).orElse(JsonObject.EMPTY) instanceof JsonObject object
            ? object
            : JsonObject.EMPTY;
    return meta.with(key, with(inner, keys.subList(1, keys.size())));
  }
}
