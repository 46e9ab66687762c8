package io.github.imagefixtures.internal.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the type of number in which a matcher would have accepted the same value. */
final class NearNumber {
  /** No number that somebody compares with is longer; a long one takes long to read. */
  private static final int LONGEST = 40;

  private NearNumber() {}

  /** How to write the number, and what was written instead; empty when that is not it. */
  static Optional<String> of(Number number, Predicate<@Nullable Object> accepted) {
    String form =
        number instanceof Long
            ? "whole numbers are Long here: write " + number + "L"
            : "numbers with a fraction are Double here: write " + number;
    return number instanceof Long || number instanceof Double
        ? sameAs(new BigDecimal(number.toString())).stream()
            .filter(accepted)
            .findFirst()
            .map(other -> form + ", since " + other + " is " + typeOf(other))
        : Optional.empty();
  }

  /** Whether the number that a text holds would have been accepted. */
  static boolean in(String text, Predicate<@Nullable Object> accepted) {
    try {
      return text.length() <= LONGEST && sameAs(new BigDecimal(text)).stream().anyMatch(accepted);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static List<Number> sameAs(BigDecimal number) {
    List<Number> others = new ArrayList<>();
    if (number.compareTo(BigDecimal.valueOf(number.intValue())) == 0) {
      others.add(number.intValue());
    }
    if (number.compareTo(BigDecimal.valueOf(number.longValue())) == 0) {
      others.add(number.longValue());
      others.add(number.toBigInteger());
    }
    others.add(number.doubleValue());
    others.add(number.floatValue());
    others.add(number);
    return others;
  }

  private static String typeOf(Number number) {
    return (number instanceof Integer ? "an " : "a ") + number.getClass().getSimpleName();
  }
}
