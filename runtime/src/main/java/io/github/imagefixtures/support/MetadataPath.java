package io.github.imagefixtures.support;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.UpdateImageRequest;
import io.github.imagefixtures.internal.matching.BodyPath;
import io.github.imagefixtures.internal.matching.MetadataValueMatcher;
import io.github.imagefixtures.internal.matching.ValueMatcher;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** The path of an object in the {@code metadata} that an update sends. Immutable. */
public final class MetadataPath {
  /** The {@code metadata} itself. */
  public static final MetadataPath ROOT = new MetadataPath(BodyPath.METADATA);

  private final BodyPath path;

  private MetadataPath(BodyPath path) {
    this.path = path;
  }

  /** Returns the path of the object under a key. */
  public MetadataPath object(String key) {
    return new MetadataPath(path.under(key));
  }

  /**
   * Returns a matcher of updates that send a value of this type under this key, which the given
   * matcher accepts. The method is not generic, because inferring a type argument takes javac
   * longer than the rest of a generated method.
   *
   * @param type the type that the matcher expects; a whole number can also be read as a {@code
   *     Double}, and {@code Object} means any type
   */
  public Matcher<UpdateImageRequest> value(String key, Class<?> type, Matcher<?> matcher) {
    return new ValueMatcher(path.under(key), type, checked(matcher));
  }

  /**
   * Returns a value that matches an update which sends it under this key, or that a response
   * returns. Numbers are compared by their numeric value: {@code 3} equals {@code 3.0}.
   *
   * @param value a value that JSON can represent; null means JSON null
   * @throws IllegalArgumentException if JSON cannot represent the value
   */
  public MetadataValue value(String key, @Nullable Object value) {
    return new MetadataValueMatcher(path.under(key), value);
  }

  /** Returns a matcher of updates that send a list with items of this type under this key. */
  public Matcher<UpdateImageRequest> list(String key, Class<?> itemType, Matcher<?> matcher) {
    return ValueMatcher.ofItems(path.under(key), itemType, checked(matcher));
  }

  private static <T> Matcher<T> checked(Matcher<T> matcher) {
    return Objects.requireNonNull(matcher, "matcher: use nullValue() to expect JSON null");
  }
}
