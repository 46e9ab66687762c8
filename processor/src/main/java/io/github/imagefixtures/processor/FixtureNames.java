package io.github.imagefixtures.processor;

/**
 * What the members that belong to one fixture are called in the generated set.
 *
 * @param field the field of its stub: the fixture's name
 * @param accessor the method that gives its stub
 * @param idConstant the constant that holds its first id
 * @param typePrefix what the names of its nested types begin with
 */
record FixtureNames(String field, String accessor, String idConstant, String typePrefix) {

  String stub() {
    return typePrefix + "Stub";
  }

  String meta() {
    return typePrefix + "Meta";
  }

  String metadata() {
    return typePrefix + "Metadata";
  }
}
