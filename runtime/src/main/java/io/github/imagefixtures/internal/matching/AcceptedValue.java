package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.internal.json.JsonNumber;
import io.github.imagefixtures.internal.matching.Difference.Distance;
import io.github.imagefixtures.internal.request.Display;
import java.util.List;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Expects a value of one type that a matcher of the user's accepts. */
final class AcceptedValue implements Expectation {
  private final Class<?> type;
  private final Matcher<?> matcher;

  AcceptedValue(Class<?> type, Matcher<?> matcher) {
    this.type = type;
    this.matcher = matcher;
  }

  @Override
  public Optional<Objection> objection(Place place, Found found) {
    if (found instanceof Found.Absent absent) {
      return Optional.of(absent.why());
    }
    if (found instanceof Found.Unreachable unreachable) {
      return Optional.of(unreachable.why());
    }
    Object value = JsonNumber.widen(((Found.Value) found).value(), type);
    if (value != null && !type.isInstance(value)) {
      return Optional.of(() -> List.of(otherType(place.toString(), value, type)));
    }
    return Foreign.accepts(matcher, value)
        ? Optional.empty()
        : Optional.of(() -> List.of(otherValue(place, value)));
  }

  static Difference otherType(String place, Object value, Class<?> expected) {
    String found = Kind.of(value);
    String wanted = Kind.ofType(expected);
    String why =
        found.equals(wanted)
            ? ", which no " + expected.getSimpleName() + " holds"
            : ", " + found + " and not " + wanted;
    return Difference.of(place, "was " + Display.json(value) + why, Distance.TYPE);
  }

  private Difference otherValue(Place place, @Nullable Object value) {
    return new Difference(
        place.toString(),
        Foreign.mismatch(matcher, value),
        NearMiss.of(matcher, value),
        value == null ? Distance.TYPE : Distance.VALUE);
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(Foreign.description(matcher));
  }
}
