package io.github.imagefixtures.internal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object.
 *
 * @param members the members in order; copied, unmodifiable
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

  /** The object without members. */
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  /**
   * Copies the members.
   *
   * @throws IllegalArgumentException if a name contains a lone surrogate
   */
  public JsonObject {
    Map<String, JsonValue> copy = new LinkedHashMap<>(members);
    for (Map.Entry<String, JsonValue> member : copy.entrySet()) {
      JsonString.requireNoLoneSurrogate(member.getKey());
      Objects.requireNonNull(
          member.getValue(), "the value of a member; use JsonNull.INSTANCE for null");
    }
    members = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the member with this name; empty if the name is absent. JSON null is a present value.
   */
  public Optional<JsonValue> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** Returns this object with a member replaced in its position, or added at the end. */
  public JsonObject with(String name, JsonValue value) {
    Map<String, JsonValue> changed = new LinkedHashMap<>(members);
    changed.put(name, value);
    return new JsonObject(changed);
  }

  @Override
  public Map<String, @Nullable Object> toJava() {
    Map<String, @Nullable Object> java = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      java.put(member.getKey(), member.getValue().toJava());
    }
    return Collections.unmodifiableMap(java);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("{");
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      out.append(out.length() == 1 ? "" : ",");
      Escaper.appendJson(out, member.getKey()).append(':').append(member.getValue().toString());
    }
    return out.append('}').toString();
  }
}
