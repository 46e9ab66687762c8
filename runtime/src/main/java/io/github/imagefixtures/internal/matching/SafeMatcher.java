package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.request.Display;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/**
 * Calls other matchers safely. A matcher of another type may throw a {@link ClassCastException}, as
 * {@code greaterThan(1L)} does for a string; that is a mismatch. An exception in the description of
 * a mismatch must not hide the received value.
 */
final class SafeMatcher {
  private static final int MOST_CHARACTERS = 1000;

  private SafeMatcher() {}

  static boolean matches(Matcher<?> matcher, @Nullable Object value) {
    try {
      return matcher.matches(value);
    } catch (ClassCastException e) {
      return false;
    }
  }

  /** Returns the description of a matcher. */
  static String description(SelfDescribing matcher) {
    try {
      return Display.shortened(StringDescription.toString(matcher), MOST_CHARACTERS);
    } catch (RuntimeException | Error e) {
      return "matches " + matcher.getClass().getSimpleName() + " (" + thrown("describeTo", e) + ")";
    }
  }

  /** Returns the mismatch description of a matcher, with a value that it only repeats as JSON. */
  static String mismatch(Matcher<?> matcher, @Nullable Object value) {
    Description described = new StringDescription();
    try {
      matcher.describeMismatch(value, described);
    } catch (ClassCastException e) {
      return "was " + display(value) + ", " + JsonTypeName.of(value);
    } catch (RuntimeException | Error e) {
      return "was " + display(value) + "; the matcher's " + thrown("describeMismatch", e);
    }
    String text = described.toString();
    String repeated = "was " + new StringDescription().appendValue(value);
    boolean mapRepeated = value instanceof Map && text.startsWith("map was ");
    return text.equals(repeated) || mapRepeated
        ? "was " + display(value)
        : Display.shortened(text, MOST_CHARACTERS);
  }

  /** Describes an exception of a method of a matcher, such as {@code matches threw ..}. */
  static String thrown(String method, Throwable thrown) {
    return method + " threw " + Display.shortened(thrown.toString());
  }

  private static String display(@Nullable Object value) {
    return value instanceof UpdateImageRequest update
        ? Display.shortened(update.body())
        : Display.json(value);
  }
}
