package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Expects that a property, or a key of the {@code metadata} that is sent, is left out. */
final class NoValue implements Expectation {

  @Override
  public Optional<Objection> objection(Place place, Found found) {
    if (found instanceof Found.Value value) {
      return Optional.of(() -> List.of(unwanted(place, value.value())));
    }
    if (found instanceof Found.Unreachable unreachable) {
      return Optional.of(unreachable.why());
    }
    Found.Absent absent = (Found.Absent) found;
    boolean metadataItself = absent.property() && place.keys().size() > 1;
    return metadataItself ? Optional.of(absent.why()) : Optional.empty();
  }

  private static Difference unwanted(Place place, @Nullable Object value) {
    Difference difference =
        Difference.of(place.toString(), "was " + Display.json(value), Distance.PRESENCE);
    if (value == null) {
      return difference.withHint("to send null is not to leave it out");
    }
    boolean cleared =
        place.equals(Place.METADATA) && value instanceof Map<?, ?> object && object.isEmpty();
    return cleared ? difference.withHint("to keep it, leave it out: {} clears it") : difference;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("is absent");
  }
}
