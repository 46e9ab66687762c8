package io.github.imagefixtures.internal.json;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value, RFC 8259. Immutable and thread-safe; equality is structural: objects regardless of
 * the order of their members, numbers by their text.
 */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /**
   * This value in terms of the JDK: an unmodifiable insertion-ordered {@code Map}, an unmodifiable
   * {@code List} (both may hold nulls), a {@code String}, {@code Long}, {@code BigInteger}, {@code
   * Double}, {@code BigDecimal}, {@code Boolean}, or null for {@link JsonNull}.
   */
  @Nullable Object toJava();

  /**
   * This value as compact JSON text: no spaces, only {@code "}, {@code \} and control characters
   * escaped, number text exactly as it came.
   */
  @Override
  String toString();

  /**
   * The JSON value that {@code java} stands for.
   *
   * @param java a {@code String}, {@code Boolean}, {@code Byte}, {@code Short}, {@code Integer},
   *     {@code Long}, {@code BigInteger}, {@code Float}, {@code Double}, {@code BigDecimal}, a
   *     {@code Collection} or array, a {@code Map} with {@code String} keys, a {@code JsonValue}
   *     (which is returned as it is), or null
   * @throws IllegalArgumentException if it is anything else, holds anything else, holds a number or
   *     a string that JSON cannot carry, or is more than 512 levels deep
   */
  static JsonValue of(@Nullable Object java) {
    return of(java, 0);
  }

  private static JsonValue of(@Nullable Object java, int levelsAbove) {
    if (java == null) {
      return JsonNull.INSTANCE;
    } else if (java instanceof JsonValue json) {
      return json;
    } else if (java instanceof String string) {
      return new JsonString(string);
    } else if (java instanceof Boolean bool) {
      return new JsonBoolean(bool);
    } else if (java instanceof Number number && isConvertible(number)) {
      return new JsonNumber(number.toString());
    } else if (levelsAbove == JsonReader.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "More than "
              + JsonReader.MAX_DEPTH
              + " levels deep, or a collection that contains itself; JSON has no cycles.");
    } else if (java instanceof Map<?, ?> map) {
      return object(map, levelsAbove + 1);
    } else if (java instanceof Collection<?> collection) {
      return array(collection, levelsAbove + 1);
    } else if (java.getClass().isArray()) {
      return array(elements(java), levelsAbove + 1);
    }
    throw unknown(java);
  }

  private static boolean isConvertible(Number number) {
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException(
            "JSON cannot carry " + number + "; use a finite number or null.");
      }
      return true;
    }
    return number instanceof Byte
        || number instanceof Short
        || number instanceof Integer
        || number instanceof Long
        || number instanceof BigInteger
        || number instanceof BigDecimal;
  }

  private static JsonObject object(Map<?, ?> map, int level) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw new IllegalArgumentException(
            "The keys of a map must be strings to be the names of a JSON object, but one is "
                + (entry.getKey() == null ? "null" : "a " + typeName(entry.getKey()))
                + ".");
      }
      members.put(name, of(entry.getValue(), level));
    }
    return new JsonObject(members);
  }

  private static JsonArray array(Collection<?> collection, int level) {
    List<JsonValue> items = new ArrayList<>(collection.size());
    for (Object item : collection) {
      items.add(of(item, level));
    }
    return new JsonArray(items);
  }

  private static List<@Nullable Object> elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private static IllegalArgumentException unknown(Object java) {
    return new IllegalArgumentException(
        "A "
            + typeName(java)
            + " has no JSON form; use a String, Boolean, Byte, Short, Integer, Long, BigInteger,"
            + " Float, Double, BigDecimal, a collection or an array, a Map with String keys,"
            + " or null.");
  }

  private static String typeName(Object java) {
    return java.getClass().getTypeName();
  }
}
