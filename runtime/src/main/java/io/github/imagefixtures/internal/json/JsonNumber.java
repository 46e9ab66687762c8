package io.github.imagefixtures.internal.json;

import java.util.regex.Pattern;

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
    return isInteger() ? ToJava.integer(text) : ToJava.decimal(text);
  }

  @Override
  public String kind() {
    return "a number";
  }

  @Override
  public String toString() {
    return text;
  }
}
