package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonArray;
import io.github.imagefixtures.internal.json.JsonNull;
import io.github.imagefixtures.internal.json.JsonObject;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each key of {@code meta} a name and a type. */
final class MetaTyping {

  /** Objects that are nested deeper are maps: nobody reads ten types in each other. */
  private static final int MAX_LEVELS = 8;

  /** What the generated types inherit; a key of that name gets another. */
  static final Set<String> INHERITED =
      Set.of(
          "asMap",
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** Two keys of the object at this path that have the same name in Java. */
  record Clash(String path, String first, String second, String method) {}

  private final List<Clash> clashes = new ArrayList<>();

  MetaObject type(JsonObject object, TypeNames names, Set<String> enclosing) {
    return type("meta", object, names, enclosing, 1);
  }

  List<Clash> clashes() {
    return clashes;
  }

  private MetaObject type(
      String path, JsonObject object, TypeNames names, Set<String> enclosing, int level) {
    Map<String, String> methods = new LinkedHashMap<>();
    List<MetaKey> keys = new ArrayList<>();
    object
        .members()
        .forEach(
            (key, value) -> {
              String method = JavaName.member(key, INHERITED);
              String other = methods.putIfAbsent(method, key);
              if (other != null) {
                clashes.add(new Clash(path, other, key, method));
              }
              keys.add(
                  new MetaKey(key, method, type(path, key, value, names, enclosing, level), value));
            });
    return new MetaObject(List.copyOf(keys));
  }

  private MetaType type(
      String path, String key, JsonValue value, TypeNames names, Set<String> enclosing, int level) {
    if (value instanceof JsonObject object) {
      return object(path + "." + key, key, object, names, enclosing, level);
    }
    if (value instanceof JsonArray array) {
      return new MetaType.Items(commonType(array));
    }
    if (value instanceof JsonNull) {
      return new MetaType.Unknown();
    }
    return new MetaType.Scalar(scalarType(value));
  }

  private MetaType object(
      String path,
      String key,
      JsonObject object,
      TypeNames names,
      Set<String> enclosing,
      int level) {
    String name = JavaName.type(key);
    while (!names.isFree(name)) {
      name += "_";
    }
    if (object.members().isEmpty() || level >= MAX_LEVELS || !names.fits(name)) {
      return new MetaType.AnyObject();
    }
    names.take(name);
    Set<String> inner = new HashSet<>(enclosing);
    inner.add(name);
    return new MetaType.Nested(
        name, type(path, object, names.within(name, inner), inner, level + 1));
  }

  private static Class<?> commonType(JsonArray array) {
    Set<Class<?>> types = new HashSet<>();
    for (JsonValue item : array.items()) {
      if (!(item instanceof JsonNull)) {
        types.add(scalarType(item));
      }
    }
    if (types.size() == 1) {
      return types.iterator().next();
    }
    boolean numbers = !types.isEmpty() && types.stream().allMatch(Number.class::isAssignableFrom);
    return numbers ? Number.class : Object.class;
  }

  /** Objects and arrays inside an array have no type of their own. */
  private static Class<?> scalarType(JsonValue value) {
    boolean scalar = !(value instanceof JsonObject) && !(value instanceof JsonArray);
    Object java = value.toJava();
    return scalar && java != null ? java.getClass() : Object.class;
  }
}
