package io.github.imagefixtures.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as a wider type of number. JSON has one kind of number, so where {@code 2.5} was
 * declared, {@code 3} will do.
 */
public final class Widening {
  private Widening() {}

  /**
   * The value as the type, if it is a number and the type holds every number of its kind; else the
   * value as it is: {@code 1e400} is no {@code Double}.
   *
   * @param value what {@link JsonValue#toJava()} gives
   */
  public static @Nullable Object to(Class<?> type, @Nullable Object value) {
    if (type == Double.class && value instanceof Number number) {
      return Double.isFinite(number.doubleValue()) ? (Object) number.doubleValue() : value;
    }
    if (type == BigInteger.class && value instanceof Long integer) {
      return BigInteger.valueOf(integer);
    }
    if (type == BigDecimal.class && value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    return value;
  }
}
