package io.github.imagefixtures.internal.json;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a JSON type with its article, for messages: {@code an object}, {@code an array},
 * {@code a string}, {@code a number}, {@code a whole number}, {@code a boolean} or {@code null}.
 */
public final class JsonTypeName {
  private JsonTypeName() {}

  /**
   * Returns the name of the type of a value.
   *
   * @param value a {@link JsonValue}, or a result of {@link JsonValue#toJava()}, for which an
   *     integer is {@code a whole number}
   */
  public static String of(@Nullable Object value) {
    return value == null || value == JsonNull.INSTANCE ? "null" : ofType(value.getClass());
  }

  /** Returns the name of the JSON type of a Java type, or the simple name of another type. */
  public static String ofType(Class<?> type) {
    if (isAny(type, String.class, JsonString.class)) {
      return "a string";
    }
    if (isAny(type, Long.class, BigInteger.class)) {
      return "a whole number";
    }
    if (isAny(type, Number.class, JsonNumber.class)) {
      return "a number";
    }
    if (isAny(type, Boolean.class, JsonBoolean.class)) {
      return "a boolean";
    }
    if (isAny(type, List.class, JsonArray.class)) {
      return "an array";
    }
    return isAny(type, Map.class, JsonObject.class) ? "an object" : type.getSimpleName();
  }

  private static boolean isAny(Class<?> type, Class<?> java, Class<?> json) {
    return java.isAssignableFrom(type) || type == json;
  }
}
