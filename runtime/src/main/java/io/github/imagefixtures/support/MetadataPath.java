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
   * Matches an update that sends, under this key, a value of this type that the matcher accepts.
   * Not generic, because inferring a type argument takes javac longer than the rest of a generated
   * method.
   *
   * @param type the type that the matcher takes; a whole number can also be read as a {@code
   *     Double}, and {@code Object} stands for any type
   */
  public Matcher<UpdateImageRequest> value(String key, Class<?> type, Matcher<?> matcher) {
    return new ValueMatcher(path.under(key), type, checked(matcher));
  }

  /**
   * Matches or returns this value under this key. Numbers are compared by their numeric value:
   * {@code 3} equals {@code 3.0}.
   *
   * @param value a value that JSON can represent; null stands for JSON's null
   * @throws IllegalArgumentException if JSON cannot represent it
   */
  public MetadataValue value(String key, @Nullable Object value) {
    return new MetadataValueMatcher(path.under(key), value);
  }

  /** Matches an update that sends, under this key, a list whose items have one type. */
  public Matcher<UpdateImageRequest> list(String key, Class<?> itemType, Matcher<?> matcher) {
    return ValueMatcher.ofItems(path.under(key), itemType, checked(matcher));
  }

  private static <T> Matcher<T> checked(Matcher<T> matcher) {
    return Objects.requireNonNull(matcher, "matcher: use nullValue() to expect JSON's null");
  }
}
