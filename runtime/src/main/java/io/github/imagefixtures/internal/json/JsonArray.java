package io.github.imagefixtures.internal.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array.
 *
 * @param items the items in their order; copied, unmodifiable
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {

  /** Copies the items. */
  public JsonArray {
    items = List.copyOf(items);
  }

  @Override
  public List<@Nullable Object> toJava() {
    List<@Nullable Object> java = new ArrayList<>(items.size());
    for (JsonValue item : items) {
      java.add(item.toJava());
    }
    return Collections.unmodifiableList(java);
  }

  @Override
  public String kind() {
    return "an array";
  }

  // Written out for the same reason as in JsonObject: few stack frames a level.

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JsonArray that) || items.size() != that.items.size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).equals(that.items.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (JsonValue item : items) {
      hash = 31 * hash + item.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return JsonWriter.write(this);
  }
}
