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
 * A JSON value as in RFC 8259. Immutable and thread-safe. Equality is structural: it ignores the
 * order of members, and compares numbers by their text.
 */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /**
   * Returns this value as a Java object: an unmodifiable ordered {@code Map}, an unmodifiable
   * {@code List} (both may contain nulls), a {@code String}, {@code Long}, {@code BigInteger},
   * {@code Double}, {@code BigDecimal}, {@code Boolean}, or null for {@link JsonNull}.
   */
  @Nullable Object toJava();

  /**
   * Returns this value as compact JSON: without spaces, with only {@code "}, {@code \} and control
   * characters escaped, and with the original text of numbers.
   */
  @Override
  String toString();

  /**
   * Converts a Java object to a JSON value.
   *
   * @param java a {@code String}, {@code Boolean}, {@code Byte}, {@code Short}, {@code Integer},
   *     {@code Long}, {@code BigInteger}, {@code Float}, {@code Double}, {@code BigDecimal}, a
   *     {@code Collection} or array, a {@code Map} with {@code String} keys, a {@code JsonValue}
   *     (which is returned unchanged), or null
   * @throws IllegalArgumentException if the object is or contains another type, or a number or
   *     string that JSON cannot represent, or has more than 512 levels
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
          "The value has more than "
              + JsonReader.MAX_DEPTH
              + " levels, or a collection contains itself.");
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
            "JSON cannot represent " + number + "; use a finite number or null.");
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
            "The keys of a map must be strings, because they become the names of a JSON object, but"
                + " one is "
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
        "JSON cannot represent a "
            + typeName(java)
            + "; use a String, Boolean, Byte, Short, Integer, Long, BigInteger,"
            + " Float, Double, BigDecimal, a collection or an array, a Map with String keys,"
            + " or null.");
  }

  private static String typeName(Object java) {
    return java.getClass().getTypeName();
  }
}
