package io.github.imagefixtures.matchers;

import io.github.imagefixtures.internal.matching.Place;
import io.github.imagefixtures.internal.matching.SentValue;
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
}
