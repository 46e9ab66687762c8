package io.github.imagefixtures.matchers;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.Headers;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/** Asserts that a matcher accepts a body, or that it refuses one with a mismatch description. */
final class Mismatches {
  private Mismatches() {}

  static void assertAccepted(Matcher<UpdateImageRequest> matcher, String body) {
    assertThat(ReceivedUpdate.ofBody(body), matcher);
  }

  static void assertRefused(Matcher<UpdateImageRequest> matcher, String body, String mismatch) {
    assertRefused(matcher, ReceivedUpdate.ofBody(body), mismatch);
  }

  static void assertRefused(
      Matcher<UpdateImageRequest> matcher, UpdateImageRequest update, String mismatch) {
    assertThat("matches", matcher.matches(update), is(false));
    assertThat(mismatch(matcher, update), is(mismatch));
  }

  static String mismatch(Matcher<?> matcher, Object actual) {
    StringDescription text = new StringDescription();
    matcher.describeMismatch(actual, text);
    return text.toString();
  }

  static UpdateImageRequest request(String path, Map<String, String> headers) {
    Map<String, List<String>> lines = new TreeMap<>();
    headers.forEach((name, value) -> lines.put(name, List.of(value)));
    return ReceivedUpdate.of(
        "PATCH", path, Headers.of(lines), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
