package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.request.ReceivedUpdate;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Reads a body as an update, and matches that. */
final class UpdateBody extends TypeSafeDiagnosingMatcher<String> {
  private final Matcher<? super UpdateImageRequest> matcher;

  UpdateBody(Matcher<? super UpdateImageRequest> matcher) {
    super(String.class);
    this.matcher = matcher;
  }

  @Override
  protected boolean matchesSafely(String body, Description mismatch) {
    UpdateImageRequest update = ReceivedUpdate.ofBody(body);
    if (!matcher.matches(update)) {
      matcher.describeMismatch(update, mismatch);
      return false;
    }
    return true;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("an update with ").appendDescriptionOf(matcher);
  }
}
