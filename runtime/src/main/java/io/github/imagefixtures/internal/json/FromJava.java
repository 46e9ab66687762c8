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

/** The JSON value that a value of the JDK stands for. */
final class FromJava {

  /** How deep Jackson reads, too. */
  private static final int MAX_DEPTH = 1000;

  private FromJava() {}

  // The methods that call each other for each level have few variables: their frames add up.

  static JsonValue convert(@Nullable Object java, int levelsAbove) {
    if (java instanceof Map<?, ?> map) {
      return object(map, nest(levelsAbove));
    }
    if (java instanceof Collection<?> collection) {
      return array(collection, nest(levelsAbove));
    }
    if (java != null && java.getClass().isArray()) {
      return array(elements(java), nest(levelsAbove));
    }
    return scalar(java);
  }

  private static JsonValue scalar(@Nullable Object java) {
    if (java == null) {
      return JsonNull.INSTANCE;
    }
    if (java instanceof JsonValue json) {
      return json;
    }
    if (java instanceof String string) {
      return new JsonString(string);
    }
    if (java instanceof Boolean bool) {
      return new JsonBoolean(bool);
    }
    if (java instanceof Number number) {
      return number(number);
    }
    throw unknown(java);
  }

  private static int nest(int levelsAbove) {
    if (levelsAbove == MAX_DEPTH) {
      throw new IllegalArgumentException(
          "More than "
              + MAX_DEPTH
              + " levels deep, or a collection that contains itself; JSON has no cycles.");
    }
    return levelsAbove + 1;
  }

  private static JsonNumber number(Number number) {
    if (number instanceof Byte
        || number instanceof Short
        || number instanceof Integer
        || number instanceof Long
        || number instanceof BigInteger
        || number instanceof BigDecimal) {
      return new JsonNumber(number.toString());
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException(
            "JSON cannot carry " + number + "; use a finite number or null.");
      }
      return new JsonNumber(number.toString());
    }
    throw unknown(number);
  }

  private static JsonObject object(Map<?, ?> map, int level) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      members.put(name(entry.getKey()), convert(entry.getValue(), level));
    }
    return new JsonObject(members);
  }

  private static String name(@Nullable Object key) {
    if (key instanceof String name) {
      return name;
    }
    throw new IllegalArgumentException(
        "The keys of a map must be strings to be the names of a JSON object, but one is "
            + (key == null ? "null" : "a " + typeName(key))
            + ".");
  }

  private static JsonArray array(Collection<?> collection, int level) {
    List<JsonValue> items = new ArrayList<>(collection.size());
    for (Object item : collection) {
      items.add(convert(item, level));
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
