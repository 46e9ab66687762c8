package io.github.imagefixtures.processor;

import java.util.List;

/**
 * The keys of {@code meta}, or of an object nested in it, in the order of the declaration.
 *
 * @param keys none when there is nothing to type
 */
record MetaObject(List<MetaKey> keys) {
  static final MetaObject EMPTY = new MetaObject(List.of());

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** How many objects in it have types of their own, however deep. */
  int nestedObjects() {
    int nestedObjects = 0;
    for (MetaKey key : keys) {
      if (key.type() instanceof MetaType.Nested nested) {
        nestedObjects += 1 + nested.object().nestedObjects();
      }
    }
    return nestedObjects;
  }
}
