package io.github.imagefixtures.matchers;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.BodyPath;
import io.github.imagefixtures.internal.matching.MetadataValueMatcher;
import io.github.imagefixtures.internal.matching.ValueMatcher;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** A place inside the {@code metadata} that a request sends; for generated code. Immutable. */
public final class MetadataPath {
  /** The {@code metadata} itself. */
  public static final MetadataPath ROOT = new MetadataPath(BodyPath.METADATA);

  private final BodyPath place;

  private MetadataPath(BodyPath place) {
    this.place = place;
  }

  /** The object under a key. */
  public MetadataPath object(String key) {
    return new MetadataPath(place.under(key));
  }

  /**
   * Matches a request that sends a value under this key, of this type, that the matcher accepts.
   * Not generic, since to infer a type takes javac longer than all else in a generated method.
   *
   * @param type {@code String}, {@code Long}, {@code Double} or {@code Boolean}; a whole number is
   *     a {@code Double} too
   */
  public Matcher<UpdateImageRequest> value(String key, Class<?> type, Matcher<?> matcher) {
    return new ValueMatcher(place.under(key), type, checked(matcher));
  }

  /**
   * Matches a request that sends this value under this key; numbers are compared by what they are
   * worth, {@code 3} as {@code 3.0}.
   *
   * @param value what JSON can hold; null stands for JSON's null
   * @throws IllegalArgumentException if JSON cannot hold it
   */
  public MetadataValue value(String key, @Nullable Object value) {
    return new MetadataValueMatcher(place.under(key), value);
  }

  /** Matches a request that sends, under this key, something of any type. */
  public Matcher<UpdateImageRequest> any(String key, Matcher<?> matcher) {
    return new ValueMatcher(place.under(key), Object.class, checked(matcher));
  }

  /** Matches a request that sends a list whose items are of one type under this key. */
  public Matcher<UpdateImageRequest> list(String key, Class<?> itemType, Matcher<?> matcher) {
    return ValueMatcher.ofItems(place.under(key), itemType, checked(matcher));
  }

  /** Matches a request that sends an object under this key. */
  public Matcher<UpdateImageRequest> map(String key, Matcher<?> matcher) {
    return new ValueMatcher(place.under(key), Map.class, checked(matcher));
  }

  private static <T> Matcher<T> checked(Matcher<T> matcher) {
    return Objects.requireNonNull(matcher, "matcher: use nullValue() to expect JSON's null");
  }
}
