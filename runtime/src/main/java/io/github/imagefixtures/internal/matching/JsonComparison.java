package io.github.imagefixtures.internal.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares values of JSON in terms of the JDK: the order of members does not count, that of items
 * does, and numbers count by what they are worth, {@code 3} as {@code 3.0}.
 */
enum JsonComparison {
  EXACT("is"),
  /** Members of objects that were not expected do not count, at any level. */
  CONTAINING("contains");

  private final String verb;

  JsonComparison(String verb) {
    this.verb = verb;
  }

  String verb() {
    return verb;
  }

  boolean accepts(@Nullable Object expected, @Nullable Object found) {
    if (expected instanceof Map<?, ?> members && found instanceof Map<?, ?> others) {
      return (this == CONTAINING || members.size() == others.size())
          && members.entrySet().stream()
              .allMatch(
                  member ->
                      others.containsKey(member.getKey())
                          && accepts(member.getValue(), others.get(member.getKey())));
    }
    if (expected instanceof List<?> items && found instanceof List<?> others) {
      return items.size() == others.size()
          && java.util.stream.IntStream.range(0, items.size())
              .allMatch(i -> accepts(items.get(i), others.get(i)));
    }
    return sameScalar(expected, found);
  }

  private static boolean sameScalar(@Nullable Object expected, @Nullable Object found) {
    if (expected instanceof Number a && found instanceof Number b && a.getClass() != b.getClass()) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
    }
    if (expected instanceof BigDecimal a && found instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    return Objects.equals(expected, found);
  }
}
