package io.github.imagefixtures.internal.matching;

import io.github.imagefixtures.MetadataValue;
import io.github.imagefixtures.internal.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expects a value at a path in {@code metadata}, and gives a response the same value there. */
public final class MetadataValueMatcher extends JsonMatcher implements MetadataValue {
  private final JsonValue value;

  /** Expects this value. */
  public MetadataValueMatcher(BodyPath path, @Nullable Object value) {
    this(path, JsonValue.of(value));
  }

  private MetadataValueMatcher(BodyPath path, JsonValue value) {
    super(path, value, false);
    this.value = value;
  }

  /** The keys that lead to the value, from {@code metadata} down; at least one. */
  public List<String> keys() {
    return path.keys().subList(1, path.keys().size());
  }

  /** The value. */
  public JsonValue value() {
    return value;
  }
}
