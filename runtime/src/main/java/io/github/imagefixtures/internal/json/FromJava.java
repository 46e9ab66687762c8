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

  private FromJava() {}

  static JsonValue convert(@Nullable Object java, int levelsAbove) {
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
    int level = nest(levelsAbove);
    if (java instanceof Map<?, ?> map) {
      return object(map, level);
    }
    if (java instanceof Collection<?> collection) {
      return array(collection, level);
    }
    if (java.getClass().isArray()) {
      return array(elements(java), level);
    }
    throw unknown(java);
  }

  private static int nest(int levelsAbove) {
    if (levelsAbove == StrictJson.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "More than "
              + StrictJson.MAX_DEPTH
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
      if (!(entry.getKey() instanceof String name)) {
        throw new IllegalArgumentException(
            "The keys of a map must be strings to be the names of a JSON object, but one is "
                + (entry.getKey() == null ? "null" : "a " + typeName(entry.getKey()))
                + ".");
      }
      members.put(name, convert(entry.getValue(), level));
    }
    return new JsonObject(members);
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
