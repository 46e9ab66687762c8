package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects keys of {@code meta} with which an update is answered; for generated code. */
public final class ChangedKeys {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  ChangedKeys() {}

  /**
   * Sets a key.
   *
   * @param value what JSON can hold: a string, a number, a boolean, null, a list or a map of these
   * @throws IllegalArgumentException if it is anything else
   */
  public void set(String key, @Nullable Object value) {
    members.put(key, JsonValue.of(value));
  }

  /** The keys of a nested object, which replaces the one that is there. */
  public ChangedKeys object(String key) {
    ChangedKeys nested = new ChangedKeys();
    members.put(key, nested.members);
    return nested;
  }

  JsonObject json() {
    return (JsonObject) JsonValue.of(members);
  }
}
