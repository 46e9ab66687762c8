package io.github.imagefixtures.matchers;

import io.github.imagefixtures.UpdateImageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsEqual;
import org.jspecify.annotations.Nullable;

/** A place inside the {@code metadata} that a request sends; for generated code. Immutable. */
public final class MetadataPath {
  /** The {@code metadata} itself. */
  public static final MetadataPath ROOT = new MetadataPath(List.of());

  private final List<String> keys;

  private MetadataPath(List<String> keys) {
    this.keys = keys;
  }

  /** The object under a key. */
  public MetadataPath object(String key) {
    List<String> deeper = new ArrayList<>(keys);
    deeper.add(key);
    return new MetadataPath(List.copyOf(deeper));
  }

  /** Matches a request that sends a value of this type under this key. */
  public <T> Matcher<UpdateImageRequest> value(
      String key, Class<T> type, Matcher<? super T> matcher) {
    return new MetadataValue<>(object(key).keys, type, matcher);
  }

  /** Matches a request that sends this value under this key; null stands for JSON's null. */
  public Matcher<UpdateImageRequest> value(String key, @Nullable Object value) {
    return new MetadataValue<>(object(key).keys, Object.class, IsEqual.equalTo(value));
  }

  /** Matches a request that sends a list whose items are of one type under this key. */
  public <T> Matcher<UpdateImageRequest> list(
      String key, Class<T> itemType, Matcher<? super List<T>> matcher) {
    return new MetadataValue<>(object(key).keys, List.class, matcher);
  }

  /** Matches a request that sends an object under this key. */
  public Matcher<UpdateImageRequest> map(
      String key, Matcher<? super Map<String, @Nullable Object>> matcher) {
    return new MetadataValue<>(object(key).keys, Map.class, matcher);
  }
}
