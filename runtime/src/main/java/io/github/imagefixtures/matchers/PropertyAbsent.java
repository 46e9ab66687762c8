package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.jspecify.annotations.Nullable;

/** Matches a request, with a JSON object for a body, that does not send a property. */
final class PropertyAbsent extends TypeSafeDiagnosingMatcher<UpdateImageRequest> {
  private final String name;

  PropertyAbsent(String name) {
    super(UpdateImageRequest.class);
    this.name = name;
  }

  @Override
  protected boolean matchesSafely(UpdateImageRequest update, Description mismatch) {
    Map<String, @Nullable Object> properties = update.properties().orElse(null);
    if (properties == null) {
      mismatch.appendText("the body was no JSON object but ").appendValue(update.body());
      return false;
    }
    if (properties.containsKey(name)) {
      mismatch.appendText(name + " was ").appendValue(properties.get(name));
      return false;
    }
    return true;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(name + " absent");
  }
}
