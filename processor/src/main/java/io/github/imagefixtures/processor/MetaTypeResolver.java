package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.Escaper;
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

/** Derives a name and a type for each key of {@code meta}. */
final class MetaTypeResolver {

  /**
   * An object that is nested deeper becomes a map, because types nested so deeply are unreadable.
   */
  private static final int MAX_LEVELS = 8;

  /** The methods that generated types inherit from their base classes. */
  static final Set<String> RESERVED = Set.of("asMap");

  private final Diagnostics diagnostics;
  private final DiagnosticLocation location;

  /** Creates a resolver that reports errors at a location. */
  MetaTypeResolver(Diagnostics diagnostics, DiagnosticLocation location) {
    this.diagnostics = diagnostics;
    this.location = location;
  }

  /**
   * Resolves the keys of {@code meta}.
   *
   * @param names allocates the names of nested types
   */
  List<MetaKey> resolve(JsonObject meta, NestedTypeNames names) {
    return keys("meta", meta, names, 1);
  }

  private List<MetaKey> keys(String path, JsonObject object, NestedTypeNames names, int level) {
    Map<String, String> keysByMethod = new LinkedHashMap<>();
    List<MetaKey> keys = new ArrayList<>();
    object
        .members()
        .forEach(
            (key, value) -> {
              String method = JavaName.method(key, RESERVED);
              String other = keysByMethod.putIfAbsent(method, key);
              if (other != null) {
                reportClash(path, other, key, method);
              }
              keys.add(new MetaKey(key, method, type(path, key, value, names, level), value));
            });
    return List.copyOf(keys);
  }

  private void reportClash(String path, String first, String second, String method) {
    diagnostics.report(
        Message.META_KEYS_CLASH,
        location,
        Escaper.quote(first),
        Escaper.quote(second),
        path.equals("meta") ? "" : " in " + path,
        method);
  }

  private MetaType type(
      String path, String key, JsonValue value, NestedTypeNames names, int level) {
    if (value instanceof JsonObject object) {
      return objectType(path + "." + key, key, object, names, level);
    }
    return value instanceof JsonArray array
        ? new MetaType.Items(commonType(array))
        : new MetaType.Value(scalarType(value));
  }

  private MetaType objectType(
      String path, String key, JsonObject object, NestedTypeNames names, int level) {
    String name = JavaName.type(key);
    while (!names.isAvailable(name)) {
      name += "_";
    }
    if (object.members().isEmpty() || level >= MAX_LEVELS || !names.fits(name)) {
      return new MetaType.Value(Map.class);
    }
    names.reserve(name);
    return new MetaType.Nested(name, keys(path, object, names.within(name), level + 1));
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

  /** Returns {@code Object} for JSON's null, and for an object or array in an array. */
  private static Class<?> scalarType(JsonValue value) {
    boolean scalar = !(value instanceof JsonObject) && !(value instanceof JsonArray);
    Object java = value.toJava();
    return scalar && java != null ? java.getClass() : Object.class;
  }
}
