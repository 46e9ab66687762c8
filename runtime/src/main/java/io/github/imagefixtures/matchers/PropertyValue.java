package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Optional;
import java.util.function.Function;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches a property that a request sends. */
final class PropertyValue<T> extends TypeSafeDiagnosingMatcher<UpdateImageRequest> {
  private final String name;
  private final String kind;
  private final Function<UpdateImageRequest, Optional<T>> property;
  private final Matcher<? super T> matcher;

  PropertyValue(
      String name,
      String kind,
      Function<UpdateImageRequest, Optional<T>> property,
      Matcher<? super T> matcher) {
    super(UpdateImageRequest.class);
    this.name = name;
    this.kind = kind;
    this.property = property;
    this.matcher = matcher;
  }

  @Override
  protected boolean matchesSafely(UpdateImageRequest update, Description mismatch) {
    Optional<T> value = property.apply(update);
    if (value.isEmpty()) {
      return AbsentProperty.describe(update, name, kind, mismatch);
    }
    if (!matcher.matches(value.get())) {
      mismatch.appendText(name + " ");
      matcher.describeMismatch(value.get(), mismatch);
      return false;
    }
    return true;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(name + " ").appendDescriptionOf(matcher);
  }
}
