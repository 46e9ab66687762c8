package io.github.imagefixtures.internal.json;

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

  /** What this value is, in words for a message, such as {@code an object} or {@code null}. */
  String kind();

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
   *     a string that JSON cannot carry, or is more than 1000 levels deep
   */
  static JsonValue of(@Nullable Object java) {
    return FromJava.convert(java, 0);
  }
}
