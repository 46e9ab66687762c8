package io.github.imagefixtures.internal.matching;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the type that a matcher would have accepted the same value in. */
final class NearMiss {
  private static final String LONG = "whole numbers are Long here: write ";

  private final Predicate<@Nullable Object> accepted;

  private NearMiss(Predicate<@Nullable Object> accepted) {
    this.accepted = accepted;
  }

  /** The hint for a value that the matcher does not accept; empty when there is none. */
  static String of(Matcher<?> matcher, @Nullable Object value) {
    return new NearMiss(other -> Foreign.accepts(matcher, other)).hint(value);
  }

  private String hint(@Nullable Object value) {
    if (value instanceof Long number) {
      return ofLong(number);
    }
    if (value instanceof Number || value instanceof Boolean) {
      return ofOther(value);
    }
    if (value instanceof String text) {
      return ofString(text);
    }
    boolean container = value instanceof Map || value instanceof List;
    return container && accepted.test(withIntegers(value)) ? LONG + "3L, not 3" : "";
  }

  private String ofLong(Long number) {
    if (accepted.test(number.intValue()) && number == number.intValue()) {
      return LONG + number + "L, since " + number + " is an Integer";
    }
    if (accepted.test(number.doubleValue())) {
      return LONG + number + "L, since " + number.doubleValue() + " is a Double";
    }
    return ofOther(number);
  }

  private String ofOther(Object value) {
    return accepted.test(value.toString())
        ? "it was sent as " + Kind.of(value) + ", not as the string \"" + value + "\""
        : "";
  }

  private String ofString(String text) {
    boolean isBoolean = text.equals("true") || text.equals("false");
    if (isBoolean && accepted.test(Boolean.valueOf(text))) {
      return Shown.quoted(text) + " is a string, " + text + " is a boolean";
    }
    if (acceptedAsNumber(text)) {
      return Shown.quoted(text) + " is a string, " + text + " is a number";
    }
    return accepted.test(text.strip()) ? "it has white space around it" : "";
  }

  private boolean acceptedAsNumber(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return accepted.test(number.longValue())
          || accepted.test(number.intValue())
          || accepted.test(number.doubleValue());
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static @Nullable Object withIntegers(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
      members.forEach((key, member) -> changed.put(key, withIntegers(member)));
      return changed;
    }
    if (value instanceof List<?> items) {
      return items.stream().<@Nullable Object>map(NearMiss::withIntegers).toList();
    }
    return value instanceof Long number ? (Object) number.intValue() : value;
  }
}
