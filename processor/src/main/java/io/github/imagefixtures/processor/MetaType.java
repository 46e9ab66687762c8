package io.github.imagefixtures.processor;

import java.util.List;

/** The type of a value of {@code meta} in generated code. */
sealed interface MetaType {

  /**
   * A value without a generated type.
   *
   * @param type {@code Map} for an object whose keys have no methods, {@code Object} for JSON's
   *     null
   */
  record Value(Class<?> type) implements MetaType {}

  /**
   * A list.
   *
   * @param itemType {@code Number} or {@code Object} if the items have several types
   */
  record Items(Class<?> itemType) implements MetaType {}

  /** An object whose keys have methods, in nested types of this name. */
  record Nested(String typeName, List<MetaKey> keys) implements MetaType {}
}
