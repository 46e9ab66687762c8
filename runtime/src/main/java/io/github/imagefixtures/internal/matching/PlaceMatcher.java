package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Matches what stands at one place in the body of an update. */
public final class PlaceMatcher extends UpdateMatcher {
  private final Place place;
  private final Expectation expectation;

  private PlaceMatcher(Place place, Expectation expectation) {
    this.place = place;
    this.expectation = expectation;
  }

  /** Expects this value of JSON, numbers compared by what they are worth. */
  public static PlaceMatcher equal(Place place, @Nullable Object value) {
    return new PlaceMatcher(place, JsonExpectation.equal(value));
  }

  /** Expects an object with at least these members, at every level. */
  public static PlaceMatcher containing(Place place, Map<String, ?> members) {
    return new PlaceMatcher(place, JsonExpectation.containing(members));
  }

  /** Expects a value of JSON of this type, in terms of the JDK, that the matcher accepts. */
  public static PlaceMatcher accepted(Place place, Class<?> type, Matcher<?> matcher) {
    return new PlaceMatcher(place, new AcceptedValue(type, matcher));
  }

  /** Expects a list of items of this type, in terms of the JDK, that the matcher accepts. */
  public static PlaceMatcher acceptedList(Place place, Class<?> itemType, Matcher<?> matcher) {
    return new PlaceMatcher(place, new AcceptedItems(itemType, matcher));
  }

  /** Expects that nothing is sent there, and that its absence says something. */
  public static PlaceMatcher absent(Place place) {
    return new PlaceMatcher(place, new NoValue());
  }

  @Override
  protected Optional<Objection> objection(UpdateImageRequest update) {
    return expectation.objection(place, place.in(update));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(place + " ").appendDescriptionOf(expectation);
  }
}
