package io.github.imagefixtures.internal.matching;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of values, in the words of JSON. */
public final class Kind {
  private Kind() {}

  /** The kind of a value. */
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
