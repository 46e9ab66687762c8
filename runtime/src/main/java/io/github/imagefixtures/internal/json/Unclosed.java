package io.github.imagefixtures.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object or array whose closing bracket is still to come. */
interface Unclosed {

  /**
   * The name of the value that comes next; values of an array have none.
   *
   * @throws IllegalArgumentException if the object cannot have it
   */
  default void name(String name) {}

  void add(JsonValue value);

  JsonValue close();

  /** An object so far. */
  final class OfMembers implements Unclosed {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private String name = "";

    @Override
    public void name(String name) {
      Surrogates.refuseLone(name);
      if (members.containsKey(name)) {
        throw new IllegalArgumentException("the name \"" + name + "\" stands twice in one object");
      }
      this.name = name;
    }

    @Override
    public void add(JsonValue value) {
      members.put(name, value);
    }

    @Override
    public JsonValue close() {
      return new JsonObject(members);
    }
  }

  /** An array so far. */
  final class OfItems implements Unclosed {

    private final List<JsonValue> items = new ArrayList<>();

    @Override
    public void add(JsonValue value) {
      items.add(value);
    }

    @Override
    public JsonValue close() {
      return new JsonArray(items);
    }
  }
}
