package io.github.imagefixtures.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number. It keeps its text, so {@code 1.10}, {@code 1e400} and 64-bit integers are written
 * as they were read. Two numbers are equal if their texts are equal.
 *
 * @param text the number as in RFC 8259 section 6, at most 1000 characters, with an exponent of at
 *     most nine digits, which {@link java.math.BigDecimal} can represent and parse quickly
 */
public record JsonNumber(String text) implements JsonValue {

  private static final int MAX_LENGTH = 1000;
  private static final Pattern GRAMMAR =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");

  /** A shorter integer is a long, which is fast to parse. */
  private static final int LONGEST_OF_LONG = 19;

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is not a JSON number, or exceeds the limits
   */
  public JsonNumber {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a number can have at most "
              + MAX_LENGTH
              + " characters, but this one has "
              + text.length());
    }
    if (!GRAMMAR.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a JSON number with an exponent of at most nine digits");
    }
  }

  /**
   * Returns whether the text has no fraction and no exponent, unlike {@code 1.0} and {@code 1e2}.
   */
  public boolean isInteger() {
    return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
  }

  /**
   * Returns an integer as {@code Long}, or as {@code BigInteger} if it exceeds 64 bits. Returns
   * another number as {@code Double} if the shortest decimal of that double is numerically equal to
   * the text, otherwise as {@code BigDecimal}.
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
    // Before JDK 19, Double.toString sometimes returns an extra digit (JDK-4511638). The type of a
    // number must not depend on the JDK, so a difference is checked again.
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
   * Converts a number to a wider type, if the type can represent it; otherwise returns the value
   * unchanged, as {@code 1e400} for {@code Double}. JSON has one type of number, so {@code 3} is
   * accepted if {@code 2.5} was declared.
   *
   * @param value a result of {@link JsonValue#toJava()}
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
