package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonValue;
import io.github.imagefixtures.support.MetaReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code meta} of an image at one moment. Generated subclasses have a method for each declared
 * key. Immutable.
 */
public class Meta {
  /** Reads the declared keys. Used by generated code. */
  protected final MetaReader values;

  /** Creates a view of these values. Called by generated code. */
  protected Meta(MetaReader values) {
    this.values = values;
  }

  /** Returns all keys and values in order, unmodifiable; empty if {@code meta} was never set. */
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

  /** Returns the values as compact JSON. */
  @Override
  public final String toString() {
    return JsonValue.of(asMap()).toString();
  }
}
