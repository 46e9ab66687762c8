package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expects a value at a path in {@code metadata}, or adds it to a response. */
public final class MetadataValueMatcher extends JsonMatcher implements MetadataValue {
  private final JsonValue value;

  /** Creates a matcher that expects this value. */
  public MetadataValueMatcher(BodyPath path, @Nullable Object value) {
    this(path, JsonValue.of(value));
  }

  private MetadataValueMatcher(BodyPath path, JsonValue value) {
    super(path, value, false);
    this.value = value;
  }

  /** Returns the keys from {@code metadata} to the value; at least one. */
  public List<String> keys() {
    return path.keys().subList(1, path.keys().size());
  }

  /** Returns the value. */
  public JsonValue value() {
    return value;
  }
}
