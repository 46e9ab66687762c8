package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Map;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Says why a request does not carry a property: it is absent, null or of another type. */
final class AbsentProperty {
  private AbsentProperty() {}

  /** Describes, and gives the false that a matcher then answers with. */
  static boolean describe(
      UpdateImageRequest update, String property, String expectedKind, Description mismatch) {
    Map<String, @Nullable Object> properties = update.properties().orElse(null);
    if (properties == null) {
      mismatch.appendText("the body was no JSON object but ").appendValue(update.body());
    } else if (!properties.containsKey(property)) {
      mismatch.appendText(property + " was absent");
    } else if (properties.get(property) == null) {
      mismatch.appendText(property + " was null");
    } else {
      mismatch
          .appendText(property + " was ")
          .appendValue(properties.get(property))
          .appendText(", not " + expectedKind);
    }
    return false;
  }
}
