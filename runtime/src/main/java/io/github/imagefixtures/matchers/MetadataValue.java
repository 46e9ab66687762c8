package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.jspecify.annotations.Nullable;

/** Matches one value, at a path of keys, of the {@code metadata} that a request sends. */
final class MetadataValue<T> extends TypeSafeDiagnosingMatcher<UpdateImageRequest> {
  private final List<String> keys;
  private final Class<T> type;
  private final Matcher<?> matcher;

  MetadataValue(List<String> keys, Class<T> type, Matcher<?> matcher) {
    super(UpdateImageRequest.class);
    this.keys = keys;
    this.type = type;
    this.matcher = matcher;
  }

  @Override
  protected boolean matchesSafely(UpdateImageRequest update, Description mismatch) {
    Optional<Map<String, @Nullable Object>> metadata = update.metadata();
    if (metadata.isEmpty()) {
      return AbsentProperty.describe(update, "metadata", "an object", mismatch);
    }
    Object value = metadata.get();
    StringBuilder where = new StringBuilder("metadata");
    for (String key : keys) {
      if (!(value instanceof Map<?, ?> members)) {
        mismatch.appendText(where + " was ").appendValue(value).appendText(", not an object");
        return false;
      }
      where.append('.').append(key);
      if (!members.containsKey(key)) {
        mismatch.appendText(where + " was absent");
        return false;
      }
      value = members.get(key);
    }
    return judged(value, where.toString(), mismatch);
  }

  private boolean judged(@Nullable Object value, String where, Description mismatch) {
    if (value != null && !type.isInstance(value)) {
      mismatch
          .appendText(where + " was ")
          .appendValue(value)
          .appendText(", not a " + type.getSimpleName());
      return false;
    }
    if (!matcher.matches(value)) {
      mismatch.appendText(where + " ");
      matcher.describeMismatch(value, mismatch);
      return false;
    }
    return true;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("metadata." + String.join(".", keys) + " ").appendDescriptionOf(matcher);
  }
}
