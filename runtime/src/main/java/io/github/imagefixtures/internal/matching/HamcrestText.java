package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/** What Hamcrest's matchers say of a value, with the value as JSON where they only repeat it. */
final class HamcrestText {
  private HamcrestText() {}

  static String mismatch(Matcher<?> matcher, @Nullable Object value) {
    Description described = new StringDescription();
    matcher.describeMismatch(value, described);
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
