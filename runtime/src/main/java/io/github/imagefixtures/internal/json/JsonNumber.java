package io.github.imagefixtures.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number, kept as its text: {@code 1.10}, {@code 1e400} and 64-bit integers go out as they
 * came in. Two numbers are equal when their texts are.
 *
 * @param text the number as RFC 8259 section 6 writes it, at most 1000 characters, with an exponent
 *     of at most nine digits: what {@link java.math.BigDecimal} can hold and can read quickly
 */
public record JsonNumber(String text) implements JsonValue {

  private static final int MAX_LENGTH = 1000;
  private static final Pattern GRAMMAR =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");

  /** Whatever is shorter than this is a long, and read quickly. */
  private static final int LONGEST_OF_LONG = 19;

  /**
   * Takes the text as it is.
   *
   * @throws IllegalArgumentException if it is not a JSON number, or beyond the bounds
   */
  public JsonNumber {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a number may have " + MAX_LENGTH + " characters, but this one has " + text.length());
    }
    if (!GRAMMAR.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a JSON number with an exponent of at most nine digits");
    }
  }

  /** Whether the text has neither fraction nor exponent; {@code 1.0} and {@code 1e2} have. */
  public boolean isInteger() {
    return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
  }

  /**
   * An integer as {@code Long}, or as {@code BigInteger} when it does not fit 64 bits; any other
   * number as {@code Double} when the shortest decimal of that double is numerically equal to the
   * text, else as {@code BigDecimal}.
   */
  @Override
  public Number toJava() {
    return isInteger() ? integer() : decimal();
  }

  private Number integer() {
    if (text.length() < LONGEST_OF_LONG) {
      return Long.parseLong(text);
    }
    BigInteger exact = new BigInteger(text);
    if (exact.bitLength() < Long.SIZE) {
      return exact.longValue();
    }
    return exact;
  }

  private Number decimal() {
    BigDecimal exact = new BigDecimal(text);
    double rounded = Double.parseDouble(text);
    if (isShortestDecimal(exact, rounded)) {
      return rounded;
    }
    return exact;
  }

  private static boolean isShortestDecimal(BigDecimal decimal, double number) {
    if (Double.isInfinite(number)) {
      return false;
    }
    if (number == 0) {
      return decimal.signum() == 0;
    }
    // Before JDK 19 Double.toString sometimes has a digit too many (JDK-4511638). The type of a
    // number must not depend on the JDK that reads it, so a miss is looked at once more.
    return decimal.compareTo(new BigDecimal(Double.toString(number))) == 0
        || isShortest(decimal.stripTrailingZeros(), number);
  }

  private static boolean isShortest(BigDecimal decimal, double number) {
    BigDecimal exact = new BigDecimal(number);
    int digits = decimal.precision();
    BigDecimal nearest = round(exact, digits, RoundingMode.HALF_EVEN);
    boolean isNearest = decimal.compareTo(nearest) == 0 || nearest.doubleValue() != number;
    return isNearest
        && (digits == 1
            || round(exact, digits - 1, RoundingMode.DOWN).doubleValue() != number
                && round(exact, digits - 1, RoundingMode.UP).doubleValue() != number);
  }

  private static BigDecimal round(BigDecimal exact, int digits, RoundingMode mode) {
    return exact.round(new MathContext(digits, mode));
  }

  /**
   * The value as the wider type, if it is a number and the type holds every number of its kind;
   * else the value as it is: {@code 1e400} is no {@code Double}. JSON has one kind of number, so
   * {@code 3} is accepted where {@code 2.5} was declared.
   *
   * @param value what {@link JsonValue#toJava()} returns
   */
  public static @Nullable Object widen(@Nullable Object value, Class<?> type) {
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

  @Override
  public String toString() {
    return text;
  }
}
