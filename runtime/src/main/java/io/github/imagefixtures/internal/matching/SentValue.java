package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.internal.state.MetadataPatch;
import java.util.Optional;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Matches a value at a place in the {@code metadata} of an update, and knows both. */
public abstract class SentValue extends UpdateMatcher {
  private final Place place;
  private final @Nullable Object value;
  private final PlaceMatcher matcher;

  /** Expects this value of JSON, numbers compared by what they are worth. */
  protected SentValue(Place place, @Nullable Object value) {
    this.place = place;
    this.value = value;
    this.matcher = PlaceMatcher.equal(place, value);
  }

  /** What {@code meta} holds once the value is there. */
  public final MetadataPatch asChange() {
    return new MetadataPatch(place.keys().subList(1, place.keys().size()), JsonValue.of(value));
  }

  @Override
  protected final Optional<Objection> objection(UpdateImageRequest update) {
    return matcher.objection(update);
  }

  @Override
  public final void describeTo(Description description) {
    matcher.describeTo(description);
  }
}
