package io.github.imagefixtures.internal.json;

import java.util.Optional;

/**
 * The grammar of a number, RFC 8259 section 6, and the bounds on it, which the RFC leaves open:
 * they keep every number within what {@link java.math.BigDecimal} can hold and can read quickly.
 */
final class NumberText {

  static final int MAX_LENGTH = 1000;
  static final int MAX_EXPONENT_DIGITS = 9;

  private NumberText() {}

  static boolean isInteger(String number) {
    return number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
  }

  /** What keeps the text from being a valid number, as a sentence without period. */
  static Optional<String> problem(String text) {
    String reason = reason(text);
    return reason.isEmpty()
        ? Optional.empty()
        : Optional.of(Quoted.text(text) + " is not a valid number: " + reason);
  }

  private static String reason(String text) {
    if (text.length() > MAX_LENGTH) {
      return "it has " + text.length() + " characters, and at most " + MAX_LENGTH + " are allowed";
    }
    int start = text.startsWith("-") ? 1 : 0;
    int at = skipDigits(text, start);
    if (at == start) {
      return start == 1
          ? "no digit follows the minus sign"
          : "it does not begin with a digit or \"-\"";
    }
    if (text.charAt(start) == '0' && at > start + 1) {
      return "it begins with a zero";
    }
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = at + 1;
      at = skipDigits(text, fraction);
      if (at == fraction) {
        return "no digit follows the point";
      }
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = skipSign(text, at + 1);
      at = skipDigits(text, exponent);
      if (at == exponent) {
        return "no digit follows the exponent sign";
      }
      if (at - exponent > MAX_EXPONENT_DIGITS) {
        return "its exponent has more than " + MAX_EXPONENT_DIGITS + " digits";
      }
    }
    return at == text.length()
        ? ""
        : Quoted.character(text.codePointAt(at)) + " cannot stand there";
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int skipSign(String text, int from) {
    boolean signed = from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-');
    return signed ? from + 1 : from;
  }
}
