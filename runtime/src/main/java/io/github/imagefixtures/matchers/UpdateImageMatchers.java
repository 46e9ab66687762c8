package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Map;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsEqual;
import org.jspecify.annotations.Nullable;

/** Hamcrest matchers for what a request to update an image says. All are safe with null. */
public final class UpdateImageMatchers {
  private UpdateImageMatchers() {}

  /** Matches a request that sends {@code requireSignedURLs} with this value. */
  public static Matcher<UpdateImageRequest> requiresSignedUrls(boolean required) {
    return new PropertyValue<>(
        "requireSignedURLs",
        "a boolean",
        UpdateImageRequest::requireSignedURLs,
        IsEqual.equalTo(required));
  }

  /** Matches a request that sends {@code metadata} that the matcher accepts. */
  public static Matcher<UpdateImageRequest> metadata(
      Matcher<? super Map<String, @Nullable Object>> matcher) {
    return new PropertyValue<>("metadata", "an object", UpdateImageRequest::metadata, matcher);
  }

  /** Matches a request that does not send {@code metadata}. */
  public static Matcher<UpdateImageRequest> leavesMetadataUnchanged() {
    return new PropertyAbsent("metadata");
  }

  /** Matches a request that does not send {@code requireSignedURLs}. */
  public static Matcher<UpdateImageRequest> leavesAccessUnchanged() {
    return new PropertyAbsent("requireSignedURLs");
  }

  /** Matches the JSON text of a body that was captured some other way. */
  public static Matcher<String> updateBody(Matcher<? super UpdateImageRequest> matcher) {
    return new UpdateBody(matcher);
  }
}
