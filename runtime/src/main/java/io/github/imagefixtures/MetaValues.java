package io.github.imagefixtures;

import io.github.imagefixtures.internal.json.JsonNumber;
import io.github.imagefixtures.internal.json.JsonTypeName;
import io.github.imagefixtures.internal.request.Display;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of {@code meta} at one moment, read with a type. Immutable.
 *
 * <p>For generated code. Each method gives null when the key is absent or JSON's null, and throws
 * {@link IllegalStateException}, saying what is there, when the value has another type than the one
 * that was declared.
 */
public final class MetaValues {
  private final String path;
  private final Map<String, @Nullable Object> members;

  MetaValues(String path, Map<String, @Nullable Object> members) {
    this.path = path;
    this.members = members;
  }

  /** A string. */
  public @Nullable String getString(String key) {
    return get(key, String.class);
  }

  /** A whole number of at most 64 bits. */
  public @Nullable Long getLong(String key) {
    return get(key, Long.class);
  }

  /** A whole number. */
  public @Nullable BigInteger getBigInteger(String key) {
    return get(key, BigInteger.class);
  }

  /** A number. */
  public @Nullable Double getDouble(String key) {
    return get(key, Double.class);
  }

  /** A number with all its digits. */
  public @Nullable BigDecimal getBigDecimal(String key) {
    return get(key, BigDecimal.class);
  }

  /** A boolean. */
  public @Nullable Boolean getBoolean(String key) {
    return get(key, Boolean.class);
  }

  /** A value of any type. */
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

  /** A list whose items are of one type; null items are allowed. */
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

  /** A nested object, in the view that has a method for each of its keys. */
  public <T> @Nullable T getView(String key, Function<? super MetaValues, ? extends T> view) {
    Map<String, @Nullable Object> nested = getMap(key);
    return nested == null ? null : view.apply(new MetaValues(path + "." + key, nested));
  }

  /** A nested object of which no keys were declared. */
  public @Nullable Map<String, @Nullable Object> getMap(String key) {
    @SuppressWarnings("unchecked") // a JSON object has only strings for names
    Map<String, @Nullable Object> nested = get(key, Map.class);
    return nested;
  }

  Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(members);
  }

  private static IllegalStateException unexpected(String where, Object value, Class<?> declared) {
    return new IllegalStateException(
        "%s is now %s (%s), but was declared as %s. %s, with asMap()."
            .formatted(
                where,
                Display.json(value),
                JsonTypeName.of(value),
                declared.getSimpleName(),
                declared == Long.class && value instanceof Double
                    ? "Declare it with a fraction, such as 5.0, or read it without a type"
                    : "Read it without a type"));
  }
}
