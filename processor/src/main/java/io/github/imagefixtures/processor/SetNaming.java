package io.github.imagefixtures.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names what is generated for the fixtures of one set. */
final class SetNaming {

  /** What the generated set has in any case; a fixture of that name gets another accessor. */
  static final Set<String> INHERITED =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "on",
          "toString",
          "wait");

  private final TypeNames types;
  private final Set<String> constants = new HashSet<>();
  private final Set<String> accessors = new HashSet<>(INHERITED);

  SetNaming(TypeNames types) {
    this.types = types;
  }

  /** Names for a fixture that no other fixture of the set has. */
  FixtureNames names(String fixture) {
    String accessor = JavaName.member(fixture, accessors);
    accessors.add(accessor);
    String constant = JavaName.constant(fixture);
    while (!constants.add(constant)) {
      constant += "_";
    }
    String prefix = JavaName.type(fixture);
    while (!nestedTypes(fixture, accessor, constant, prefix).stream().allMatch(types::isFree)) {
      prefix += "_";
    }
    FixtureNames names = new FixtureNames(fixture, accessor, constant + "_ID", prefix);
    nestedTypes(fixture, accessor, constant, prefix).forEach(types::take);
    return names;
  }

  private static List<String> nestedTypes(
      String fixture, String accessor, String constant, String prefix) {
    FixtureNames names = new FixtureNames(fixture, accessor, constant, prefix);
    return List.of(names.stub(), names.meta(), names.metadata());
  }
}
