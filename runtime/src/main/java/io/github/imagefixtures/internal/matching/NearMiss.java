package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.request.Display;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the type that a matcher would have accepted the same value in. */
final class NearMiss {
  private final Predicate<@Nullable Object> accepted;

  private NearMiss(Predicate<@Nullable Object> accepted) {
    this.accepted = accepted;
  }

  /** The hint for a value that the matcher does not accept; empty when there is none. */
  static String of(Matcher<?> matcher, @Nullable Object value) {
    // One that takes anything else, as not(3L) does, is not about the type.
    return Foreign.wouldAccept(matcher, new Object())
        ? ""
        : new NearMiss(other -> Foreign.wouldAccept(matcher, other)).hint(value);
  }

  private String hint(@Nullable Object value) {
    if (value instanceof Number number) {
      return NearNumber.of(number, accepted).orElseGet(() -> ofOther(number));
    }
    if (value instanceof Boolean) {
      return ofOther(value);
    }
    if (value instanceof String text) {
      return ofString(text);
    }
    boolean container = value instanceof Map || value instanceof List;
    return container && accepted.test(withIntegers(value))
        ? "whole numbers are Long here: write 3L, not 3"
        : "";
  }

  private String ofOther(Object value) {
    return accepted.test(value.toString())
        ? "it was sent as " + Kind.of(value) + ", not as the string \"" + value + "\""
        : "";
  }

  private String ofString(String text) {
    boolean isBoolean = text.equals("true") || text.equals("false");
    if (isBoolean && accepted.test(Boolean.valueOf(text))) {
      return Display.quoted(text) + " is a string, " + text + " is a boolean";
    }
    if (NearNumber.in(text, accepted)) {
      return Display.quoted(text) + " is a string, " + text + " is a number";
    }
    if (accepted.test(text.strip())) {
      return "it has white space around it";
    }
    return Lookalike.isAccepted(text, accepted) ? Lookalike.HINT : "";
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
