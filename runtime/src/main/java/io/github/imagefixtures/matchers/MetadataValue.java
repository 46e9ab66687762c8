package io.github.imagefixtures.matchers;

import io.github.imagefixtures.internal.matching.Place;
import io.github.imagefixtures.internal.matching.SentValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value under a key of {@code metadata}: matches a request that sends it, and is what an update
 * can be answered with. Numbers are compared by what they are worth, {@code 3} as {@code 3.0}.
 * Immutable.
 */
public final class MetadataValue extends SentValue {
  MetadataValue(Place place, @Nullable Object value) {
    super(place, value);
  }

  /**
   * Matches or returns this value under these keys, which may contain dots.
   *
   * @param keys the keys that lead to the value in {@code metadata}, the outermost first
   * @param value a value that JSON can represent; null stands for JSON's null
   * @throws IllegalArgumentException if JSON cannot represent it
   */
  public static MetadataValue of(List<String> keys, @Nullable Object value) {
    Place place = Place.METADATA;
    for (String key : keys) {
      place = place.under(key);
    }
    return new MetadataValue(place, value);
  }
}
