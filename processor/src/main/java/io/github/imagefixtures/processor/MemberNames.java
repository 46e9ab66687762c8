package io.github.imagefixtures.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Allocates the names of the members of an images class, so that they are unique. */
final class MemberNames {

  /** The methods that every images class has. */
  static final Set<String> RESERVED = Set.of("on");

  private final NestedTypeNames types;
  private final Set<String> accessors = new HashSet<>(RESERVED);
  private final Set<String> constants = new HashSet<>();

  MemberNames(NestedTypeNames types) {
    this.types = types;
  }

  String accessor(String image) {
    String accessor = JavaName.method(image, accessors);
    accessors.add(accessor);
    return accessor;
  }

  String idConstant(String image) {
    String constant = JavaName.constant(image);
    while (!constants.add(constant)) {
      constant += "_";
    }
    return constant + "_ID";
  }

  String typePrefix(String image) {
    String prefix = JavaName.type(image);
    while (!types.reserveAll(
        List.of(
            prefix + DeclaredImage.STUB,
            prefix + DeclaredImage.META,
            prefix + DeclaredImage.METADATA))) {
      prefix += "_";
    }
    return prefix;
  }
}
