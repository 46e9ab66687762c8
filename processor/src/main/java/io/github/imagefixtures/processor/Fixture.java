package io.github.imagefixtures.processor;

/**
 * A valid declaration, and what it is called in the generated code.
 *
 * @param names what its members are called
 * @param image what is declared
 * @param meta the declared keys; empty when there is none to have a type of its own
 */
record Fixture(FixtureNames names, DeclaredImage image, MetaObject meta) {}
