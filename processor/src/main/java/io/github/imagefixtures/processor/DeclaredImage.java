package io.github.imagefixtures.processor;

import io.github.imagefixtures.internal.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A valid declaration, and the names of the code that is generated for it.
 *
 * @param annotation the declaration
 * @param id the declared id, or a UUID that is the same in every compilation
 * @param meta the declared {@code meta}
 * @param accessor the method that returns the stub
 * @param idConstant the constant for the id
 * @param typePrefix the prefix of the names of its nested types
 * @param keys the keys of {@code meta}
 */
record DeclaredImage(
    FixtureAnnotation annotation,
    String id,
    Optional<JsonObject> meta,
    String accessor,
    String idConstant,
    String typePrefix,
    List<MetaKey> keys) {

  // The suffixes of the nested types of an image.
  static final String STUB = "Stub";

  static final String META = "Meta";
  static final String METADATA = "Metadata";

  String name() {
    return annotation.name();
  }

  /**
   * Returns the number of nested types: the stub, and two for {@code meta} and each object in it.
   */
  int nestedTypes() {
    return keys.isEmpty() ? 1 : 3 + 2 * nestedObjects(keys);
  }

  private static int nestedObjects(List<MetaKey> keys) {
    int objects = 0;
    for (MetaKey key : keys) {
      if (key.type() instanceof MetaType.Nested nested) {
        objects += 1 + nestedObjects(nested.keys());
      }
    }
    return objects;
  }
}
