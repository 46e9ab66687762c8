package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.function.Function;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/**
 * Matches a captured body as an update.
 *
 * @param <B> the type of the captured body
 */
final class UpdateBodyMatcher<B> extends TypeSafeDiagnosingMatcher<B> {
  private final Function<B, UpdateImageRequest> reading;
  private final Matcher<? super UpdateImageRequest> matcher;

  UpdateBodyMatcher(
      Class<B> type,
      Function<B, UpdateImageRequest> reading,
      Matcher<? super UpdateImageRequest> matcher) {
    super(type);
    this.reading = reading;
    this.matcher = matcher;
  }

  @Override
  protected boolean matchesSafely(B body, Description mismatch) {
    UpdateImageRequest update = reading.apply(body);
    if (matcher.matches(update)) {
      return true;
    }
    if (!(mismatch instanceof Description.NullDescription)) {
      matcher.describeMismatch(update, mismatch);
    }
    return false;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("an update where ").appendDescriptionOf(matcher);
  }
}
