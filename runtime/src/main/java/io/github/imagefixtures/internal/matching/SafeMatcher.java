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
 * Calls matchers that are not ours. One that was written for another type than the value's may
 * throw a {@link ClassCastException}, as {@code greaterThan(1L)} does for a string: that is a
 * mismatch. An exception that a matcher throws while it explains must not hide what arrived.
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

  /** A matcher in its own words. */
  static String description(SelfDescribing matcher) {
    try {
      return Display.shortened(StringDescription.toString(matcher), MOST_CHARACTERS);
    } catch (RuntimeException | Error e) {
      return "as a "
          + matcher.getClass().getSimpleName()
          + " says, whose "
          + thrown("describeTo", e);
    }
  }

  /** The mismatch in the matcher's words, with the value as JSON where they only repeat it. */
  static String mismatch(Matcher<?> matcher, @Nullable Object value) {
    Description described = new StringDescription();
    try {
      matcher.describeMismatch(value, described);
    } catch (ClassCastException e) {
      return "was " + shown(value) + ", " + JsonTypeName.of(value);
    } catch (RuntimeException | Error e) {
      return "was " + shown(value) + "; the matcher's " + thrown("describeMismatch", e);
    }
    String text = described.toString();
    String repeated = "was " + new StringDescription().appendValue(value);
    boolean mapRepeated = value instanceof Map && text.startsWith("map was ");
    return text.equals(repeated) || mapRepeated
        ? "was " + shown(value)
        : Display.shortened(text, MOST_CHARACTERS);
  }

  /**
   * What a method of the user's has thrown, as the rest of a sentence that begins with its name.
   */
  static String thrown(String method, Throwable thrown) {
    return method + " throws " + Display.shortened(thrown.toString());
  }

  private static String shown(@Nullable Object value) {
    return value instanceof UpdateImageRequest update
        ? Display.shortened(update.body())
        : Display.json(value);
  }
}
