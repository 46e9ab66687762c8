package io.github.imagefixtures.processor;

/**
 * A valid declaration, and what it is called in the generated code.
 *
 * @param names what its members are called
 * @param image what is declared
 * @param meta the declared keys; empty when there is none to have a type of its own
 */
record Fixture(FixtureNames names, DeclaredImage image, MetaObject meta) {

  /**
   * How many types are generated for it: its stub, and two for {@code meta} and each object in it.
   */
  int types() {
    return meta.isEmpty() ? 1 : 3 + 2 * meta.nestedObjects();
  }
}
