package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.internal.json.JsonValue;
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

  /** Returns the path of the value; at least one key in {@code metadata}. */
  public BodyPath path() {
    return path;
  }

  /** Returns the value. */
  public JsonValue value() {
    return value;
  }
}
