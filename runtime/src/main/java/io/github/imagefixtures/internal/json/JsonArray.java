package io.github.imagefixtures.internal.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array.
 *
 * @param items the items in order; copied, unmodifiable
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
  public String toString() {
    StringBuilder out = new StringBuilder("[");
    for (JsonValue item : items) {
      out.append(out.length() == 1 ? "" : ",").append(item.toString());
    }
    return out.append(']').toString();
  }
}
