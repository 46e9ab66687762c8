package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.support.MetaReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image's {@code meta} at one moment; generated subclasses add one method for each declared key.
 * Immutable.
 */
public class Meta {
  /** Reads the declared keys; for generated code. */
  protected final MetaReader values;

  /** A view of these values; for generated code. */
  protected Meta(MetaReader values) {
    this.values = values;
  }

  /** All of {@code meta}, in order, unmodifiable; empty also when it was never set. */
  public final Map<String, @Nullable Object> asMap() {
    return values.asMap();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Meta that && asMap().equals(that.asMap());
  }

  @Override
  public final int hashCode() {
    return asMap().hashCode();
  }

  /** The values as compact JSON. */
  @Override
  public final String toString() {
    return JsonValue.of(asMap()).toString();
  }
}
