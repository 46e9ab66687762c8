package io.github.imagefixtures.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The numbers of the JDK that carry a JSON number without loss. */
final class ToJava {

  /** Whatever is shorter than this is a long, and read quickly. */
  private static final int LONGEST_OF_LONG = 19;

  private ToJava() {}

  static Number integer(String text) {
    if (text.length() < LONGEST_OF_LONG) {
      return Long.parseLong(text);
    }
    BigInteger exact = new BigInteger(text);
    if (exact.bitLength() < Long.SIZE) {
      return exact.longValue();
    }
    return exact;
  }

  static Number decimal(String text) {
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
}
