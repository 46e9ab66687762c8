package io.github.imagefixtures.support;

import io.github.imagefixtures.internal.json.JsonNumber;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.request.Display;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of {@code meta} at one moment. Used by generated code. Immutable.
 *
 * <p>Each method returns null if the key is absent or its value is JSON null, and throws {@link
 * IllegalStateException} if the value does not have the declared type.
 */
public final class MetaReader {
  private final String path;
  private final Map<String, @Nullable Object> members;

  /**
   * Creates a reader of the whole {@code meta}.
   *
   * @param meta its keys and values
   */
  public MetaReader(Map<String, @Nullable Object> meta) {
    this("meta", meta);
  }

  private MetaReader(String path, Map<String, @Nullable Object> members) {
    this.path = path;
    this.members = members;
  }

  /** Returns a string. */
  public @Nullable String getString(String key) {
    return get(key, String.class);
  }

  /** Returns a whole number of at most 64 bits. */
  public @Nullable Long getLong(String key) {
    return get(key, Long.class);
  }

  /** Returns a whole number. */
  public @Nullable BigInteger getBigInteger(String key) {
    return get(key, BigInteger.class);
  }

  /** Returns a number. */
  public @Nullable Double getDouble(String key) {
    return get(key, Double.class);
  }

  /** Returns a number with all its digits. */
  public @Nullable BigDecimal getBigDecimal(String key) {
    return get(key, BigDecimal.class);
  }

  /** Returns a boolean. */
  public @Nullable Boolean getBoolean(String key) {
    return get(key, Boolean.class);
  }

  /** Returns a value of any type. */
  public @Nullable Object getObject(String key) {
    return get(key, Object.class);
  }

  private <T> @Nullable T get(String key, Class<T> type) {
    Object value = JsonNumber.widen(members.get(key), type);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    throw unexpected(path + "." + key, value, type);
  }

  /** Returns a list whose items have one type; items can be null. */
  public <T> @Nullable List<@Nullable T> getList(String key, Class<T> itemType) {
    List<?> items = get(key, List.class);
    if (items == null) {
      return null;
    }
    List<@Nullable T> typed = new ArrayList<>(items.size());
    for (Object item : items) {
      Object widened = JsonNumber.widen(item, itemType);
      if (widened != null && !itemType.isInstance(widened)) {
        throw unexpected("an item of " + path + "." + key, widened, itemType);
      }
      typed.add(itemType.cast(widened));
    }
    return Collections.unmodifiableList(typed);
  }

  /** Returns a nested object as the view that has a method for each of its keys. */
  public <T> @Nullable T getView(String key, Function<? super MetaReader, ? extends T> view) {
    Map<String, @Nullable Object> nested = getMap(key);
    return nested == null ? null : view.apply(new MetaReader(path + "." + key, nested));
  }

  /** Returns a nested object as a map. */
  public @Nullable Map<String, @Nullable Object> getMap(String key) {
    @SuppressWarnings("unchecked") // a JSON object has only strings for names
    Map<String, @Nullable Object> nested = get(key, Map.class);
    return nested;
  }

  /** Returns all keys and values, in order, unmodifiable. */
  public Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(members);
  }

  private static IllegalStateException unexpected(String where, Object value, Class<?> declared) {
    return new IllegalStateException(
        String.format(
            Locale.ROOT,
            "%s is %s (%s), but its declared type is %s. %s with asMap().",
            where,
            Display.json(value),
            JsonTypeName.of(value),
            declared.getSimpleName(),
            declared == Long.class && value instanceof Double
                ? "Declare a number with a fraction, such as 5.0, or read the value"
                : "Read the value"));
  }
}
