package io.github.imagefixtures.internal.matching;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of JSON types, with an article. */
public final class JsonTypeName {
  private JsonTypeName() {}

  /** The type of a value in terms of the JDK. */
  public static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return value instanceof BigInteger ? "a whole number" : ofType(value.getClass());
  }

  static String ofType(Class<?> type) {
    if (String.class.isAssignableFrom(type)) {
      return "a string";
    }
    if (Long.class.isAssignableFrom(type)) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    if (Boolean.class.isAssignableFrom(type)) {
      return "a boolean";
    }
    if (List.class.isAssignableFrom(type)) {
      return "an array";
    }
    return Map.class.isAssignableFrom(type) ? "an object" : type.getSimpleName();
  }
}
