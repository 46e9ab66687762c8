package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/**
 * Asks matchers that are not ours. One that was written for another type than the value's may throw
 * a {@link ClassCastException}, as {@code greaterThan(1L)} does for a string: that is a mismatch.
 */
final class Foreign {
  private Foreign() {}

  static boolean accepts(Matcher<?> matcher, @Nullable Object value) {
    try {
      return matcher.matches(value);
    } catch (ClassCastException e) {
      return false;
    }
  }

  /** The mismatch in the matcher's words, with the value as JSON where they only repeat it. */
  static String mismatch(Matcher<?> matcher, @Nullable Object value) {
    Description described = new StringDescription();
    try {
      matcher.describeMismatch(value, described);
    } catch (ClassCastException e) {
      return "was " + shown(value) + ", " + Kind.of(value);
    }
    String text = described.toString();
    String repeated = "was " + new StringDescription().appendValue(value);
    boolean mapRepeated = value instanceof Map && text.startsWith("map was ");
    return text.equals(repeated) || mapRepeated ? "was " + shown(value) : text;
  }

  private static String shown(@Nullable Object value) {
    return value instanceof UpdateImageRequest update
        ? Shown.shortened(update.body())
        : Shown.json(value);
  }
}
